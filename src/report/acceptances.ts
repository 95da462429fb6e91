import type { Finding } from '../findings/finding.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'

/**
 * Sets aside the findings that a person looked at and accepts under 确认 (rule, place, reason).
 * Only contradictions can be accepted: a file that cannot be read stays unreadable.
 */
export function setAsideAccepted(
  findings: readonly Finding[],
  data: Located,
): { open: readonly Finding[]; accepted: readonly Finding[] } {
  const confirmations = valueAt(data, '确认')
  const items = confirmations?.kind === 'list' ? confirmations.items : []
  const isAccepted = (finding: Finding) =>
    finding.stage === 'consistency' &&
    items.some(
      (item) =>
        textOf(valueAt(item, '规则')) === finding.rule &&
        covers(textOf(valueAt(item, '位置')), finding.address),
    )
  return {
    open: findings.filter((finding) => !isAccepted(finding)),
    accepted: findings.filter(isAccepted),
  }
}

/** A place covers itself and all beneath it; no place covers the whole report. */
function covers(place: string | undefined, address: string | undefined): boolean {
  return place === undefined || address === place || (address?.startsWith(`${place}.`) ?? false)
}
