import type { FormTable, Node } from '../form/form.ts'
import { depth, last, leaves, namesOf } from '../form/tree.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'

/** A column of a table is as wide as what it holds, but not narrower or wider than these; characters. */
const NARROWEST = 6
const WIDEST = 24

/** Proportions by what the columns hold, in characters: labels and texts may be long, heads and figures are short. */
export function widthsOf(
  rows: Node,
  nest: FormTable['nest'],
  columns: Node,
  data: Located,
  unit: string | undefined,
): readonly number[] {
  const width = (texts: readonly string[]) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...texts.map((text) => text.length)))
  const labelColumns = nest === 'indent' ? 1 : depth(rows)
  const labels = leaves(rows).flatMap((path) => path.map(({ label }) => label))
  const contents = leaves(columns).map((path) => {
    const texts = last(path).kind === 'text' ? scalarsAt(data, namesOf(path)) : []
    return width([last(path).label, ...texts.map((text) => textOf(text) ?? '')])
  })
  return [
    ...Array<number>(labelColumns).fill(width(labels) / labelColumns),
    ...(unit === undefined ? [] : [5]),
    ...contents,
  ]
}

/** All scalars of the rows at the end of a way of column names. */
function scalarsAt(data: Located, path: readonly string[]): readonly Located[] {
  if (data.kind === 'scalar') return [data]
  if (data.kind === 'list') return []
  const own = path.reduce<Located | undefined>((at, name) => at && valueAt(at, name), data)
  if (own?.kind === 'scalar') return [own]
  const cell = valueAt(own, '值')
  return cell ? [cell] : data.entries.flatMap(({ value }) => scalarsAt(value, path))
}
