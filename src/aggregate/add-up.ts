import { addRows } from '../form/add-rows.ts'
import type { Form } from '../form/form.ts'
import { leafCells } from '../form/leaf-cells.ts'
import { sumCells, type UnitCells } from '../report/sum-cells.ts'
import type { Decimal } from '../source/decimal.ts'
import { readYaml } from '../source/read-yaml.ts'
import { writeYaml } from '../source/write-yaml.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { isOffice } from './unit-list.ts'

export interface Sums {
  /** The form of the sum, with the rows that units have beside its own. */
  readonly form: Form
  readonly ownRows: ReadonlyMap<string, readonly string[]>
  /** Of the units that are added, as `sumCells` says. */
  readonly cells: ReadonlyMap<string, Decimal | undefined>
}

/** The figures of the units that are added, cell by cell as the form says. */
export function addUp(units: readonly JudgedUnit[], plain: Form, agency: string): Sums {
  const added = units.filter(({ isAdded }) => isAdded)
  const ownRows = ownRowsOf(added)
  const { value } = readYaml('', new TextEncoder().encode(writeYaml(Object.fromEntries(ownRows))))
  const form = ownRows.size === 0 ? plain : addRows(plain, value).form
  const given = added.map(({ unit, handed }) => {
    const cells = handed?.cells ?? new Map<string, string>()
    return isOffice(unit, agency) ? cells : withoutOwn(cells, form)
  })
  return { form, ownRows, cells: sumCells(given, form) }
}

/** What a unit that is not the office gives: of figures that are the office's own, nothing. */
export function withoutOwn(cells: UnitCells, form: Form): UnitCells {
  const own = leafCells(form).filter(({ address, isOwn }) => isOwn && cells.has(address))
  if (own.length === 0) return cells
  const left = new Map(cells)
  for (const { address } of own) left.delete(address)
  return left
}

function ownRowsOf(units: readonly JudgedUnit[]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>()
  for (const { handed } of units) {
    for (const [address, names] of handed?.ownRows ?? []) {
      const known = rows.get(address) ?? []
      rows.set(address, known)
      known.push(...names.filter((name) => !known.includes(name)))
    }
  }
  return rows
}
