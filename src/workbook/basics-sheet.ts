import { workbookText } from '../locale/zh/workbook.ts'
import { given } from '../source/given.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { SheetCell } from '../spreadsheet/spreadsheet.ts'
import type { Entry } from './entry.ts'
import { HEADING, HINT, LABEL, TEXT_INPUT } from './looks.ts'
import type { PlannedSheet } from './planned-sheet.ts'

/** Which report it is. Another one is another workbook. */
const FIXED: readonly (readonly string[])[] = [['年度'], ['机关']]
const KEYS: readonly (readonly string[])[] = [
  ...FIXED,
  ['标题'],
  ['机关类别'],
  ['发布日期'],
  ['成文日期'],
  ['文号'],
  ['主送'],
  ['口径'],
  ['附注'],
  ['版记', '抄送'],
  ['版记', '印发机关'],
  ['版记', '印发日期'],
]
const TOP = 3

/** What the data file says of the report as a whole, a line a key. */
export function basicsSheet(data: Located, sheet: number): PlannedSheet {
  const lines = KEYS.map((keys, index) => {
    const text = textOf(keys.reduce<Located | undefined>((at, key) => valueAt(at, key), data))
    const label = keys.join('.')
    const row = TOP + index
    const isFixed = FIXED.includes(keys)
    const value = given({ value: text === undefined ? undefined : { text } })
    const entry: Entry = {
      address: label,
      keys,
      what: 'line',
      ...value,
      isTotal: false,
      ...(isFixed ? { isFixed } : {}),
      place: { sheet, row, column: 1 },
      rowLabel: label,
      columnLabel: '',
    }
    const cells: readonly SheetCell[] = [
      { row, column: 0, value: { text: label }, style: LABEL },
      { row, column: 1, ...value, style: isFixed ? LABEL : TEXT_INPUT },
    ]
    return { entry, cells }
  })
  const { hint, columns } = workbookText.basics
  return {
    sheet: {
      name: workbookText.sheets.basics,
      columns: [{ width: 20 }, { width: 76 }],
      cells: [
        { row: 0, column: 0, columnSpan: 2, value: { text: workbookText.sheets.basics }, style: HEADING },
        { row: 1, column: 0, columnSpan: 2, value: { text: hint }, style: HINT },
        ...columns.map((text, column) => ({
          row: 2,
          column,
          value: { text },
          style: { ...LABEL, bold: true } as const,
        })),
        ...lines.flatMap(({ cells }) => cells),
      ],
      protected: true,
    },
    entries: lines.map(({ entry }) => entry),
  }
}
