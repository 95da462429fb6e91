/** Two reports held against each other: two years of an agency, or two versions of a year. */
export interface Comparison {
  readonly old: Compared
  readonly new: Compared
  /** Cells that differ, in the order of the new report, then those that only the old one has. */
  readonly figures: readonly FigureChange[]
  /** How many cells are the same. */
  readonly sameFigures: number
  /** Sections of prose that differ, and texts beside tables. */
  readonly prose: readonly ProseChange[]
  /** 年度, 发布日期 and what else is said of the report as a whole. */
  readonly facts: readonly FactChange[]
  readonly isAlike: boolean
}

export interface Compared {
  readonly title: string
  readonly agency: string
  readonly year: number
  /** Name of the form. Cells of different forms are compared where their addresses agree. */
  readonly form: string
}

export interface FigureChange {
  readonly address: string
  /** Official labels, of the row, then of the column. */
  readonly labels: readonly string[]
  /** `appeared` and `vanished`: only one of the reports has the cell. `blank`: it is blank in one of them. */
  readonly kind: 'changed' | 'appeared' | 'vanished' | 'blank'
  /** As printed, 注 and all; absent where there is no such cell. */
  readonly old?: string
  readonly new?: string
  /** New less old, exact, with its sign; absent unless both are numbers. */
  readonly difference?: string
  /** Of the old figure, rounded to one place, with its sign; absent where the old figure is 0. */
  readonly percent?: string
}

export interface ProseChange {
  readonly name: string
  readonly heading: string
  readonly kind: 'changed' | 'appeared' | 'vanished'
  /** The new text with what was taken out of the old one where it stood; paragraphs end with `\n`. */
  readonly pieces: readonly Piece[]
  /** Characters in common, of those of both, 0 to 1. */
  readonly share: number
}

export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface FactChange {
  readonly name: string
  readonly old?: string
  readonly new?: string
}
