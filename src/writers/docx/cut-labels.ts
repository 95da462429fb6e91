import type { Cell, Table } from '../../document/document.ts'

/** A table whose labels are cut where a page begins, and which cells are parts of one: the first, or it once more. */
export interface CutTable {
  readonly table: Table
  readonly parts: ReadonlyMap<Cell, 'first' | 'again'>
}

/**
 * A label stands in each part of it that is on a page of its own: office suites print the text of a merged cell once,
 * however many pages it reaches over. `breaks`: the rows that begin a page.
 */
export function cutLabels(table: Table, breaks: readonly number[]): CutTable {
  const parts = new Map<Cell, 'first' | 'again'>()
  const cells = table.cells.flatMap((cell) => {
    if (cell.rowSpan === 1) return cell
    const end = cell.row + cell.rowSpan
    const inside = breaks.filter((row) => row > cell.row && row < end)
    if (inside.length === 0) return cell
    return [cell.row, ...inside].map((row, index) => {
      const part = { ...cell, row, rowSpan: (inside[index] ?? end) - row }
      parts.set(part, index === 0 ? 'first' : 'again')
      return part
    })
  })
  return { table: { ...table, cells }, parts }
}
