import type { Illustration, Publication } from '../document/document.ts'
import type { Form, FormTable, Section } from '../form/form.ts'
import type { Figures } from './figure.ts'
import type { Period } from './period.ts'
import type { Placed } from './places.ts'
import type { PrintedText } from './printed-text.ts'
import type { TableWords } from './table-words.ts'

/** A year's report: figures read and added up, prose with its references put in. */
export interface Report {
  readonly form: Form
  /** 年度 */
  readonly year: number
  /** 机关, the full legal name. */
  readonly agency: string
  readonly title: string
  /** The lines of a title of its own, as they were chosen. */
  readonly titleLines?: readonly string[]
  /** 文号 */
  readonly documentNumber?: string
  /** 主送 */
  readonly recipient?: string
  /** 发布日期, `YYYY-MM-DD`. */
  readonly published?: string
  /** 发布 */
  readonly publication: Publication
  /** 成文日期, `YYYY-MM-DD`. */
  readonly signed?: string
  /** 统计期限, when the figures are not of the whole year. */
  readonly period?: Period
  /** The sentence that tells it, unless the prose does. */
  readonly periodStatement?: string
  /** 口径, as the sentence that is printed. */
  readonly scopeStatement?: string
  /** 附件 */
  readonly attachments: readonly string[]
  /** 附注 */
  readonly annotation?: string
  /** 版记 */
  readonly imprint?: Imprint
  /** 版面: 普通. */
  readonly layout?: 'plain'
  /** The sections that the data has, in the order of the form. */
  readonly sections: readonly ReportSection[]
  /** 附表 */
  readonly ownTables: readonly ReportTable[]
  /** 附图 */
  readonly illustrations: readonly Illustration[]
  /** 附表 and 附图 in printed order. */
  readonly places: readonly Placed[]
  readonly figures: Figures
  /** How many cells the data left out, so that they are 0. */
  readonly zeros: number
  /** Every text that is printed, in the order of the file. */
  readonly texts: readonly PrintedText[]
  /** What is printed or published besides: names of own tables, their rows and columns, of charts, 发布. */
  readonly labels: readonly PrintedText[]
}

/** One of the three at least. */
export interface Imprint {
  /** 抄送 */
  readonly copies?: string
  /** 印发机关 */
  readonly issuer?: string
  /** 印发日期, `YYYY-MM-DD`. */
  readonly issued?: string
}

export type ReportSection = ReportProse | ReportTable

export interface ReportProse {
  readonly section: Section
  readonly prose: string
}

export interface ReportTable {
  readonly section: Section
  readonly table: FormTable
  readonly words: TableWords
}
