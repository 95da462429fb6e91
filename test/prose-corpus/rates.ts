import type { Judged } from './measure.ts'

/** How well numbers were read: of those that tell a figure, how many rightly; of all that were read, how many wrongly. */
export interface Rates {
  readonly figures: number
  readonly right: number
  readonly wrong: number
  /** Numbers that tell no figure and were left alone or not. */
  readonly silent: number
  readonly recall: number
  readonly wrongRate: number
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const count = (fits: (one: Judged) => boolean) => judged.filter(fits).length
  const figures = count(({ due, verdict }) => due.length > 0 && verdict !== 'silent')
  const right = count(({ verdict }) => verdict === 'right')
  const wrong = count(({ verdict }) => verdict === 'wrong')
  const read = right + wrong
  return {
    figures,
    right,
    wrong,
    silent: count(({ due, verdict }) => due.length === 0 || verdict === 'silent'),
    recall: figures === 0 ? 1 : right / figures,
    wrongRate: read === 0 ? 0 : wrong / read,
  }
}
