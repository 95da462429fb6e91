/** What schema/report.schema.json calls the files that it describes. */
export const RECORD_FORMAT = 'report-gen-report/1'

/** What programs read of a report beside its printed form: figures with all that is known of them, prose by section. */
export interface ReportRecord {
  /** The form: its id, e.g. `2021`, and its name. */
  readonly form: { readonly id: string; readonly name: string }
  /** 成文日期, `YYYY-MM-DD`. */
  readonly signed?: string
  /** The sentence that tells whose figures they are. */
  readonly scope?: string
  /** In printed order, 附表 last. */
  readonly sections: readonly RecordSection[]
  /** Every cell of every table, in the order of the sections, row by row. */
  readonly figures: readonly RecordFigure[]
}

export type RecordSection = RecordProse | RecordTable

export interface RecordProse {
  readonly kind: 'prose'
  readonly name: string
  /** As printed, with its number. */
  readonly heading?: string
  readonly paragraphs: readonly string[]
}

export interface RecordTable {
  readonly kind: 'table'
  /** The beginning of its addresses. */
  readonly name: string
  readonly heading?: string
  /** 填报: what is filled in over and under the table. */
  readonly fields: readonly string[]
  /** Prose before and after the table, and the notes under it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly notes: readonly string[]
}

export interface RecordFigure {
  readonly address: string
  /** Name of its section. */
  readonly section: string
  /** Official labels from the outermost group to the row itself; none in a table of one unlabelled row. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** 件数、增减、金额；number, ratio and text occur in 附表. */
  readonly kind: 'count' | 'change' | 'amount' | 'number' | 'ratio' | 'text'
  readonly unit?: string
  /** Whether it adds up others. */
  readonly total: boolean
  /** As printed; empty when the cell is blank. */
  readonly text: string
  /** The exact decimal, without the sign of a rise and without `%`; absent when the cell is blank or holds words. */
  readonly decimal?: string
  /** 注 that is printed after it. */
  readonly note?: string
}

/** A number where JSON writes it digit by digit as the decimal; 52.6540 would lose its last one, and stays text. */
export function numberOrText(decimal: string): number | string {
  const number = Number(decimal)
  return Number.isFinite(number) && String(number) === decimal ? number : decimal
}
