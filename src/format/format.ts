/**
 * A 版式: what one edition of the official form is. Everything else is derived from it.
 * Plain data without maps, so that a built-in format is compiled to a module.
 */
export interface Format {
  /** The folder's name, e.g. `2021`. */
  readonly id: string
  readonly name: string
  /** The instrument that prescribes the form, with its number. */
  readonly source: string
  /** First report year; a variant has none and is chosen by 版式. */
  readonly from?: number
  /** Title patterns with {{机关}} and {{年度}}: the first is printed, all are accepted. */
  readonly titles: readonly string[]
  readonly deadlines: readonly Deadline[]
  readonly sections: readonly Section[]
}

/** The last day of publication for a 机关类别, as `MM-DD` of the year after the report year. */
export interface Deadline {
  readonly organ: string
  readonly day: string
}

export interface Section {
  readonly name: string
  readonly heading?: string
  /** Leaving it out is no finding. */
  readonly optional: boolean
  /** What its prose must or should speak of. */
  readonly topics: readonly string[]
  /** Prose that `init` writes. */
  readonly starter?: string
  readonly help?: string
  readonly table?: FormatTable
}

export interface FormatTable {
  /** The cell above the row labels. */
  readonly corner: string
  /** Proportions from the left; the last repeats. Empty: all columns alike. */
  readonly widths: readonly number[]
  /** At least one, stacked on one grid. */
  readonly blocks: readonly Block[]
}

/** A tree of rows × a tree of columns. Both roots are silent; a root without children is one unlabelled line. */
export interface Block {
  /** The full-width label above it. */
  readonly band?: string
  readonly rows: Node
  readonly columns: Node
}

export type Kind = 'count' | 'change' | 'amount' | 'text'

/** A row, a column, or a group of them. */
export interface Node {
  readonly name: string
  /** Official wording, as printed. */
  readonly label: string
  /** Printed, but not a part of addresses and data. */
  readonly silent: boolean
  /** On a leaf: the sum of its siblings. On a group: the sum of its children. */
  readonly total: boolean
  /** An 其中 line: contained in the line before it, so never added to it. */
  readonly part: boolean
  /** Set on the node itself or inherited in its own tree. */
  readonly kind?: Kind
  readonly unit?: string
  /** Counting note. */
  readonly help?: string
  readonly vertical: boolean
  readonly children: readonly Node[]
}
