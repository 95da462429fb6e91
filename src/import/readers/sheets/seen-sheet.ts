import type { PassedOver } from '../../loose.ts'
import type { Merge, Sheet, SheetCell } from './sheet-blocks.ts'

/** More rows and columns than a sheet of any report has. */
export const MOST_ROWS = 5000
export const MOST_COLUMNS = 200

/** A sheet as it is stored: places are those of the whole sheet. */
export interface StoredSheet {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

/**
 * What is seen of a sheet: hidden columns are as if they were not there, a merge that begins in a hidden row or column
 * begins at the first that is seen. Texts that are hidden, or further out than any report goes, are passed over.
 */
export function seenOf(
  { cells, merges, hiddenRows, hiddenColumns }: StoredSheet,
  passedOver: PassedOver[],
): Sheet {
  const isSeenRow = (row: number) => row < MOST_ROWS && !hiddenRows.has(row)
  const seenColumns = new Map<number, number>()
  for (let column = 0; column < MOST_COLUMNS; column++)
    if (!hiddenColumns.has(column)) seenColumns.set(column, seenColumns.size)

  const moved = new Map<string, Merge>()
  const kept = merges.flatMap((merge): readonly Merge[] => {
    const rows = range(merge.row, merge.rows, MOST_ROWS).filter(isSeenRow)
    const columns = range(merge.column, merge.columns, MOST_COLUMNS).flatMap(
      (column) => seenColumns.get(column) ?? [],
    )
    const [row, column, last] = [rows[0], columns[0], rows.at(-1)]
    if (row === undefined || column === undefined || last === undefined) return []
    const seen = { row, column, rows: last - row + 1, columns: columns.length }
    moved.set(placeOf(merge), seen)
    return [seen]
  })
  const lines = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const merge = moved.get(placeOf(cell))
    const row = merge?.row ?? cell.row
    const column = merge?.column ?? seenColumns.get(cell.column)
    if (column === undefined || !isSeenRow(row)) {
      if (cell.text !== '') passedOver.push({ what: 'hidden', text: cell.text })
      continue
    }
    const line = lines.get(row) ?? []
    lines.set(row, line)
    line.push({ row, column, text: cell.text })
  }
  const rows = [...lines.values()].filter((line) => line.some(({ text }) => text !== ''))
  const byRow = (line: readonly SheetCell[]) => line[0]?.row ?? 0
  return { rows: rows.toSorted((a, b) => byRow(a) - byRow(b)), merges: kept }
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`
}

function range(from: number, count: number, most: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(from + count, most) - from) }, (_, index) => from + index)
}
