import { type Finding, makeFinding, type Related } from '../findings/finding.ts'
import { rangeOf, type Source } from '../source/source.ts'
import type { Inspection, RelatedPlace, Remark, Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** Every rule over a report. */
export function check(inspection: Inspection): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(inspection).map((remark) => findingOf(rule, remark, inspection)))
}

function findingOf({ id }: Rule, remark: Remark, { source }: Inspection): Finding {
  const { at, related, ...said } = remark
  return makeFinding(id, {
    ...said,
    ...(at ? { range: rangeOf(source, at.start, at.end) } : {}),
    ...(related && related.length > 0 ? { related: related.map((place) => located(place, source)) } : {}),
  })
}

function located({ message, at, source }: RelatedPlace, own: Source): Related {
  const range = rangeOf(source ?? own, at.start, at.end)
  return { message, range, ...(source ? { file: source.path } : {}) }
}
