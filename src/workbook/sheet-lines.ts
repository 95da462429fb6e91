import type { SheetCell, SheetColumn, SheetRow } from '../spreadsheet/spreadsheet.ts'

/** Left of it: a hidden column that says which row this is, and goes with the row when rows are sorted. */
export const LEFT = 1
/** What is put on a sheet row by row. */
export interface Lines {
  readonly cells: readonly SheetCell[]
  readonly rows: ReadonlyMap<number, SheetRow>
}

export function widthOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}
