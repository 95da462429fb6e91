import type { Report } from '../report/report.ts'
import type { Decimal } from '../source/decimal.ts'
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
  /** What units gave, where the report is their sum and that lies beside it. */
  readonly sum?: Sum
}

export interface Sum {
  /** The name of the file that says what each unit gave. */
  readonly file: string
  /** What they come to, of every cell that is no total; `undefined` is blank. */
  readonly cells: ReadonlyMap<string, Decimal | undefined>
}

export interface Previous {
  readonly report: Report
  readonly data: Located
  readonly source: Source
}
