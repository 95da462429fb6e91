import { addEntry } from '../../data-file/add-entry.ts'
import { last, leaves } from '../../form/tree.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { entryOf, valueAt } from '../../source/located.ts'
import { quoteScalar } from '../../source/quote-scalar.ts'
import { isReadable } from '../change/edit.ts'
import type { Present, Rewriting } from '../present.ts'
import { stillReads } from './still-reads.ts'

/** A row of zeros for a table of the agency's own, after its last row that is no total. `table`: 附表.培训情况. */
export async function addOwnRow(
  present: Present,
  { table, row }: { readonly table: string; readonly row: string },
): Promise<Rewriting> {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  if (row === '') return { refused: rowsText.unnamed }
  const own = present.report.ownTables.find(({ section }) => section.name === table)
  const title = table.slice(table.indexOf('.') + 1)
  const rows = valueAt(valueAt(valueAt(present.data, '附表'), title), '行')
  const [block] = own?.table.blocks ?? []
  if (!block || rows?.kind !== 'map') return { refused: rowsText.gone(title) }
  if (entryOf(rows, row)) return { refused: rowsText.known(row) }
  const totals = new Set(block.rows.children.filter(({ total }) => total).map(({ name }) => name))
  const names = rows.entries.map(({ key }) => key)
  const order = [...names.filter((name) => !totals.has(name)), row]
  const columns = leaves(block.columns).filter((column) => !last(column).total)
  const cells = columns.map((column) => (last(column).kind === 'text' ? '""' : '0'))
  const isSingle = columns.every((column) => last(column).silent)
  const written = `${quoteScalar(row)}: ${isSingle ? (cells[0] ?? '0') : `[${cells.join(', ')}]`}`
  const entry = { inBraces: written, lines: (indent: string) => [indent + written] }
  return stillReads(present, [addEntry(present.source.text, rows, false, row, entry, order)])
}
