import type { FindingView, PreviewState } from '../../preview/state.ts'
import type { Change } from './change.ts'
import type { FieldView } from './form.ts'

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

/** What is found, or only left to be filled in. */
export interface DeskFinding extends FindingView {
  readonly isLeft?: true
}

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
  /** What the table counts that in. */
  readonly unit?: string
  /** It tells another number than the tables have. */
  readonly differs?: true
  /** Why it is compared with none. */
  readonly why?: string
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
