import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { rangeOf, type Source } from './source.ts'

export interface Said {
  readonly message: string
  readonly fix: string
}

/** A finding in a source, from `start` to `end`. */
export function problem(source: Source, rule: RuleId, said: Said, start: number, end: number): Finding {
  return makeFinding(rule, { ...said, range: rangeOf(source, start, end) })
}
