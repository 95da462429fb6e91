import type { Range } from '../../findings/finding.ts'

/** A number that is typed in prose, and what it was understood to tell. */
export interface ListedNumber {
  /** Names on the way to the text: 总体情况, 申请.表前. */
  readonly section: string
  /** Of the digits and what is written of the number itself: 万 and 余, not the unit. */
  readonly range: Range
  readonly text: string
  /** The number with the words around it. */
  readonly excerpt: string
  /** The figures that it may tell, each a list of addresses whose sum it is; empty when it tells none. */
  readonly figures: readonly (readonly string[])[]
  /** They could not be read, so that nothing was compared. */
  readonly isLeftOut?: boolean
  /** In a sentence, why. */
  readonly why: string
  /** It may tell a figure, and it is not known which. */
  readonly isUnclear: boolean
}
