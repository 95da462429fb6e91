import { addEntry } from '../../data-file/add-entry.ts'
import type { OwnTableContent } from '../../data-file/content.ts'
import { ownTableLines } from '../../data-file/write-own-tables.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { valueAt } from '../../source/located.ts'
import { isReadable } from '../change/edit.ts'
import { keyOrder } from '../change/key-order.ts'
import type { Present, Rewriting } from '../present.ts'
import { newEntry } from './new-entry.ts'
import { stillReads } from './still-reads.ts'

/** A table of the agency's own as it begins: a row of zeros. */
export interface NewTable {
  readonly title: string
  /** None: the one column needs no name. */
  readonly columns: readonly string[]
  readonly row: string
}

/** Adds a table under 附表, last of all. */
export async function addOwnTable(present: Present, { title, columns, row }: NewTable): Promise<Rewriting> {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  if (title === '' || row === '') return { refused: rowsText.unnamed }
  const { data, source, report } = present
  const tables = valueAt(data, '附表')
  if (valueAt(tables, title)) return { refused: rowsText.known(title) }
  const cells = Array.from({ length: Math.max(1, columns.length) }, () => ({ typed: '0' }))
  const content: OwnTableContent = {
    title,
    columns: columns.map((name) => ({ name, columns: [] })),
    rows: [{ name: row, cells, rows: [] }],
  }
  const [, head = '', ...lines] = ownTableLines([content], () => [])
  const order = keyOrder(report.form)
  const edit =
    tables?.kind === 'map'
      ? addEntry(source.text, tables, false, title, newEntry(lines, 2), [])
      : addEntry(source.text, data, true, '附表', newEntry([head, ...lines], 0), order([]))
  return stillReads(present, [edit])
}
