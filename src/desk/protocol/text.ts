import type { DeskState } from './state.ts'

/** The file as text, with LF line ends and without byte order mark; both come back when it is saved. */
export interface TextView {
  readonly text: string
  /** Hash of the file. */
  readonly was: string
}

/** What became of saving the whole text. */
export type TextAnswer =
  | { readonly state: DeskState }
  /** Somebody else has saved meanwhile: what stands there now. Nothing was written. */
  | { readonly now: TextView }
  | { readonly refused: string }
