import type { Cell, Table } from '../../document/document.ts'

/**
 * The table with a label in each part of it that stands on a page of its own: office suites print the text of a merged
 * cell once, however many pages it reaches over. `breaks`: the rows that begin a page.
 */
export function cutLabels(table: Table, breaks: readonly number[]): Table {
  return { ...table, cells: table.cells.flatMap((cell) => cut(cell, breaks)) }
}

function cut(cell: Cell, breaks: readonly number[]): readonly Cell[] {
  const end = cell.row + cell.rowSpan
  const starts = [cell.row, ...breaks.filter((row) => row > cell.row && row < end)]
  return starts.map((row, index) => ({ ...cell, row, rowSpan: (starts[index + 1] ?? end) - row }))
}
