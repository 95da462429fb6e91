import { workbookText } from '../locale/zh/workbook.ts'
import { reference } from '../spreadsheet/references.ts'
import type {
  CellRange,
  CellStyle,
  Highlight,
  SheetCell,
  SheetColumn,
  SheetRow,
} from '../spreadsheet/spreadsheet.ts'
import { textHeight } from '../spreadsheet/text-size.ts'
import { LABEL } from './looks.ts'
import type { RuleLine } from './rule-lines.ts'
import { LEFT, type Lines, widthOf } from './sheet-lines.ts'

const CHECK: CellStyle = { border: true, align: 'center' }

/** A rule a line: what it says, both sides, whether it holds. */
export function checkLines(
  rules: readonly RuleLine[],
  columns: readonly SheetColumn[],
  top: number,
): Lines & { readonly end: number; readonly highlights: readonly Highlight[] } {
  if (rules.length === 0) return { cells: [], rows: new Map(), end: top - 1, highlights: [] }
  const columnSpan = columns.length - 3
  const [first, second, third] = [0, 1, 2].map((index) => LEFT + columnSpan + index) as [
    number,
    number,
    number,
  ]
  const width = widthOf(columns.slice(0, columnSpan))
  const [label = '', ...heads] = workbookText.table.columns
  const bold: CellStyle = { ...LABEL, bold: true }
  const cells: SheetCell[] = [
    { row: top, column: LEFT, columnSpan, value: { text: label }, style: bold },
    ...heads.map((text, index) => ({ row: top, column: first + index, value: { text }, style: bold })),
  ]
  const rows = new Map<number, SheetRow>()
  rules.forEach(({ label, left, right, verdict, found }, index) => {
    const row = top + 1 + index
    rows.set(row, { height: textHeight(label, width) + 5 })
    const formula = verdict(reference(row, first), reference(row, second))
    cells.push(
      { row, column: LEFT, columnSpan, value: { text: label }, style: LABEL },
      ...[left, right].map(({ formula, value }, side) => ({
        row,
        column: first + side,
        value: { formula, cached: { number: value.toFixed() } },
        style: CHECK,
      })),
      { row, column: third, value: { formula, cached: found }, style: CHECK },
    )
  })
  const ranges = [{ row: top + 1, column: third, rows: rules.length }]
  return { cells, rows, end: top + 1 + rules.length, highlights: highlightsOf(ranges) }
}

function highlightsOf(ranges: readonly CellRange[]): readonly Highlight[] {
  const { holds, error, warning } = workbookText.verdicts
  return [
    { ranges, when: holds, colour: '006100', fill: 'C6EFCE' },
    { ranges, when: error, colour: '9C0006', fill: 'FFC7CE' },
    { ranges, when: warning, colour: '9C5700', fill: 'FFEB9C' },
  ]
}
