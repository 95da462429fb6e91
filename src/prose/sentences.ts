import type { Span } from '../source/span.ts'
import { withHalfWidthDigits } from './numbers.ts'

export interface Sentence extends Span {
  readonly clauses: readonly Span[]
  /** Whether it begins a paragraph. */
  readonly isFirst: boolean
}

const BRACKETS = /（[^（）\n]{0,80}）|\([^()\n]{0,80}\)/g
const TELLS_NUMBERS = /\d|[二三四五六七八九十两]+[件条次人]|^[（(](?:不?含|不?包括|不?包含|予以公开|部分公开)/

/** Prose as it is read: half-width digits, and no brackets that only explain. Of the same length. */
export function readable(prose: string): string {
  return withHalfWidthDigits(prose).replaceAll(BRACKETS, (bracket) =>
    TELLS_NUMBERS.test(bracket) ? bracket : ' '.repeat(bracket.length),
  )
}

/** The sentences of readable prose, with their clauses; points and commas inside numbers end nothing. */
export function readSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let clauses: Span[] = []
  let sentence = 0
  let clause = 0
  let isFirst = true
  for (const match of text.matchAll(/[。！？\n]|[，；：,;:](?!\d)|$/g)) {
    clauses.push({ start: clause, end: match.index })
    clause = match.index + 1
    if (/[，；：,;:]/.test(match[0])) continue
    sentences.push({ start: sentence, end: match.index, clauses, isFirst })
    clauses = []
    sentence = clause
    isFirst = match[0] === '\n'
  }
  return sentences
}
