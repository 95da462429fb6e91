import { addEntry } from '../../data-file/add-entry.ts'
import { appendItem } from '../../data-file/list-items.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { textOf, valueAt } from '../../source/located.ts'
import { quoteScalar } from '../../source/quote-scalar.ts'
import { isReadable } from '../change/edit.ts'
import { keyOrder } from '../change/key-order.ts'
import type { Present, Rewriting } from '../present.ts'
import { stillReads } from './still-reads.ts'

/** 增行: a row at the end of a group of the form, or of a table. `place`: 申请.不予公开. */
export async function addFormRow(
  present: Present,
  { place, row }: { readonly place: string; readonly row: string },
): Promise<Rewriting> {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  if (row === '') return { refused: rowsText.unnamed }
  const { data, source, report } = present
  const added = valueAt(data, '增行')
  const there = valueAt(added, place)
  if (there?.kind === 'list') {
    if (there.items.some((item) => textOf(item) === row)) return { refused: rowsText.known(row) }
    return stillReads(present, [appendItem(source.text, there, quoteScalar(row))])
  }
  const written = `${quoteScalar(place)}: [${quoteScalar(row)}]`
  const alone = { inBraces: written, lines: (indent: string) => [indent + written] }
  const whole = { inBraces: `增行: {${written}}`, lines: () => ['增行:', `  ${written}`] }
  const edit =
    added?.kind === 'map'
      ? addEntry(source.text, added, false, place, alone, [])
      : addEntry(source.text, data, true, '增行', whole, keyOrder(report.form)([]))
  return stillReads(present, [edit])
}
