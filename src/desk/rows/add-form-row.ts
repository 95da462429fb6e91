import { addEntry } from '../../data-file/add-entry.ts'
import type { TextEdit } from '../../data-file/places-in-lines.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { rowsText } from '../../locale/zh/desk-rows.ts'
import { type LocatedList, textOf, valueAt } from '../../source/located.ts'
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
    return stillReads(present, [appended(source.text, there, row)])
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

/** One more item of a list, in its own style. */
function appended(file: string, { start, end, items }: LocatedList, row: string): TextEdit {
  const item = quoteScalar(row)
  const at = items.at(-1)?.end ?? start + 1
  if (file[start] === '[') return { start: at, end: at, text: items.length > 0 ? `, ${item}` : item }
  const stop = start + file.slice(start, end).trimEnd().length
  const dash = file.lastIndexOf('-', items.at(-1)?.start)
  const indent = ' '.repeat(dash - (file.lastIndexOf('\n', dash) + 1))
  const endOfLine = file.indexOf('\n', stop)
  const place = endOfLine < 0 ? file.length : endOfLine
  return { start: place, end: place, text: `\n${indent}- ${item}` }
}
