import type { ChangedLine } from '../../compare/line-diff.ts'
import type { Change } from './change.ts'

/** A block from a spreadsheet or a page, matched to cells by shape or by labels. Nothing is written by it. */
export interface PasteView {
  readonly changes: readonly Change[]
  /** How many cells of the block fit, also those that hold the same already. */
  readonly fitting: number
  /** What fits nowhere, a sentence each. */
  readonly misfits: readonly string[]
  /** Totals that are not what they come to, a sentence each. */
  readonly totals: readonly string[]
}

/** What the safe fixes make of the data file; made only when it still is as here. */
export interface FixesView {
  /** Hash of the file that they were worked out for. */
  readonly was: string
  readonly count: number
  /** The lines that change, with those around them. */
  readonly lines: readonly ChangedLine[]
  /** Where the parts of the file begin, in their order. */
  readonly parts: readonly { readonly line: number; readonly name: string }[]
}

/** A workbook that came back filled in: its bytes as base64. */
export interface FilledWorkbook {
  readonly name: string
  readonly bytes: string
}

/** What a filled-in workbook would change; written only when the file still is as here. */
export interface FilledView {
  /** Hash of the file that it was held against. */
  readonly was: string
  readonly changes: readonly FilledChange[]
  /** Typed totals that follow. */
  readonly totals: readonly FilledChange[]
  /** Changed in the file, too, since the workbook was sent out: `from` stays. */
  readonly conflicts: readonly FilledChange[]
  /** What a person has to look at. */
  readonly doubts: readonly { readonly address?: string; readonly message: string }[]
}

/** A place of the report, what stands there, what the workbook says. */
export interface FilledChange {
  readonly address: string
  readonly from: string
  readonly to: string
}
