import type { Form } from '../form/form.ts'
import { leafCells } from '../form/leaf-cells.ts'
import type { Addend } from '../report/addends.ts'
import { decimal, ZERO } from '../source/decimal.ts'

/** Whether the units beside a sum still are what its data file says. */
export function stillAddsUp(
  units: readonly Addend[],
  cells: ReadonlyMap<string, string>,
  form: Form,
): boolean {
  const own = new Set(leafCells(form).flatMap(({ address, isOwn }) => (isOwn ? [address] : [])))
  const addresses = new Set([...cells.keys(), ...units.flatMap((unit) => [...unit.cells.keys()])])
  return [...addresses].every((address) => {
    if (own.has(address)) return true
    const total = units
      .filter(({ added }) => added)
      .reduce((all, unit) => all.plus(decimal(unit.cells.get(address) || '0')), ZERO)
    return total.eq(decimal(cells.get(address) || '0'))
  })
}
