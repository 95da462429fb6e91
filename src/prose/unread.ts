import type { ProseNumber } from './numbers.ts'

/** Why a number tells no figure of the form for certain. */
export type WhyUnread =
  /** A share of something. */
  | 'share'
  /** A day, a year, how long something took. */
  | 'time'
  /** A difference, a plan, a limit, an average. */
  | 'change'
  /** Of another year, or of a part of the year. */
  | 'otherTime'
  /** Up to a day since something began. */
  | 'accumulated'
  /** How documents are classed. */
  | 'attribute'
  /** The rest or a part of what is no figure of the form. */
  | 'otherMatter'
  /** Words that name a figure, and others that make it uncertain. */
  | 'uncertain'
  /** No words that name a figure. */
  | 'unnamed'

export interface UnreadNumber {
  readonly number: ProseNumber
  readonly why: WhyUnread
}
