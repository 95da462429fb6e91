/** The candidate that differs least from what was typed; none when they have little in common. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.ceil(Math.max(typed.length, 2) / 2))
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate, least)
    if (distance <= least && (best === undefined || distance < least)) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Insertions, deletions and replacements of characters; anything above `limit` may be returned as limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
