import type { Cell, Table } from '../document/document.ts'
import type { MeasuredCell } from './cell-measure.ts'
import type { Sheet } from './geometry.ts'

/** A table with the text of its cells broken into lines and the heights of its rows known. Points. */
export interface MeasuredTable {
  readonly sheet: Sheet
  readonly table: Table
  readonly owners: readonly (readonly Cell[])[]
  /** Left edges of the columns from the left of the 版心, and the right edge of the last. */
  readonly edges: readonly number[]
  readonly heights: readonly number[]
  /** Of the rows of the document's table, none of which is taken apart. */
  readonly wholeHeights: readonly number[]
  /** For each row, whether its label heads the row below it. */
  readonly leads: readonly boolean[]
  readonly cells: ReadonlyMap<Cell, MeasuredCell>
  /** The cells of the document that these cells stand for, where they are not the same. */
  readonly originals?: ReadonlyMap<Cell, Cell>
}
