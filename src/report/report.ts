import type { Format, Section } from '../format/format.ts'
import type { Figures } from './figure.ts'

/** A year's report: figures read and added up, prose with its references put in. */
export interface Report {
  readonly format: Format
  /** 年度 */
  readonly year: number
  /** 机关, the full legal name. */
  readonly agency: string
  readonly title: string
  /** 文号 */
  readonly documentNumber?: string
  /** 发布日期, `YYYY-MM-DD`. */
  readonly published?: string
  /** The sections that the data has, in the order of the form. */
  readonly sections: readonly ReportSection[]
  readonly figures: Figures
  /** How many cells the data left out, so that they are 0. */
  readonly zeros: number
}

export interface ReportSection {
  readonly section: Section
  /** Absent in a section that is a table. */
  readonly prose?: string
}
