import { eastAsianWidth } from 'get-east-asian-width'

/** Terminal cells that a text takes: a Chinese character takes two. Control characters and combining marks take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += cells(character)
  return width
}

function cells(character: string): number {
  if (/\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u.test(character)) return 0
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}
