import type { Cell, Table } from '../document/document.ts'
import { figureSize } from '../document/figures.ts'
import { leadingRows, slots } from '../document/table.ts'
import { isParted, type MeasuredCell, measureCell } from './cell-measure.ts'
import type { MeasuredTable } from './measured-table.ts'
import type { Overflow } from './pages.ts'
import { tableStyle } from './styles.ts'
import { fitToPages } from './tall-rows.ts'
import type { Typesetter } from './typesetter.ts'

export function measureTable(table: Table, typesetter: Typesetter): MeasuredTable {
  const { sheet } = typesetter
  const edges = columnEdges(table.widths, sheet.column.width)
  const size = figureSize(table, sheet.column.width)
  const widthOf = (cell: Cell) => (edges[cell.column + cell.columnSpan] ?? 0) - (edges[cell.column] ?? 0)
  const cells = new Map(
    table.cells.map((cell) => [cell, measureCell(cell, widthOf(cell), size, typesetter)] as const),
  )
  const heights = rowHeights(table, cells)
  return fitToPages({
    sheet,
    table,
    owners: slots(table),
    edges,
    heights,
    wholeHeights: heights,
    leads: leadingRows(table),
    cells,
  })
}

export function overflowsOf({ table, cells }: MeasuredTable): readonly Overflow[] {
  return Array.from(cells)
    .filter(([cell, measured]) => isParted(measured, cell))
    .map(([{ address, text }]) => ({ address: address ?? table.name, text }))
}

function columnEdges(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, part) => sum + part, 0)
  const edges = [0]
  let sum = 0
  for (const part of widths) {
    sum += part
    edges.push((sum / total) * width)
  }
  return edges
}

/** A row is as high as its highest cell; a label over several rows adds to each of them what it lacks. */
function rowHeights(table: Table, cells: ReadonlyMap<Cell, MeasuredCell>): readonly number[] {
  const heights = Array.from({ length: table.rows }, () => tableStyle.size * 1.6)
  const narrowestFirst = [...table.cells].sort((a, b) => a.rowSpan - b.rowSpan)
  for (const cell of narrowestFirst) {
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan)
    const lacking = (cells.get(cell)?.height ?? 0) - rows.reduce((sum, height) => sum + height, 0)
    if (lacking <= 0) continue
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      heights[row] = (heights[row] ?? 0) + lacking / cell.rowSpan
    }
  }
  return heights
}
