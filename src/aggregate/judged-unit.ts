import type { Handed } from './handed.ts'
import type { Unit } from './unit-list.ts'

/**
 * What became of a unit. `added`, `doubtful` (something is to be looked at), `faulty` (errors that are not of its
 * figures) and `included` (left out but for --include) are in the sum; the others are not.
 */
export type State =
  | 'added'
  | 'faulty'
  | 'doubtful'
  | 'included'
  | 'contradictory'
  | 'blank'
  | 'doubled'
  | 'other-edition'
  | 'wrong-year'
  | 'unreadable'
  | 'missing'
  | 'excluded'

const IN_THE_SUM: ReadonlySet<State> = new Set(['added', 'faulty', 'doubtful', 'included'])

export function isInSum(state: State): boolean {
  return IN_THE_SUM.has(state)
}

export interface JudgedUnit {
  readonly unit: Unit
  readonly state: State
  readonly isAdded: boolean
  /** Handed in after the day that was set, or not yet though it is over. */
  readonly isLate: boolean
  /** The file that was judged. */
  readonly handed?: Handed
  /** Why it is so, and what else is to be looked at, as sentences. */
  readonly remarks: readonly string[]
}
