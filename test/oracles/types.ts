/** What a published report must show, block by block in reading order. Typed from the published text and the official forms. */
export interface ReportOracle {
  readonly title: string
  /** 发文字号, when the report has one. */
  readonly documentNumber?: string
  readonly blocks: readonly BlockOracle[]
  /** 署名, date and 附注 under the text, when the report has a date. */
  readonly signature?: string
}

/** A string is a paragraph, or a line that is printed over a table or under a chart. */
export type BlockOracle = HeadingOracle | TableOracle | string

export interface HeadingOracle {
  readonly level: 1 | 2 | 3
  readonly heading: string
}

/** An official table with its spans resolved: every slot holds the text of the cell that owns it. */
export interface TableOracle {
  readonly grid: Grid
  readonly merged: readonly Merged[]
}

export type Grid = readonly (readonly string[])[]

/** A cell that owns more than one slot: its upper left slot (zero-based) and its extent. */
export interface Merged {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const headingsOf = (report: ReportOracle): readonly HeadingOracle[] =>
  report.blocks.filter((block) => typeof block === 'object' && 'heading' in block)

export const paragraphsOf = (report: ReportOracle): readonly string[] =>
  report.blocks.filter((block) => typeof block === 'string')

export const tablesOf = (report: ReportOracle): readonly TableOracle[] =>
  report.blocks.filter((block) => typeof block === 'object' && 'grid' in block)
