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

/** Whether one figure is a part of another: 不予处理.信访举报投诉 of 不予处理, 否决.不存在.本期 of 否决.本期. */
export function isPartOf([part, ...parts]: Sum, [whole, ...wholes]: Sum): boolean {
  if (!part || !whole || parts.length > 0 || wholes.length > 0) return false
  const isInColumn = part.names.at(-1) === whole.names.at(-1)
  const group = isInColumn ? whole.names.slice(0, -1) : whole.names
  return part.names.length > whole.names.length && group.every((name, at) => part.names[at] === name)
}

/** The sum that is one figure. */
export function sumOf(address: string): Sum {
  return [{ sign: 1, names: address.split('.'), each: false, lastYear: false }]
}

/**
 * Of what a part may mean, that which lies within the one figure that all told before it is, or lies within:
 * 新收15件，其中自然人12件.
 */
export function within(
  told: readonly { readonly sums: readonly Sum[] }[],
  sums: readonly Sum[],
): readonly Sum[] {
  const [whole = [], ...others] = told[0]?.sums ?? []
  if (others.length > 0 || whole.length !== 1) return sums
  const address = figuresIn(whole)
  const isInside = (sum: Sum) => sum.every(({ names }) => `${names.join('.')}.`.startsWith(`${address}.`))
  const inside = sums.filter(isInside)
  return inside.length > 0 && told.every((each) => each.sums.every(isInside)) ? inside : sums
}
