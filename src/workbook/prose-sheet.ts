import type { Section } from '../form/form.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import { given } from '../source/given.ts'
import { linesOf } from '../source/lines.ts'
import type { SheetCell, SheetRow } from '../spreadsheet/spreadsheet.ts'
import { textHeight } from '../spreadsheet/text-size.ts'
import { HEADING, HINT, PAGE_WIDTH, TEXT_INPUT } from './looks.ts'
import type { PlannedSheet } from './planned-sheet.ts'

/** Where a heading and a hint stand; the paragraphs begin below. */
const TOP = 2
/** Blank lines that are ready for more. */
const ROOM = 20
/** As high as a row may be. */
const HIGHEST = 400

/** The prose of a section as it is typed, a paragraph a row. It is not locked: rows may be put in and taken out. */
export function proseSheet({ name, heading = name }: Section, typed: string, sheet: number): PlannedSheet {
  const lines = linesOf(typed)
  const rows = new Map<number, SheetRow>([[0, { height: 30 }]])
  const cells: SheetCell[] = [
    { row: 0, column: 0, value: { text: heading }, style: HEADING },
    { row: 1, column: 0, value: { text: workbookText.prose.hint }, style: HINT },
  ]
  for (let index = 0; index < lines.length + ROOM; index++) {
    const text = lines[index]
    const value = text === undefined ? undefined : { text }
    cells.push({ row: TOP + index, column: 0, ...given({ value }), style: TEXT_INPUT })
    if (text) rows.set(TOP + index, { height: Math.min(HIGHEST, textHeight(text, PAGE_WIDTH) + 5) })
  }
  return {
    sheet: { name: heading, columns: [{ width: PAGE_WIDTH }], rows, cells },
    entries: [
      {
        address: name,
        keys: [name],
        what: 'sheet',
        value: { text: lines.join('\n') },
        isTotal: false,
        place: { sheet, row: TOP - 1, column: 0 },
        rowLabel: '',
        columnLabel: '',
      },
    ],
  }
}
