/**
 * The document (文稿): a report composed into a short list of blocks. It knows no file format and holds no
 * arithmetic; every writer prints it as it stands.
 */
export interface Document {
  /** 标题, the whole of it on one line. */
  readonly title: string
  /** 机关名称, the author. */
  readonly agency: string
  /** 年度, the year that is reported on. */
  readonly year: number
  /** 发布日期 as `YYYY-MM-DD`; absent when the report gives none. */
  readonly published?: string
  /** The instant that file metadata carry, ISO 8601 in UTC. It comes from the report, never from the clock. */
  readonly timestamp: string
  /** A word that is stamped on every page, 草稿; absent on a clean report. */
  readonly stamp?: string
  readonly blocks: readonly Block[]
}

export type Block = DocumentNumber | Title | Heading | Paragraph | Table | Note | Signature

/** 发文字号, e.g. 石大朝办发〔2022〕3号. */
export interface DocumentNumber {
  readonly type: 'document-number'
  readonly text: string
}

/** 标题. `units` are the words that a line break may not split; joined they are the title. */
export interface Title {
  readonly type: 'title'
  readonly units: readonly string[]
}

/** A heading by the four levels of GB/T 9704-2012 7.3.3: 一、 / （一） / 1. / （1）. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
}

/** A paragraph of the body; its first line is indented by two characters. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly runs: readonly Run[]
}

/** A stretch of text in one face. `lead`: the run-in heading sentence of a （一） paragraph, set in 楷体. */
export interface Run {
  readonly text: string
  readonly lead?: boolean
}

/** A note printed under a table. */
export interface Note {
  readonly type: 'note'
  readonly text: string
}

/** 署名 and 成文日期, at the right. `date` is `YYYY-MM-DD`. */
export interface Signature {
  readonly type: 'signature'
  readonly agency: string
  readonly date?: string
}

/**
 * A table as a complete grid: `rows` × `widths.length` slots, each owned by exactly one cell.
 * Rows 0 … head−1 are the head of the whole table and are repeated on every page that the table crosses.
 * The rows below are divided into `bodies`, each of which may carry head rows of its own (the blocks of 主动公开).
 */
export interface Table {
  readonly type: 'table'
  /** Section name, unique among the tables of a document; the prefix of its addresses. */
  readonly name: string
  /** What the table is about: its accessible name. Not printed on paper. */
  readonly caption: string
  /** Proportions of the columns, one a column. */
  readonly widths: readonly number[]
  readonly rows: number
  readonly head: number
  readonly bodies: readonly Body[]
  /** Ordered by row, then column, of the upper left slot. */
  readonly cells: readonly Cell[]
}

/** `rows` consecutive rows below the table's head, the first `head` of which are headings of the others. */
export interface Body {
  readonly rows: number
  readonly head: number
}

export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Header cells say what they head, as in HTML; data cells have none. */
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup'
  /** Address of the figure, e.g. 申请.新收.自然人; data cells only. */
  readonly address?: string
  readonly align: 'center' | 'left'
  /** The label is set vertically (三、本年度办理结果). */
  readonly vertical?: boolean
}
