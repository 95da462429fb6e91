import type { BoundComparison, BoundTerm } from '../../form/rule-instances.ts'
import type { FigureAmount } from '../../report/amount.ts'
import { type Decimal, ZERO } from '../../source/decimal.ts'

export interface Side {
  readonly terms: readonly Taken[]
  readonly sum: Decimal
}

/** A term with its number. `figure` is absent for a number that stands in the rule itself. */
export interface Taken {
  readonly term: BoundTerm
  readonly value: Decimal
  readonly figure?: FigureAmount
}

/** Terms with their sum. */
export function side(taken: readonly (Taken | undefined)[]): Side {
  const terms = taken.flatMap((one) => one ?? [])
  return {
    terms,
    sum: terms.reduce((sum, { term, value }) => sum.plus(value.times(term.sign)), ZERO),
  }
}

/** Whether nothing is filled in on the side that comes to less: all of it this year's, and 0. */
export function isUnfilled({ left, right }: { left: Side; right: Side }): boolean {
  const less = left.sum.lt(right.sum) ? left : right
  return less.terms.every(({ term, value }) => !('number' in term) && !term.lastYear && value.eq(ZERO))
}

export function holds(
  operator: BoundComparison['operator'],
  { left, right }: { left: Side; right: Side },
): boolean {
  if (operator === '=') return left.sum.eq(right.sum)
  return operator === '<=' ? left.sum.lte(right.sum) : left.sum.gte(right.sum)
}
