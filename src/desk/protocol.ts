import type { ChangedLine } from '../compare/line-diff.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import type { FindingView, PreviewState } from '../preview/state.ts'

/**
 * What the desk's server and its pages say to each other, as JSON. The data file is the only truth: a page shows what
 * was read last, and sends changes by address; it reckons nothing itself.
 */

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

/** The folder of the desk, on the start page. */
export interface FolderView {
  /** Where it lies, as the system names it. */
  readonly folder: string
  readonly files: readonly FileView[]
}

/** One value of a data file is to become another. `was` is what the page showed: the change is refused when it is no more so. */
export type Change =
  /** A cell of a table; `null`: it is left out. `typed` as in YAML: `3`, `~`, `{值: 3, 注: …}` are not parted here. */
  | {
      readonly kind: 'figure'
      readonly address: string
      readonly typed: string | null
      readonly was: string | null
    }
  /** A section's prose, paragraphs parted by line breaks. */
  | {
      readonly kind: 'prose'
      readonly section: string
      readonly text: string | null
      readonly was: string | null
    }
  /** Any other one-line value, by its keys: `机关`, `发布.日期`. */
  | {
      readonly kind: 'field'
      readonly keys: readonly string[]
      readonly typed: string | null
      readonly was: string | null
    }

/** Somebody else has changed the same value meanwhile. Nothing was written. */
export interface Conflict {
  readonly change: Change
  /** What stands in the file now. */
  readonly now: string | null
}

export type ChangeAnswer =
  | { readonly state: DeskState }
  | { readonly conflicts: readonly Conflict[] }
  /** Why nothing was written, a sentence with the next step. */
  | { readonly refused: string }

/** A figure as the form shows it. */
export interface FigureState {
  /** What is printed in the cell. */
  readonly text: string
  /** What is typed in the file; absent when the figure is added up or left out. */
  readonly typed?: string
  readonly origin: 'typed' | 'computed' | 'absent'
  /** 注 that is printed after it. */
  readonly note?: string
  /** Of the gravest finding at this cell. */
  readonly severity?: FindingView['severity']
}

/** A number in prose and what it was understood to tell. */
export interface NumberState {
  /** UTF-16 units of the section's text as `prose` has it. */
  readonly start: number
  readonly end: number
  /** Addresses whose sum it tells; empty: none. */
  readonly figures: readonly string[]
  /** The present value of their sum; absent when it tells none. */
  readonly value?: string
  /** It tells another number than the tables have. */
  readonly differs?: true
  /** Why it is compared with none. */
  readonly why?: string
}

/** What is found, or only left to be filled in. */
export interface DeskFinding extends FindingView {
  readonly isLeft?: true
}

