import { addRows } from '../form/add-rows.ts'
import type { Form } from '../form/form.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'
import { readYaml } from '../source/read-yaml.ts'
import { writeYaml } from '../source/write-yaml.ts'
import type { JudgedUnit } from './judged-unit.ts'
import { leafCells } from './leaf-cells.ts'
import { isOffice } from './unit-list.ts'

export interface Sums {
  /** The form of the sum, with the rows that units have beside its own. */
  readonly form: Form
  readonly ownRows: ReadonlyMap<string, readonly string[]>
  /** Every cell that is no total: exact; `undefined` where those who count left it blank, each of them. */
  readonly cells: ReadonlyMap<string, Decimal | undefined>
}

/** The figures of the units that are added, cell by cell as the form says. */
export function addUp(units: readonly JudgedUnit[], plain: Form, agency: string): Sums {
  const added = units.filter(({ isAdded }) => isAdded)
  const ownRows = ownRowsOf(added)
  const { value } = readYaml('', new TextEncoder().encode(writeYaml(Object.fromEntries(ownRows))))
  const form = ownRows.size === 0 ? plain : addRows(plain, value).form
  const own = new Map<string, Decimal | undefined>()
  for (const { address, isOwn } of leafCells(form)) if (isOwn) own.set(address, ZERO)
  const sums = new Map<string, Decimal>()
  const blanks = new Map<string, number>()
  for (const { unit, handed } of added) {
    for (const [address, text] of handed?.cells ?? []) {
      if (own.has(address)) {
        if (isOffice(unit, agency)) own.set(address, text === '' ? undefined : decimal(text))
      } else if (text === '') blanks.set(address, (blanks.get(address) ?? 0) + 1)
      else sums.set(address, (sums.get(address) ?? ZERO).plus(decimal(text)))
    }
  }
  const cells = new Map(
    leafCells(form).map(({ address, isOwn }) => {
      const isBlank = added.length > 0 && blanks.get(address) === added.length
      return [address, isOwn ? own.get(address) : isBlank ? undefined : (sums.get(address) ?? ZERO)]
    }),
  )
  return { form, ownRows, cells }
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
