import type { FormRule, FormTable } from '../../form/form.ts'
import type { Inspection, Remark } from '../rule.ts'
import { applyRule, type Verdict } from './apply-rule.ts'
import { remarkOn } from './remark.ts'

export type Nature = 'balance' | 'bound' | 'carry-over'

/** The rules of one nature that the form declares, held against the report. */
export function applyDeclared(nature: Nature, inspection: Inspection): readonly Verdict[] {
  return applyRules(inspection, ({ rules }) => rules.filter((rule) => natureOf(rule) === nature))
}

export function applyRules(
  inspection: Inspection,
  rulesOf: (table: FormTable) => readonly FormRule[],
): readonly Verdict[] {
  return inspection.report.sections.flatMap((one) =>
    'table' in one
      ? rulesOf(one.table).map((rule) => applyRule(one.section, one.table, rule, inspection))
      : [],
  )
}

export function remarksOn(verdicts: readonly Verdict[], inspection: Inspection): readonly Remark[] {
  return verdicts.flatMap(({ broken }) => broken.map((one) => remarkOn(one, inspection)))
}

function natureOf({ comparison, when }: FormRule): Nature {
  const terms = [comparison, ...(when ? [when] : [])].flatMap(({ left, right }) => [...left, ...right])
  if (terms.some(({ lastYear }) => lastYear)) return 'carry-over'
  return comparison.operator === '=' ? 'balance' : 'bound'
}
