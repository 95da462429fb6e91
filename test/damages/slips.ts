import { type Damaged, damaged, type Outcome } from './outcome.ts'

/** What became of so many damaged files, and those of which something went wrong without a word. */
export async function damageMany(
  seeds: number,
): Promise<{ counts: Readonly<Partial<Record<Outcome, number>>>; slips: readonly Damaged[] }> {
  const counts: Partial<Record<Outcome, number>> = {}
  const slips: Damaged[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const one = await damaged(seed)
    counts[one.outcome] = (counts[one.outcome] ?? 0) + 1
    if (one.outcome === 'slip') slips.push(one)
  }
  return { counts, slips }
}
