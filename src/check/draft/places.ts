import type { Match } from '../text/gather.ts'

/** Places in their order; of those that overlap, the one that begins first, then the longest. */
export function apart(places: readonly Match[]): readonly Match[] {
  const ordered = places.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return ordered.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
