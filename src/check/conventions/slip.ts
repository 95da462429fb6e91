/** Two names that differ in one place only, one character in place of another, up to two left out or added, or one that goes on: what stands there in each. */
export function slipOf(
  here: string,
  there: string,
): { readonly here: string; readonly there: string } | undefined {
  const shorter = Math.min(here.length, there.length)
  let before = 0
  while (before < shorter && here[before] === there[before]) before++
  let after = 0
  while (after < shorter - before && here.at(-1 - after) === there.at(-1 - after)) after++
  const odd = here.slice(before, here.length - after)
  const due = there.slice(before, there.length - after)
  const isSlip =
    Math.min(odd.length, due.length) === 0
      ? odd.length + due.length <= 2
      : odd.length === 1 && due.length === 1
  return isSlip || here.startsWith(there) ? { here: odd, there: due } : undefined
}
