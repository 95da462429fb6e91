import type { Finding } from '../findings/finding.ts'
import { rangeOf } from '../source/source.ts'
import { printedTexts } from './printed-texts.ts'
import type { Remark, Rule, Subject } from './rule.ts'
import { RULES } from './rules.ts'

/** Every rule over a report. */
export function check(given: Omit<Subject, 'texts'>): readonly Finding[] {
  const subject: Subject = { ...given, texts: printedTexts(given) }
  return RULES.flatMap((rule) => rule.check(subject).map((remark) => finding(rule, remark, subject)))
}

function finding(rule: Rule, remark: Remark, { source }: Subject): Finding {
  const { at, related, severity = rule.severity, ...said } = remark
  return {
    rule: rule.id,
    stage: 'consistency',
    severity,
    ...said,
    ...(at ? { range: rangeOf(source, at.start, at.end) } : {}),
    ...(related
      ? { related: related.map(({ message, at }) => ({ message, range: rangeOf(source, at.start, at.end) })) }
      : {}),
  }
}
