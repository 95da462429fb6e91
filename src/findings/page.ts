/** The reference page of a rule, from the package's folder. */
export function pageOf(rule: string): string {
  return `docs/findings/${rule}.md`
}
