/** 0.987 → 98.7; only what is wholly the same is 100. */
export function shownPercent(share: number): string {
  const tenths = Math.round(share * 1000)
  return String((share < 1 ? Math.min(tenths, 999) : tenths) / 10)
}
