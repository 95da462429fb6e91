import type { CellView, GridView } from './protocol/form.ts'

/** A cell with the slots of the grid that it takes: rows and columns from 0. */
export interface Placed {
  readonly cell: CellView
  readonly row: number
  readonly column: number
}

/** Each cell at its place, as HTML lays cells out: in the first free slots of its row. */
export function placed({ rows }: GridView): readonly Placed[] {
  const taken = rows.map(() => new Set<number>())
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell): Placed => {
      const { rowSpan = 1, columnSpan = 1 } = cell
      while (taken[row]?.has(column)) column++
      const at = column
      for (let below = row; below < row + rowSpan; below++)
        for (let beside = 0; beside < columnSpan; beside++) taken[below]?.add(at + beside)
      column += columnSpan
      return { cell, row, column: at }
    })
  })
}
