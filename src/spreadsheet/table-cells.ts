import type { Cell, Table } from '../document/document.ts'
import type { CellStyle, CellValue, SheetCell, SheetColumn, SheetRow } from './spreadsheet.ts'
import { textHeight, textWidth } from './text-size.ts'

/** All columns of a table together, digits: what an upright A4 page shows without being made smaller. */
const WHOLE_WIDTH = 96
const NARROWEST = 7

/** Columns of a sheet in the proportions of a table's. */
export function tableColumns({ widths }: Table): readonly SheetColumn[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => ({ width: Math.max(NARROWEST, Math.round((WHOLE_WIDTH * width) / whole)) }))
}

/** A document's table on a sheet, its upper left slot at `top`, `left`; figures are what `figure` makes of them. */
export function tableCells(
  table: Table,
  { top, left = 0 }: { readonly top: number; readonly left?: number },
  figure: (cell: Cell) => { readonly value?: CellValue; readonly style?: CellStyle },
): readonly SheetCell[] {
  return table.cells.map((cell): SheetCell => {
    const place = {
      row: top + cell.row,
      column: left + cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
    }
    if (cell.address !== undefined) {
      const { value, style } = figure(cell)
      return { ...place, ...(value ? { value } : {}), style: { ...FIGURE, ...style } }
    }
    const style: CellStyle = {
      ...(cell.vertical ? STACKED : LABEL),
      align: cell.vertical ? 'center' : cell.align,
      ...(cell.vertical ? { vertical: true } : {}),
      ...(cell.indent ? { indent: cell.indent } : {}),
    }
    return { ...place, ...(cell.text === '' ? {} : { value: { text: cell.text } }), style }
  })
}

const FIGURE: CellStyle = { border: true, align: 'center', wrap: true }
const STACKED: CellStyle = { border: true, fill: 'F2F2F2' }
const LABEL: CellStyle = { border: true, wrap: true, fill: 'F2F2F2' }

/** Heights of the table's rows: office suites do not make merged cells high enough by themselves. */
export function tableRows(
  table: Table,
  columns: readonly SheetColumn[],
  top: number,
): ReadonlyMap<number, SheetRow> {
  const heights = Array<number>(table.rows).fill(USUAL_HEIGHT)
  const widthOf = ({ column, columnSpan }: Cell) =>
    columns.slice(column, column + columnSpan).reduce((sum, { width }) => sum + width, 0)
  for (const cell of table.cells) {
    const wanted = cell.vertical
      ? VERTICAL * (textWidth(cell.text) / 2)
      : textHeight(cell.text, widthOf(cell)) + 5
    const rows = Array.from({ length: cell.rowSpan }, (_, index) => cell.row + index)
    const there = rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0)
    for (const row of rows) heights[row] = (heights[row] ?? 0) + Math.max(0, wanted - there) / rows.length
  }
  return new Map(heights.map((height, row) => [top + row, { height: Math.ceil(height) }]))
}

const USUAL_HEIGHT = 22
/** Of a character that stands under another. */
const VERTICAL = 15
