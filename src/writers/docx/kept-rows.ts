import type { Table } from '../../document/document.ts'
import { leadingRows } from '../../document/table.ts'

/** A group of no more rows than these is not divided between pages. */
const SHORT_GROUP = 6

/** Consecutive rows that belong together: a body, or the rows beside one label. */
interface Group {
  readonly start: number
  readonly rows: number
  /** How many of the rows, from the first, may not be left by the next. */
  readonly head: number
}

/**
 * For every row: is it kept on the page of the row below it? Heads are, labels of indented rows, the rows of a short
 * group, and the first two and last two of a longer one, so that no row of it stands alone.
 */
export function keptRows(table: Table): readonly boolean[] {
  const groups = [...bodyGroups(table), ...labelGroups(table)]
  const kept = leadingRows(table).map((leads, row) => leads || row < table.head)
  for (const group of groups) keep(group, kept)
  return kept
}

function keep({ start, rows, head }: Group, kept: boolean[]): void {
  const last = start + rows - 1
  for (let row = start; row < last; row++) {
    if (rows <= SHORT_GROUP || row < start + head || row === last - 1) kept[row] = true
  }
}

function bodyGroups(table: Table): readonly Group[] {
  let start = table.head
  return table.bodies.map(({ rows, head }) => {
    start += rows
    return { start: start - rows, rows, head: Math.max(head, 1) }
  })
}

function labelGroups(table: Table): readonly Group[] {
  return table.cells
    .filter((cell) => cell.rowSpan > 1 && cell.scope?.startsWith('row'))
    .map((cell) => ({ start: cell.row, rows: cell.rowSpan, head: 1 }))
}