/** What an open form shows, besides its layout. */
export interface DeskState extends PreviewState {
  readonly findings: readonly DeskFinding[]
  /** Places that are left to be filled in; `counts` is of what else is found. */
  readonly left: number
  readonly figures: Readonly<Record<string, FigureState>>
  /** By section; absent sections are not written yet. */
  readonly prose: Readonly<Record<string, string>>
  readonly numbers: Readonly<Record<string, readonly NumberState[]>>
  /** Topics that a section has still to speak of. */
  readonly missing: Readonly<Record<string, readonly string[]>>
  /** By dotted keys. */
  readonly fields: Readonly<Record<string, string>>
  /** Of 附件, 附图 and 确认, in the order of the file; none while it does not parse. */
  readonly entries: readonly EntryView[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Why the form cannot be written in now: the file does not parse, is gone, is read-only. */
  readonly locked?: string
  /** What could not be saved; the text is kept and offered for download. */
  readonly unsaved?: string
  /** With `unsaved`: what was typed and is not in the file; `/retry` writes it, `/discard` gives it up. */
  readonly kept?: readonly Change[]
}

/** How the official form is laid out; changes only with the form or its own tables. */
export interface FormView {
  readonly sections: readonly SectionView[]
  readonly fields: readonly FieldView[]
}

export type SectionView =
  | {
      readonly kind: 'table'
      readonly name: string
      readonly heading: string
      readonly grids: readonly GridView[]
      /** What is filled in over and under the table: 填报单位, 负责人. */
      readonly fields: readonly FieldView[]
      /** 附表: a table of the agency's own, to which rows may be added. */
      readonly own?: true
      /** 增行: where rows may be added to a table of the form, with what the form calls it. */
      readonly rowPlaces?: readonly { readonly address: string; readonly label: string }[]
    }
  | {
      readonly kind: 'prose'
      readonly name: string
      readonly heading: string
      readonly help?: string
      /** Last year's text. */
      readonly previous?: string
    }

/** An official table: rows of cells as HTML parts them, heads first. */
export interface GridView {
  readonly caption: string
  /** Of the columns, in per cent. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly CellView[])[]
}

export interface CellView {
  readonly text: string
  readonly rowSpan?: number
  readonly columnSpan?: number
  /** Labels stand in heads; `vertical` ones are written downwards. */
  readonly head?: 'column' | 'row' | 'vertical'
  /** Long labels begin at the left, with an indent of so many characters. */
  readonly indent?: number
  /** A figure's address; its text is in `DeskState.figures`. */
  readonly address?: string
  /** Official labels of row and column, for those who hear the page. */
  readonly label?: string
  readonly help?: string
  /** Added up from others: shown, not typed. */
  readonly computed?: true
  /** Of the columns beside it. */
  readonly total?: true
  /** What prose calls it, by the form: 收到申请, 受理. */
  readonly also?: string
  /** Words may stand in it, not only a number. */
  readonly words?: true
  /** What the form counts it in: 件, 万元. */
  readonly unit?: string
  /** Last year's figure, as it was printed; absent without last year's report. */
  readonly previous?: string
}

/** A field of the report's furniture: 机关, 文号, 发布.日期. */
export interface FieldView {
  readonly keys: readonly string[]
  readonly label: string
  readonly example: string
  readonly choices?: readonly string[]
  /** It holds a day of the calendar. */
  readonly isDate?: true
}

/** An entry of a list of one's own: a name under 附件, a chart or picture under 附图, what stands under 确认. */
export interface EntryView {
  /** The way to it: `附图`, `图一`; `确认`, `2`. */
  readonly keys: readonly string[]
  readonly heading: string
  /** Their values are in `DeskState.fields`. */
  readonly fields: readonly FieldView[]
  /** A chart's figures, which more may be added to. */
  readonly figures?: readonly FieldView[]
  /** First and last line in the file, from 1: what is found there is told here. */
  readonly lines: readonly [number, number]
  /** Where it begins in its first line, from 1: before that stands something else. */
  readonly column: number
  /** As it stands in the file. */
  readonly text: string
}

/** A block from a spreadsheet or a page, matched to cells by shape or by labels. Nothing is written by it. */
export interface PasteView {
  readonly changes: readonly Change[]
  /** What fits nowhere, a sentence each. */
  readonly misfits: readonly string[]
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

/** A file that was built, then edited by a person, and so not made anew. */
export interface KeptFile {
  /** Its way from the folder. */
  readonly name: string
  /** Hash of what stands there. */
  readonly was: string
}

/** What is to be built into the folder. */
export interface Building {
  readonly formats: readonly OutputFormat[]
  /** It is made anew, if it still is as here. */
  readonly replacing?: KeptFile
  /** What was edited stays under another name. */
  readonly isSetAside?: boolean
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
  /** Why nothing was written, a sentence with the next step. */
  readonly refused?: string
}

/** The bytes of a file that was built last. */
export type BuiltView =
  | { readonly base64: string }
  /** Why there are none, a sentence with the next step. */
  | { readonly refused: string }

/** What is handed to the superior, as one ZIP. */
export type BundleView =
  | { readonly name: string; readonly base64: string }
  /** Why there is none, a sentence with the next step. */
  | { readonly refused: string }

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

/** A data file that is to be made. */
export type Wanted =
  | { readonly kind: 'blank'; readonly agency: string; readonly year: number }
  /** The year after a file of the folder. */
  | { readonly kind: 'next'; readonly file: string }
  /** From a published report or a workbook: its bytes as base64. */
  | { readonly kind: 'import'; readonly name: string; readonly bytes: string }

export type Made =
  | { readonly file: string }
  /** The folder has the report of that agency and year already: nothing was made. */
  | {
      readonly existing: string
      readonly year: number
      /** It was a workbook that was made of such a report: to be written into it there. */
      readonly isWorkbook?: true
    }
  | { readonly refused: string }
