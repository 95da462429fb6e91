import { compareText } from '../locale/zh/compare.ts'
import {
  type CellStyle,
  decimalValue,
  LONGEST_TEXT,
  type Sheet,
  type SheetCell,
  writableNumber,
} from '../spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts'
import type { Comparison, Piece } from './comparison.ts'
import { FIGURE_COLUMNS, figureCells, linesOfPieces } from './page.ts'
import { shownPercent } from './share.ts'

/** A comparison as a workbook: the report's facts, its figures, its prose paragraph by paragraph. */
export async function compareXlsx(comparison: Comparison): Promise<Uint8Array> {
  const { new: now, figures, facts, prose } = comparison
  const { parts, columns, absent } = compareText
  const texts = prose.flatMap(({ heading, share, kind, pieces }) => [
    [heading, compareText.kinds[kind] || compareText.share(shownPercent(share)), ''],
    ...linesOfPieces(pieces).map((line) => ['', textOf(line, 'added'), textOf(line, 'removed')]),
  ])
  return writeSpreadsheet({
    properties: {
      title: `${compareText.title}：${now.title}`,
      agency: now.agency,
      timestamp: `${now.year}-12-31T00:00:00Z`,
    },
    sheets: [
      sheetOf(
        parts.facts,
        [24, 60, 60],
        [columns.fact, columns.old, columns.new],
        facts.map((fact) => [fact.name, fact.old ?? absent, fact.new ?? absent]),
      ),
      sheetOf(parts.figures, [40, 50, 14, 14, 14, 10, 12], FIGURE_COLUMNS, figures.map(figureCells)),
      sheetOf(parts.prose, [30, 80, 80], [parts.prose, columns.old, columns.new], texts),
    ],
  })
}

/** A paragraph without the pieces of one kind: as it was, or as it is. */
function textOf(line: readonly Piece[], left: Piece['kind']): string {
  return line.map(({ kind, text }) => (kind === left ? '' : text)).join('')
}

const HEAD: CellStyle = { bold: true, border: true, fill: 'F2F2F2' }
const BODY: CellStyle = { border: true, wrap: true, top: true }

function sheetOf(
  name: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Sheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    landscape: true,
    cells: [
      ...heads.map((text, column): SheetCell => ({ row: 0, column, value: { text }, style: HEAD })),
      ...rows.flatMap((row, index) => row.map((text, column) => cellOf(index + 1, column, text))),
    ],
  }
}

function cellOf(row: number, column: number, text: string): SheetCell {
  const decimal = text.replace(/^\+/, '')
  const value = writableNumber(decimal) ? decimalValue(decimal) : { text: text.slice(0, LONGEST_TEXT) }
  return { row, column, ...(text === '' ? {} : { value }), style: BODY }
}
