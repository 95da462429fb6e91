import type { FormatTable, FormRule } from '../../format/format.ts'
import type { Remark, Subject } from '../rule.ts'
import { judge, type Verdict } from './judge.ts'
import { remarkOn } from './remark.ts'

export type Nature = 'balance' | 'bound' | 'carry-over'

/** The rules of one nature that the form declares, held against the report. */
export function judgeDeclared(nature: Nature, subject: Subject): readonly Verdict[] {
  return judgeRules(subject, ({ rules }) => rules.filter((rule) => natureOf(rule) === nature))
}

export function judgeRules(
  subject: Subject,
  rulesOf: (table: FormatTable) => readonly FormRule[],
): readonly Verdict[] {
  return subject.report.sections.flatMap((one) =>
    'table' in one ? rulesOf(one.table).map((rule) => judge(one.section, one.table, rule, subject)) : [],
  )
}

export function remarksOn(verdicts: readonly Verdict[], subject: Subject): readonly Remark[] {
  return verdicts.flatMap(({ broken }) => broken.map((one) => remarkOn(one, subject)))
}

function natureOf({ comparison, when }: FormRule): Nature {
  const terms = [comparison, ...(when ? [when] : [])].flatMap(({ left, right }) => [...left, ...right])
  if (terms.some(({ lastYear }) => lastYear)) return 'carry-over'
  return comparison.operator === '=' ? 'balance' : 'bound'
}
