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

/** How high the rows of a table are, in twips, and its labels. */
export interface RowHeights {
  readonly heights: readonly number[]
  /** What is higher is not kept together: pages would be left empty. */
  readonly most: number
  /** Of the label in the cell of a row. */
  labelHeight(cell: Table['cells'][number]): number
}

/**
 * For every row: is it kept on the page of the row below it? Heads are, labels of indented rows, the rows of a short
 * group, and the first rows of a longer one that its label needs and its last two, so that no row of it stands alone.
 */
export function keptRows(table: Table, measures: RowHeights): readonly boolean[] {
  const { heights, most } = measures
  const groups = [...bodyGroups(table), ...labelGroups(table, measures)]
  const kept = leadingRows(table).map((leads, row) => leads || row < table.head)
  for (const group of groups) {
    const isShort = group.rows <= SHORT_GROUP && sum(heights, group.start, group.rows) <= most
    keep(group, isShort, kept)
  }
  return kept.map((is, row) => is && (row < table.head || (heights[row] ?? 0) <= most))
}

function keep({ start, rows, head }: Group, isShort: boolean, kept: boolean[]): void {
  const last = start + rows - 1
  for (let row = start; row < last; row++) {
    if (isShort || row < start + head || row === last - 1) kept[row] = true
  }
}

function bodyGroups(table: Table): readonly Group[] {
  let start = table.head
  return table.bodies.map(({ rows, head }) => {
    start += rows
    return { start: start - rows, rows, head: Math.max(head, 1) }
  })
}

function labelGroups(table: Table, { heights, labelHeight }: RowHeights): readonly Group[] {
  return table.cells
    .filter((cell) => cell.rowSpan > 1 && cell.scope?.startsWith('row'))
    .map((cell) => {
      const needed = labelHeight(cell)
      let head = 1
      while (head < cell.rowSpan - 1 && sum(heights, cell.row, head + 1) < needed) head++
      return { start: cell.row, rows: cell.rowSpan, head }
    })
}

export function sum(heights: readonly number[], start: number, rows: number): number {
  return heights.slice(start, start + rows).reduce((total, height) => total + height, 0)
}
