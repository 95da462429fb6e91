import type { Merged } from '../oracles/types.ts'
import type { ReadTable } from './read-document.ts'

/** A cell as HTML and PDF write it: in the row where it begins, with its extent. */
export interface SpannedCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Places each cell in the first free slot of its row, as the HTML standard lays out tables. */
export function spannedRows(rows: readonly (readonly SpannedCell[])[]): ReadTable {
  const grid: string[][] = rows.map(() => [])
  const merged: Merged[] = []
  rows.forEach((cells, row) => {
    for (const { text, rowSpan, columnSpan } of cells) {
      const line = grid[row] ?? []
      const column = freeColumn(line)
      for (let below = row; below < row + rowSpan; below++) {
        const slots = grid[below]
        if (!slots) throw new Error(`${text} leaves the table at its foot`)
        for (let right = column; right < column + columnSpan; right++) {
          if (slots[right] !== undefined) throw new Error(`slot ${below},${right} is owned twice`)
          slots[right] = text
        }
      }
      if (rowSpan * columnSpan > 1) merged.push({ text, row, column, rows: rowSpan, columns: columnSpan })
    }
  })
  return { grid, merged }
}

function freeColumn(line: readonly (string | undefined)[]): number {
  let column = 0
  while (line[column] !== undefined) column++
  return column
}
