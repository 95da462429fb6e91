import { contentEnd } from '../../data-file/places-in-lines.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { entryOf, textOf, valueAt } from '../../source/located.ts'
import { atWay } from '../../source/way.ts'
import { keysOf } from '../../workbook/figure-entry.ts'
import { edited, type Present, type Rewriting } from '../present.ts'
import { isReadable } from './edit.ts'
import { standingCells } from './standing.ts'

/** `{值: 3, 注: 含补正}` → `3`, as long as the 注 is as the page showed it. */
export function dropNote(
  present: Present,
  { address, was }: { readonly address: string; readonly was: string },
): Rewriting {
  if (!isReadable(present)) return { refused: text.change.unreadable }
  const { data, source } = present
  const cell = standingCells(present).get(address)
  const keys = cell ? keysOf(cell.section.name, cell.row, cell.column) : []
  const entry = entryOf(atWay(data, keys.slice(0, -1)), keys.at(-1) ?? '')
  const at = entry?.value
  const isSame = at?.kind === 'map' && textOf(valueAt(at, '注'))?.trim() === was.trim()
  if (!cell?.scalar || !entry || !isSame) return { refused: text.change.noWay(address) }
  const { start, end } = cell.scalar
  const value = source.text.slice(start, end).trim() || '~'
  // Lines below the key become one, unless a comment stands between.
  const isBelow = /^:[^\S\n]*\n\s*$/.test(source.text.slice(entry.keyEnd, at.start))
  const [from, written] = isBelow ? [entry.keyEnd, `: ${value}`] : [at.start, value]
  const edit = { start: from, end: contentEnd(source.text, at), text: written }
  return { onDisk: edited(present, [edit]) }
}
