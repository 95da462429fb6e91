import type { Span } from '../source/span.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import type { Sum } from './sums.ts'

/** Words that name a figure, without a number. */
export interface FigureMention extends Span {
  /** Any is right. */
  readonly sums: readonly Sum[]
  /** What is spoken of: a table, or a group of its rows. */
  readonly topic: string
  /** Verbs alone name it: 办结20件. */
  readonly isVerbal?: boolean
  /** Nothing else is said with it, and the words are no short ones. */
  readonly isPlain: boolean
}

/** A number of which it is certain what figure of the form it tells. Its stretch holds the words and the number. */
export interface FigureStatement extends FigureMention {
  readonly number: ProseNumber
  readonly sentence: Sentence
  /** The number counts in the unit of the figure, or in one that may stand for it. */
  readonly isInUnit: boolean
  /** Those of the sums that count more than the words say: the number is no more than they are. */
  readonly moreThanTold?: readonly Sum[]
}

/** A number, what it may tell, and in which words. */
export interface ToldInWords {
  readonly number: ProseNumber
  readonly sentence: Sentence
  readonly sums: readonly Sum[]
  readonly words: string
}
