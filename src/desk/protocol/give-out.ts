import type { OutputFormat } from '../../pipeline/formats.ts'

/** What is to be built into the folder. */
export interface Building {
  readonly formats: readonly OutputFormat[]
  /** It is made anew, if it still is as here. */
  readonly replacing?: KeptFile
  /** What was edited stays under another name. */
  readonly isSetAside?: boolean
}

/** A file that was built, then edited by a person, and so not made anew. */
export interface KeptFile {
  /** Its way from the folder. */
  readonly name: string
  /** Hash of what stands there. */
  readonly was: string
}

/** What was built into the folder. */
export interface BuildView {
  /** Where they lie. */
  readonly folder: string
  /** The files that were written, by their ways from there. */
  readonly written: readonly string[]
  readonly kept: readonly KeptFile[]
  /** The name under which stays what was edited. */
  readonly setAside?: string
  /** Nothing was written: there are errors, or places that are not filled in. */
  readonly isNotWhole?: true
  /** Why nothing was written, a sentence with the next step. */
  readonly refused?: string
}

/** The bytes of a file that was built last. */
export type BuiltView =
  | { readonly base64: string }
  /** Why there are none, a sentence with the next step. */
  | { readonly refused: string }

/** A file for the reader to keep. */
export type Download =
  | { readonly name: string; readonly base64: string }
  /** Why there is none, a sentence with the next step. */
  | { readonly refused: string }

/** What is handed to the superior, or that there are errors, or places that are not filled in. */
export type Bundled = Download | { readonly isNotWhole: true }
