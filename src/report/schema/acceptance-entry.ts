import { isRuleId } from '../../findings/registry.ts'
import { acceptanceText } from '../../locale/zh/acceptance.ts'
import { type Entry, type LocatedMap, textOf, valueAt } from '../../source/located.ts'
import type { Source } from '../../source/source.ts'

/** An entry of 确认 as it is to be written: what it has, and what it lacks; publication-date: 经批准迟发 has both. */
export function mendedAcceptance(at: LocatedMap, source: Source): string {
  const short = ruleAsKey(at)
  if (short) return acceptanceText.line(short.key, undefined, textOf(short.value) || acceptanceText.reason)
  const typed = (name: string) => {
    const value = valueAt(at, name)
    return value && source.text.slice(value.start, value.end)
  }
  return acceptanceText.line(
    typed('规则') || acceptanceText.rule,
    typed('位置'),
    typed('理由') || acceptanceText.reason,
  )
}

/** The name of a rule where 规则 should stand. */
export function ruleAsKey(at: LocatedMap): Entry | undefined {
  return at.entries.find(({ key }) => isRuleId(key))
}
