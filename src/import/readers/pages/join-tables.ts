import type { LooseCell } from '../../loose.ts'
import type { RuledTable } from './find-tables.ts'

/** Lines no further apart than this are one; points. */
const NEAR = 4

/** Whether a table goes on with one that ends its page: as wide, with as many columns. */
export function goesOn(before: RuledTable, table: RuledTable): boolean {
  return (
    Math.abs(before.left - table.left) < NEAR &&
    Math.abs(before.right - table.right) < NEAR &&
    widthOf(before.cells) === widthOf(table.cells)
  )
}

/** The rows of both, the head that the page repeats left out. */
export function joinedCells(before: readonly LooseCell[], cells: readonly LooseCell[]): readonly LooseCell[] {
  const height = Math.max(0, ...before.map(({ row, rowSpan }) => row + rowSpan))
  const repeated = repeatedRows(before, cells)
  return [
    ...before,
    ...cells
      .filter(({ row }) => row >= repeated)
      .map((cell) => ({ ...cell, row: cell.row - repeated + height })),
  ]
}

function repeatedRows(before: readonly LooseCell[], cells: readonly LooseCell[]): number {
  const [first, second] = [rowsOf(before), rowsOf(cells)]
  let rows = 0
  while (rows < second.length - 1 && second[rows] !== undefined && second[rows] === first[rows]) rows++
  return rows
}

/** What stands in each row, and how. */
function rowsOf(cells: readonly LooseCell[]): readonly string[] {
  const rows: string[] = []
  for (const { row, column, rowSpan, columnSpan, text } of cells)
    rows[row] = `${rows[row] ?? ''}|${column} ${rowSpan} ${columnSpan} ${text.replaceAll(/\s/g, '')}`
  return rows
}

function widthOf(cells: readonly LooseCell[]): number {
  return Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan))
}
