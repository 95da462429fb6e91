import type { LooseCell } from './loose.ts'

/** A cell as a container writes it: how far it reaches is what it says of itself. */
export interface WrittenCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Slots that all tables of a document may have together; a table that says it has more is taken cell by cell. */
const MOST_SLOTS = 200_000
const MOST_COLUMNS = 1000

/** Rows of cells → each at its place in the grid, as HTML has it: a cell takes the first free slots of its row. */
export function placeCells(rows: readonly (readonly WrittenCell[])[]): readonly LooseCell[] {
  const taken = new Map<number, Set<number>>()
  const cells: LooseCell[] = []
  let slots = 0
  rows.forEach((row, at) => {
    const own = taken.get(at) ?? new Set<number>()
    taken.delete(at)
    let column = 0
    for (const { text, rowSpan, columnSpan } of row) {
      while (own.has(column)) column++
      const columns = Math.min(Math.max(1, columnSpan), MOST_COLUMNS)
      const height = rowSpan === 0 ? rows.length - at : Math.min(Math.max(1, rowSpan), rows.length - at)
      slots += columns * height
      const fits = slots <= MOST_SLOTS
      const [rowSpanned, columnSpanned] = fits ? [height, columns] : [1, 1]
      cells.push({ row: at, column, rowSpan: rowSpanned, columnSpan: columnSpanned, text })
      for (let below = 1; below < rowSpanned; below++) {
        const line = taken.get(at + below) ?? new Set<number>()
        taken.set(at + below, line)
        for (let beside = 0; beside < columnSpanned; beside++) line.add(column + beside)
      }
      column += columnSpanned
    }
  })
  return cells
}
