import type { Cell, Table } from './document.ts'

/**
 * The header cells of a data cell, outermost first: those above it in the table's head and in the head of its
 * body, then those beside it in its row. The same list serves HTML `headers`, PDF `Headers` and the checks.
 */
export function headersOf(table: Table, cell: Cell): readonly Cell[] {
  return headerFinder(table)(cell)
}

/** `headersOf` for many cells of a table. */
export function headerFinder(table: Table): (cell: Cell) => readonly Cell[] {
  const columnHeaders = table.cells.filter(({ scope }) => scope?.startsWith('col'))
  const rowHeaders = table.cells.filter(({ scope }) => scope?.startsWith('row'))
  return (cell) => {
    const headEnd = ownHeadEnd(table, cell.row)
    const above = columnHeaders.filter(
      (header) =>
        header.row < headEnd.end &&
        (header.row < table.head || header.row >= headEnd.start) &&
        overlaps(header.column, header.columnSpan, cell.column, cell.columnSpan),
    )
    const beside = rowHeaders.filter((header) =>
      header.columnSpan === table.widths.length
        ? header.row >= headEnd.start && header.row < headEnd.end
        : overlaps(header.row, header.rowSpan, cell.row, cell.rowSpan),
    )
    return [...above, ...beside]
  }
}

/** The head rows of the body that holds `row`, as a half-open range. */
function ownHeadEnd(table: Table, row: number): { start: number; end: number } {
  let start = table.head
  for (const body of table.bodies) {
    if (row < start + body.rows) return { start, end: start + body.head }
    start += body.rows
  }
  return { start, end: start }
}

function overlaps(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length
}
