import type { ReportRecord } from './record.ts'

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
  /** 发布: what a page on the web says of itself. */
  readonly publication?: Publication
  /** The instant that file metadata carry, ISO 8601 in UTC. It comes from the report, never from the clock. */
  readonly timestamp: string
  /** 版面: the margins of the blank official form; absent = by GB/T 9704-2012. */
  readonly layout?: 'plain'
  /** The part of the year that the figures are of, days `YYYY-MM-DD`; the whole year when it is absent. */
  readonly period?: { readonly from: string; readonly to: string }
  /** A word that is stamped on every page, 草稿; absent on a clean report. */
  readonly stamp?: string
  readonly blocks: readonly Block[]
  /** What programs are told; absent in a document that was not composed of a report. */
  readonly record?: ReportRecord
}

/** The fields of 网页标签规范 that the report itself does not give. */
export interface Publication {
  readonly siteName?: string
  readonly siteDomain?: string
  /** 网站标识码 */
  readonly siteCode?: string
  readonly columnName?: string
  readonly columnDescription?: string
  readonly columnKeywords?: string
  readonly columnType?: string
  /** `HH:mm`, the time of 发布日期. */
  readonly time?: string
  /** 来源; the agency when it is absent. */
  readonly source?: string
  readonly author?: string
  readonly keywords?: string
  /** 摘要 */
  readonly summary?: string
  readonly url?: string
}

export type Block =
  | DocumentNumber
  | Title
  | Recipient
  | Heading
  | Paragraph
  | FormLine
  | Table
  | Illustration
  | Note
  | AttachmentList
  | Signature
  | Annotation
  | Imprint

/** 发文字号, e.g. 石大朝办发〔2022〕3号. */
export interface DocumentNumber {
  readonly type: 'document-number'
  readonly text: string
}

/** 主送机关, flush left before the body, followed by a full-width colon. */
export interface Recipient {
  readonly type: 'recipient'
  readonly text: string
}

/** Fields of a form's foot, under its table: 填报人：某某. Those of its head stand in `Table.above`. */
export interface FormLine {
  readonly type: 'form-line'
  readonly fields: readonly string[]
}

/** 附件说明: the names of what is attached, one line below the body. */
export interface AttachmentList {
  readonly type: 'attachments'
  readonly items: readonly string[]
}

/** 附注, in parentheses under the date: （此件公开发布）. The text has no parentheses. */
export interface Annotation {
  readonly type: 'annotation'
  readonly text: string
}

/** 版记, at the foot of the last page: 抄送, 印发机关 and 印发日期 (`YYYY-MM-DD`). One of them at least. */
export interface Imprint {
  readonly type: 'imprint'
  readonly copies?: string
  readonly issuer?: string
  readonly issued?: string
}

/** 标题. `units` are the words that a line break may not split; joined they are the title. */
export interface Title {
  readonly type: 'title'
  readonly units: readonly TitleUnit[]
  /** The units, by their number from 0, that a line was chosen to begin with. */
  readonly breaks?: readonly number[]
}

/** What a line keeps whole if it can: a text, or the words that it is parted at when it is wider than a line. */
export type TitleUnit = string | readonly string[]

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

/** 附图: a chart or a picture with its caption under it. */
export interface Illustration {
  readonly type: 'illustration'
  /** Unique among the illustrations of a document. */
  readonly name: string
  /** 图题, printed under it. */
  readonly caption: string
  /** What it shows, for those who cannot see it. */
  readonly description: string
  readonly content: Chart | Picture
}

export interface Chart {
  readonly kind: 'chart'
  /** 柱状, 条形, 饼, 环, 折线 */
  readonly form: 'column' | 'bar' | 'pie' | 'ring' | 'line'
  /** What the values count, e.g. 件; empty when there is none. */
  readonly unit: string
  readonly categories: readonly string[]
  /** One at least; pie and ring have exactly one. Each has a value for every category. */
  readonly series: readonly Series[]
}

export interface Series {
  /** Empty when there is only one. */
  readonly name: string
  readonly values: readonly number[]
  /** The values as printed. */
  readonly texts: readonly string[]
}

export interface Picture {
  readonly kind: 'picture'
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
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
  /** What the table is about: its accessible name. Not printed on paper unless `title` says it. */
  readonly caption: string
  /** Lines printed centred over the table; most tables have none. */
  readonly title?: readonly string[]
  /** Fields of the form's head, between the title and the table: 填报单位（盖章）：某局. */
  readonly above?: readonly string[]
  /** Proportions of the columns, one a column. */
  readonly widths: readonly number[]
  readonly rows: number
  readonly head: number
  readonly bodies: readonly Body[]
  /** 横排: stands across the page, its head at the left edge of the sheet. */
  readonly landscape?: true
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
  /** Levels by which a label is indented, a character each; absent = none. */
  readonly indent?: number
  /** 注 that is printed after a figure, in the same cell. It may wrap; the figure may not. */
  readonly note?: string
  /** The label is set vertically (三、本年度办理结果). */
  readonly vertical?: boolean
}
