import { type Finding, makeFinding, type Related } from '../findings/finding.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Place, Remark, Rule, Subject } from './rule.ts'
import { RULES } from './rules.ts'

/** Every rule over a report. */
export function check(subject: Subject): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(subject).map((remark) => findingOf(rule, remark, subject)))
}

function findingOf({ id }: Rule, remark: Remark, { source }: Subject): Finding {
  const { at, related, ...said } = remark
  return makeFinding(id, {
    ...said,
    ...(at ? { range: rangeOf(source, at.start, at.end) } : {}),
    ...(related && related.length > 0 ? { related: related.map((place) => located(place, source)) } : {}),
  })
}

function located({ message, at, source }: Place, own: Source): Related {
  const range = rangeOf(source ?? own, at.start, at.end)
  return { message, range, ...(source ? { file: source.path } : {}) }
}
