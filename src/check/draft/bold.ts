import { type Place, placesOf } from '../text/gather.ts'
import { BODY, UNIT } from './blank-words.ts'

/** Between marks or the ends of a paragraph: nothing is left open there. */
const APART =
  /(?<=^|[\s，。；：、！？（“])\*\*(?=[^\s*])([^*\n]{1,200}[^\s*])\*\*(?=$|[\s，。；：、！？）”])/gm

/** Where a number or a name might be meant, the marks are blanks: 共**件、办结**件. */
const WITHIN = new RegExp(
  String.raw`(?<![*\d])\*\*(?!${UNIT}|${BODY})(?=[^\s*])([^*\n]{0,200}[^\s*])\*\*(?!${UNIT}|${BODY}|[*\d])`,
  'g',
)

/** `**粗体**`, with the words without their marks. */
export function boldIn(paragraph: string): readonly Place[] {
  const inside = ([, words]: RegExpExecArray) => words
  const isPaired = (paragraph.match(/\*\*/g)?.length ?? 0) % 2 === 0
  return [...placesOf(paragraph, APART, inside), ...(isPaired ? placesOf(paragraph, WITHIN, inside) : [])]
}

/** A paragraph in which the marks of bold text cannot be taken for blanks, character by character. */
export function withoutBold(paragraph: string): string {
  return paragraph.replaceAll(APART, (_, inside: string) => `  ${inside}  `)
}
