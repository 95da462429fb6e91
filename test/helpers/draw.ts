/** Random choices; all of them depend on the seed alone. */
export interface Draw {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** A count as they are in reports: mostly nothing, sometimes a few, seldom many. */
  count(): number
  /** Whole numbers ≥ 0 that add up to `whole`. */
  split(whole: number, parts: number): readonly number[]
}

export function drawing(next: () => number): Draw {
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const chance = (probability: number) => next() < probability
  return {
    between,
    chance,
    pick: (choices) => choices[between(0, choices.length - 1)] as (typeof choices)[number],
    count() {
      if (chance(0.55)) return 0
      return chance(0.85) ? between(1, 9) : between(10, 160)
    },
    split(whole, parts) {
      const cuts = Array.from({ length: parts - 1 }, () => between(0, whole)).sort((a, b) => a - b)
      return [...cuts, whole].map((cut, index) => cut - (cuts[index - 1] ?? 0))
    },
  }
}
