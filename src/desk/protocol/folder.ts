import type { PreviewState } from '../../preview/state.ts'

/** The folder of the desk, on the start page. */
export interface FolderView {
  /** Where it lies, as the system names it. */
  readonly folder: string
  readonly files: readonly FileView[]
}

/** A data file of the folder, on the start page. */
export interface FileView {
  /** Path from the folder, with `/`. */
  readonly file: string
  /** Absent while it could not be read. */
  readonly agency?: string
  readonly year?: number
  /** Official name of its form. */
  readonly form?: string
  /** Findings by level; absent while they are not counted yet. */
  readonly counts?: PreviewState['counts']
  /** Places that are left to be filled in; they are not among the findings that are counted. */
  readonly left?: number
  /** Cells that are left to be filled in. */
  readonly unfilled?: number
  /** Milliseconds since 1970 of its last change. */
  readonly changed: number
  /** Why it cannot be read, a sentence. */
  readonly failure?: string
}

/** What a person says of a published report that does not say it itself. */
export interface Told {
  readonly agency?: string
  readonly year?: number
}

/** A data file that is to be made. */
export type Wanted =
  | { readonly kind: 'blank'; readonly agency: string; readonly year: number }
  /** The year after a file of the folder. */
  | { readonly kind: 'next'; readonly file: string }
  /** From a published report or a workbook: its bytes as base64. */
  | ({ readonly kind: 'import'; readonly name: string; readonly bytes: string } & Told)

/** What became of making one. */
export type Made =
  | { readonly file: string }
  /** The folder has the report of that agency and year already: nothing was made. */
  | {
      readonly existing: string
      readonly year: number
      /** It was a workbook that was made of such a report: to be written into it there. */
      readonly isWorkbook?: true
    }
  /** Nothing was made: the report does not say it (or no year that has a form), a person is to. */
  | { readonly lacks: keyof Told }
  | { readonly refused: string }
