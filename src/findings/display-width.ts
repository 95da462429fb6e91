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

/** The beginning of a text, as much as fits so many cells. */
export function take(text: string, width: number): string {
  let taken = ''
  let left = width
  for (const character of characters(text)) {
    left -= displayWidth(character)
    if (left < 0) break
    taken += character
  }
  return taken
}

/** The end of a text, as much as fits so many cells. */
export function takeLast(text: string, width: number): string {
  const all = characters(text)
  let from = all.length
  for (let left = width - displayWidth(all[from - 1] ?? ''); from > 0 && left >= 0; ) {
    from--
    left -= displayWidth(all[from - 1] ?? '')
  }
  return all.slice(from).join('')
}

/** What is never cut in two: a character, or the number that stands for one that is not seen. */
function characters(text: string): readonly string[] {
  return text.match(/<U\+[0-9A-F]{4,6}>|./gsu) ?? []
}
