/** What to do, of a finding that `check --fix` mends. */
export function fixable(fix: string): string {
  if (fix.includes('check --fix')) return fix
  return `${fix}${fix.endsWith('？') ? '' : '；'}check --fix 可以代劳`
}
