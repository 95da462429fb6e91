import { last, namesOf, type Path } from '../form/tree.ts'
import { type Located, type LocatedScalar, textOf, valueAt } from '../source/located.ts'

/** A cell as it is typed: the scalar, and the 注 that is printed after it. */
export interface TypedCell {
  readonly scalar: LocatedScalar
  readonly note?: string
}

/** What the data says of a cell: `undefined` when it says nothing. */
export function typedCell(data: Located, row: Path, column: Path): TypedCell | undefined {
  const line = descend(data, namesOf(row))
  const own = last(row).children.length > 0 && line?.kind === 'map' ? valueAt(line, '总数') : line
  const cell = own && descend(own, namesOf(column))
  if (cell?.kind === 'scalar') return { scalar: cell }
  const value = valueAt(cell, '值')
  const note = textOf(valueAt(cell, '注'))
  return value?.kind === 'scalar' ? { scalar: value, ...(note === undefined ? {} : { note }) } : undefined
}

/** Follows names down. A `~` on the way blanks all beneath it; any other scalar has nothing beneath it. */
function descend(data: Located, names: readonly string[]): Located | undefined {
  const [name, ...deeper] = names
  if (name === undefined) return data
  if (data.kind === 'scalar') return data.value === null ? data : undefined
  const next = valueAt(data, name)
  return next && descend(next, deeper)
}
