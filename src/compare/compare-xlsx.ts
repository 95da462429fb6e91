import { compareText } from '../locale/zh/compare.ts'
import { given } from '../source/given.ts'
import {
  type CellStyle,
  type CellValue,
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
        facts.map((fact) => [fact.name, fact.old ?? absent, fact.new ?? absent].map(textValue)),
      ),
      sheetOf(
        parts.figures,
        [40, 50, 14, 14, 14, 10, 12],
        FIGURE_COLUMNS,
        figures.map((figure) =>
          figureCells(figure).map((text, column) => (column < LABELS ? textValue(text) : figureValue(text))),
        ),
      ),
      sheetOf(
        parts.prose,
        [30, 80, 80],
        [parts.prose, columns.old, columns.new],
        texts.map((line) => line.map(textValue)),
      ),
    ],
  })
}

/** A paragraph without the pieces of one kind: as it was, or as it is. */
function textOf(line: readonly Piece[], left: Piece['kind']): string {
  return line.map(({ kind, text }) => (kind === left ? '' : text)).join('')
}

const HEAD: CellStyle = { bold: true, border: true, fill: 'F2F2F2' }
const BODY: CellStyle = { border: true, wrap: true, top: true }

/** The first columns of the table of figures: address and labels. */
const LABELS = 2

function sheetOf(
  name: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly (CellValue | undefined)[])[],
): Sheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    frozen: { rows: 1, columns: 0 },
    landscape: true,
    cells: [
      ...heads.map((text, column): SheetCell => ({ row: 0, column, value: { text }, style: HEAD })),
      ...rows.flatMap((row, index) =>
        row.map((value, column): SheetCell => ({ row: index + 1, column, ...given({ value }), style: BODY })),
      ),
    ],
  }
}

/** Words of the reports, whatever they look like: a paragraph `+86` is no number. */
function textValue(text: string): CellValue | undefined {
  return text === '' ? undefined : { text: text.slice(0, LONGEST_TEXT) }
}

/** A figure of the tables, its difference or its share. */
function figureValue(text: string): CellValue | undefined {
  const decimal = text.replace(/^\+/, '')
  return writableNumber(decimal) ? decimalValue(decimal) : textValue(text)
}
