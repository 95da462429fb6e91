import type { Finding, Range } from '../findings/finding.ts'
import { checkText } from '../locale/zh/check.ts'

/**
 * Findings in their order, but those of numbers in prose that cells of an unbalanced table contradict: each comes
 * after the first such balance and names it, since the table may be what is wrong.
 */
export function balancesFirst(findings: readonly Finding[]): readonly Finding[] {
  const balances = findings.filter(({ rule, file }) => rule === 'balance' && file === undefined)
  const behind = new Map<Finding, Finding[]>()
  for (const finding of findings) {
    if (finding.rule !== 'prose-number' || finding.file !== undefined) continue
    const cells = new Set((finding.related ?? []).map(placeOf))
    const balance = balances.find((one) => [one, ...(one.related ?? [])].some((at) => cells.has(placeOf(at))))
    if (balance) behind.set(balance, [...(behind.get(balance) ?? []), finding])
  }
  const moved = new Set([...behind.values()].flat())
  return findings
    .filter((finding) => !moved.has(finding))
    .flatMap((finding) => [
      finding,
      ...(behind.get(finding) ?? []).map((follower) => withHint(follower, finding)),
    ])
}

function withHint(finding: Finding, { range }: Finding): Finding {
  if (!range) return finding
  const hint = { message: checkText.balanceFirst(range.line), range }
  return { ...finding, related: [hint, ...(finding.related ?? [])] }
}

function placeOf({ range, file }: { readonly range?: Range | undefined; readonly file?: string }): string {
  return `${file ?? ''} ${range?.line}:${range?.column}`
}
