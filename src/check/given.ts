import type { Report } from '../report/report.ts'
import type { Located } from '../source/located.ts'
import type { Source } from '../source/source.ts'

/** What is given to be checked. */
export interface Given {
  readonly report: Report
  /** The data as it stands in the file, for places. */
  readonly data: Located
  readonly source: Source
  /** Last year's report, when it is given and can be compared. */
  readonly previous?: Previous
}

export interface Previous {
  readonly report: Report
  readonly data: Located
  readonly source: Source
}
