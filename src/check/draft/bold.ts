import { type Match, placesOf } from '../text/gather.ts'
import { BODY, UNIT } from './blank-words.ts'

/** Between marks or the ends of a paragraph: nothing is left open there. */
const APART =
  /(?<=^|[\s，。；：、！？（“])\*\*(?=[^\s*])([^*\n]{1,200}[^\s*])\*\*(?=$|[\s，。；：、！？）”])/gm

/** After the marks, these make them a blank: 共**件、办结**件. */
const BLANK = new RegExp(`^(?:${UNIT}|${BODY})`)

/** `**粗体**`, with the words without their marks. */
export function boldIn(paragraph: string): readonly Match[] {
  return [...placesOf(paragraph, APART, ([, words]) => words), ...pairsIn(paragraph)]
}

/** Marks two by two; none where any of them may be a blank or stands alone. */
function pairsIn(paragraph: string): readonly Match[] {
  const pieces = paragraph.split('**')
  const isBold = pieces.every((piece, index) => {
    const isInside = index % 2 === 1
    const isWords = piece !== '' && piece === piece.trim() && !/^\*|\*$/.test(piece)
    return index === 0 || (!BLANK.test(piece) && (!isInside || isWords))
  })
  if (!isBold || pieces.length % 2 === 0) return []
  let at = 0
  return pieces.flatMap((piece, index) => {
    const start = at - 2
    at += piece.length + 2
    return index % 2 === 1 ? [{ start, end: at, instead: piece }] : []
  })
}

/** A paragraph in which the marks of bold text cannot be taken for blanks, character by character. */
export function withoutBold(paragraph: string): string {
  return paragraph.replaceAll(APART, (_, inside: string) => `  ${inside}  `)
}
