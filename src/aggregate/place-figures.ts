import type { Form } from '../form/form.ts'
import { type LeafCell, leafCells } from '../form/leaf-cells.ts'
import { sum } from '../report/figure.ts'
import type { Report } from '../report/report.ts'
import { entriesOf, type Located, textOf, valueAt } from '../source/located.ts'
import type { Handed } from './handed.ts'

/**
 * The figures of a report at the addresses of another form, or of the same without rows of its own: rows that split one
 * of the form are that row together; rows beside those of the form stay what they are.
 */
export function placeFigures(
  report: Report,
  data: Located,
  form: Form,
): Pick<Handed, 'cells' | 'ownRows' | 'misfits'> {
  const cells = new Map<string, string>()
  const rows = new Set<string>()
  for (const cell of leafCells(form)) {
    rows.add(cell.row)
    const text = figureAt(report, cell)
    if (text !== '0') cells.set(cell.address, text)
  }
  const others = leafCells(report.form).filter(
    ({ address, row }) => !rows.has(row) && ![...rows].some((known) => address.startsWith(`${known}.`)),
  )
  const declared = entriesOf(valueAt(data, '增行')).filter(({ key }) => !rows.has(key))
  const ownRows = new Map(
    declared.map(({ key, value }) => [
      key,
      value.kind === 'list' ? value.items.flatMap((item) => textOf(item) ?? []) : [],
    ]),
  )
  const added = new Set([...ownRows.values()].flat())
  const misfits: string[] = []
  for (const cell of others) {
    const { address, row } = cell
    const text = figureAt(report, cell)
    if (text === '0') continue
    if (added.has(row.split('.').at(-1) ?? '')) cells.set(address, text)
    else misfits.push(address)
  }
  return { cells, ownRows, misfits }
}

/** Exact; '' is a blank cell. A row that is split is what its parts come to; one that is not there is 0. */
function figureAt({ form, figures }: Report, { address, row }: LeafCell): string {
  const figure = figures.get(address)
  if (figure) return figure.value?.toFixed() ?? ''
  const column = address.slice(row.length)
  const parts = leafCells(form)
    .filter((cell) => cell.row.startsWith(`${row}.`) && cell.address.slice(cell.row.length) === column)
    .flatMap((cell) => figures.get(cell.address) ?? [])
  return parts.length === 0 ? '0' : (sum(parts)?.toFixed() ?? '')
}
