import type { Form } from '../form/form.ts'
import { leafCells } from '../form/leaf-cells.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'

/** The figures of a unit other than 0; '' is a blank cell. */
export type UnitCells = ReadonlyMap<string, string>

/** Every cell that is no total: exact; `undefined` where those who gave left it blank, each of them. */
export function sumCells(units: readonly UnitCells[], form: Form): ReadonlyMap<string, Decimal | undefined> {
  const sums = new Map<string, Decimal>()
  const blanks = new Map<string, number>()
  for (const cells of units) {
    for (const [address, text] of cells) {
      if (text === '') blanks.set(address, (blanks.get(address) ?? 0) + 1)
      else sums.set(address, (sums.get(address) ?? ZERO).plus(decimal(text)))
    }
  }
  return new Map(
    leafCells(form).map(({ address, isOwn }) => {
      const isBlank = blanks.get(address) === (isOwn ? 1 : units.length)
      return [address, isBlank ? undefined : (sums.get(address) ?? ZERO)]
    }),
  )
}

/** Whether two figures are the same: as exact, or both blank. */
export function isSameFigure(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.eq(other)
}
