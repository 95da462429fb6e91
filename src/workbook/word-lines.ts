import { given } from '../source/given.ts'
import type { SheetCell, SheetColumn, SheetRow } from '../spreadsheet/spreadsheet.ts'
import { textHeight } from '../spreadsheet/text-size.ts'
import type { Entry } from './entry.ts'
import { LABEL, TEXT_INPUT } from './looks.ts'
import { LEFT, type Lines, widthOf } from './sheet-lines.ts'
import type { WordEntry } from './word-entries.ts'

const HIGHEST = 400

/** A text a line, its name before it. */
export function wordLines(
  words: readonly WordEntry[],
  columns: readonly SheetColumn[],
  top: number,
  sheet: number,
): Lines & { readonly entries: readonly Entry[] } {
  const columnSpan = columns.length - 1
  const room = widthOf(columns.slice(1))
  const rows = new Map<number, SheetRow>()
  const cells: SheetCell[] = []
  const entries = words.map(({ label, ...entry }, index): Entry => {
    const [row, column] = [top + index, LEFT + 1]
    const text = entry.value && 'text' in entry.value ? entry.value.text : ''
    const height = Math.max(textHeight(text, room), textHeight(label, columns[0]?.width ?? 0)) + 5
    rows.set(row, { height: Math.min(HIGHEST, height) })
    cells.push(
      { row, column: LEFT, value: { text: label }, style: LABEL },
      { row, column, columnSpan, ...given({ value: entry.value }), style: TEXT_INPUT },
    )
    return { ...entry, isTotal: false, place: { sheet, row, column }, rowLabel: label, columnLabel: '' }
  })
  return { cells, rows, entries }
}
