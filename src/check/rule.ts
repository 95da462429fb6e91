import type { Edit, Severity } from '../findings/finding.ts'
import type { PrintedText } from '../report/printed-text.ts'
import type { Report } from '../report/report.ts'
import type { Located } from '../source/located.ts'
import type { Source } from '../source/source.ts'
import type { Contradiction } from './prose/contradiction.ts'
import type { Prose } from './prose/prose.ts'

/** What is given to be checked. */
export interface Given {
  readonly report: Report
  readonly data: Located
  readonly source: Source
  readonly previous?: Previous
}

/** What a rule looks at. */
export interface Subject {
  readonly report: Report
  /** The data as it stands in the file, for places. */
  readonly data: Located
  readonly source: Source
  /** Every text that is printed, in the order of the file. */
  readonly texts: readonly PrintedText[]
  /** The running prose among them, taken apart. */
  readonly prose: Prose
  /** Numbers of prose that tell another figure than the tables have. */
  readonly contradictions: readonly Contradiction[]
  /** What is printed or published besides: names of the agency's own tables, their rows and columns, of charts, 发布. */
  readonly labels: readonly PrintedText[]
  /** Last year's report, when it is given and can be compared. */
  readonly previous?: Previous
}

export interface Previous {
  readonly report: Report
  readonly data: Located
  readonly source: Source
}

/**
 * One thing that a superior would send a report back for, one a file. The doc comment over a rule is its reference
 * page (Chinese, because clerks read it): see test/check/rule-comments.ts for its parts.
 */
export interface Rule {
  /** Kebab-case slug that explains itself. */
  readonly id: string
  readonly severity: Severity
  check(subject: Subject): readonly Remark[]
}

/** What a rule has to say of one place. */
export interface Remark {
  /** When it is not the rule's own. */
  readonly severity?: Severity
  /** Address of the figure or section. */
  readonly address?: string
  /** Offsets into the source's text. */
  readonly at?: Span
  readonly message: string
  readonly expected?: string
  readonly found?: string
  readonly fix?: string
  readonly related?: readonly Place[]
  readonly edits?: readonly Edit[]
}

/** Another place that takes part. */
export interface Place {
  readonly message: string
  readonly at: Span
  /** The file that it is in, when it is another: last year's. */
  readonly source?: Source
}

/** The half-open stretch [start, end) of the source's text. */
export interface Span {
  readonly start: number
  readonly end: number
}
