import type { RuleId } from './registry.ts'

/** The reference page of a rule, from the package's folder. */
export function pageOf(rule: RuleId): string {
  return `docs/findings/${rule}.md`
}
