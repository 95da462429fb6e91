import type { Cell, Table } from '../document/document.ts'
import { leadingRows, slots } from '../document/table.ts'
import type { MeasuredTable } from './measured-table.ts'

/**
 * Makes a table fit for pages. A row that is higher than a page is taken apart into rows of one line, between which a
 * page may end; its cells flow through them. Heads that take more than half a page are printed once, as other rows.
 */
export function fitToPages(measured: MeasuredTable): MeasuredTable {
  const { table, heights, sheet } = measured
  const repeated = heightOfHeads(table, heights)
  const areRepeated = repeated <= sheet.column.height / 2
  const room = sheet.column.height - (areRepeated ? repeated : 0)
  const counts = heights.map((height, row) => (height > room ? linesOfRow(measured, row) : 1))
  if (areRepeated && counts.every((count) => count === 1)) return measured

  const starts = [0]
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count)
  const start = (row: number) => starts[row] ?? 0
  const originals = new Map<Cell, Cell>()
  const cells = table.cells.map((cell) => {
    const end = start(cell.row + cell.rowSpan)
    const placed: Cell = { ...cell, row: start(cell.row), rowSpan: end - start(cell.row) }
    originals.set(placed, cell)
    return placed
  })
  const rows = start(table.rows)
  const whole = { ...table, cells, rows }
  const divided: Table = areRepeated
    ? { ...whole, head: start(table.head), bodies: bodiesFrom(table, start) }
    : { ...whole, head: 0, bodies: [{ rows, head: 0 }] }
  return {
    ...measured,
    table: divided,
    owners: slots(divided),
    leads: leadingRows(divided),
    heights: heights.flatMap((height, row) => Array(counts[row] ?? 1).fill(height / (counts[row] ?? 1))),
    cells: new Map(
      Array.from(originals, ([placed, cell]) => {
        const flows = cell.rowSpan === 1 && placed.rowSpan > 1
        const whole = measured.cells.get(cell)
        if (!whole) throw new Error('a cell that is not measured')
        return [placed, flows ? { ...whole, flows } : whole]
      }),
    ),
    originals,
  }
}

/** The most that can be printed again on top of a page. */
function heightOfHeads({ head, bodies }: Table, heights: readonly number[]): number {
  const sum = (start: number, rows: number) =>
    heights.slice(start, start + rows).reduce((total, height) => total + height, 0)
  let start = head
  const ofBodies = bodies.map((body) => {
    start += body.rows
    return sum(start - body.rows, body.head)
  })
  return sum(0, head) + Math.max(...ofBodies)
}

function linesOfRow({ owners, cells }: MeasuredTable, row: number): number {
  const own = (owners[row] ?? []).filter((cell) => cell.rowSpan === 1)
  return Math.max(1, ...own.map((cell) => cells.get(cell)?.lines.length ?? 0))
}

function bodiesFrom({ head, bodies }: Table, start: (row: number) => number): Table['bodies'] {
  let first = head
  return bodies.map((body) => {
    const [top, end] = [first, first + body.rows]
    first = end
    return { rows: start(end) - start(top), head: start(top + body.head) - start(top) }
  })
}
