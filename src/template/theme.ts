import type { Finding } from '../findings/finding.ts'
import type { Source } from '../source/source.ts'
import type { Fill } from './fill.ts'

/** A user's templates, ready to be filled. */
export interface Theme {
  readonly sources: readonly Source[]
  /** What is wrong with the files by themselves. */
  readonly findings: readonly Finding[]
  /** Throws a `TemplateFault` when a template cannot be filled. */
  readonly fill: Fill
}

/** What is wrong with a user's template, found while it is filled. */
export class TemplateFault extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.message)
    this.finding = finding
  }
}
