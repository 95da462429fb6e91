import type { Finding } from '../findings/finding.ts'
import type { Report } from '../report/report.ts'
import type { Located } from '../source/located.ts'
import type { Source } from '../source/source.ts'

/** What a rule looks at. */
export interface Subject {
  readonly report: Report
  /** The data as it stands in the file, for places. */
  readonly data: Located
  readonly source: Source
}

/** One thing that a superior would send a report back for. */
export type Rule = (subject: Subject) => readonly Finding[]
