import type { Change } from './change.ts'
import type { DeskState } from './state.ts'

/** What became of changes. */
export type ChangeAnswer =
  | { readonly state: DeskState }
  | { readonly conflicts: readonly Conflict[] }
  /** Why nothing was written, a sentence with the next step. */
  | { readonly refused: string }

/** Somebody else has changed the same value meanwhile. Nothing was written. */
export interface Conflict {
  readonly change: Change
  /** What stands in the file now. */
  readonly now: string | null
}
