import { workbookText } from '../locale/zh/workbook.ts'
import type { Report } from '../report/report.ts'
import { textHeight } from '../spreadsheet/text-size.ts'
import { HEADING, PAGE_WIDTH } from './looks.ts'
import type { PlannedSheet } from './planned-sheet.ts'

/** How the workbook is filled in. */
export function guideSheet({ title, agency, year }: Report): PlannedSheet {
  const lines = workbookText.guide(title, agency, year)
  return {
    sheet: {
      name: workbookText.sheets.guide,
      columns: [{ width: PAGE_WIDTH }],
      rows: new Map(
        lines.map((text, row) => [row, { height: textHeight(text, PAGE_WIDTH) + (row === 0 ? 20 : 6) }]),
      ),
      cells: lines.map((text, row) => ({
        row,
        column: 0,
        value: { text },
        style: row === 0 ? HEADING : { wrap: true },
      })),
      protected: true,
    },
    entries: [],
  }
}
