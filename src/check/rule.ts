import type { Details } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import type { PrintedText } from '../report/printed-text.ts'
import type { Source } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import type { Given } from './given.ts'
import type { Contradiction } from './prose/contradiction.ts'
import type { Prose } from './prose/prose.ts'

/** What a rule looks at. */
export interface Inspection extends Given {
  /** Every text that is printed, in the order of the file. */
  readonly texts: readonly PrintedText[]
  /** The running prose among them, taken apart. */
  readonly prose: Prose
  /** Numbers of prose that tell another figure than the tables have. */
  readonly contradictions: readonly Contradiction[]
  /** What is printed or published besides: names of the agency's own tables, their rows and columns, of charts, 发布. */
  readonly labels: readonly PrintedText[]
}

/**
 * One thing that a superior would send a report back for, one a file. The doc comment over a rule is its reference
 * page (Chinese, because clerks read it): see scripts/lib/rule-comments.mjs for its parts.
 */
export interface Rule {
  readonly id: RuleId
  check(inspection: Inspection): readonly Remark[]
}

/** What a rule has to say of one place. */
export interface Remark extends Omit<Details, 'range' | 'file' | 'related'> {
  readonly at?: Span
  readonly related?: readonly RelatedPlace[]
}

/** Another place that takes part. */
export interface RelatedPlace {
  readonly message: string
  readonly at: Span
  /** The file that it is in, when it is another: last year's. */
  readonly source?: Source
}
