import type { Term } from '../form/form.ts'

/** A sum of figures of the form that prose speaks of. */
export type Sum = readonly Term[]

/** Sums of other figures each. */
export function distinct(sums: readonly Sum[]): readonly Sum[] {
  return [...new Map(sums.map((sum) => [figuresIn(sum), sum])).values()]
}

/** The same for sums of the same figures. */
export function figuresIn(sum: Sum): string {
  return sum
    .map(({ names }) => names.join('.'))
    .sort()
    .join(' ')
}

/** The sum that is one figure. */
export function sumOf(address: string): Sum {
  return [{ sign: 1, names: address.split('.'), each: false, lastYear: false }]
}
