import type { Cell, Table } from '../document/document.ts'
import type { MeasuredTable } from './measured-table.ts'
import type { Element, GraphicItem, OutlineEntry, TextItem } from './pages.ts'

/** What a block becomes before it is put on pages. */
export type Piece = LinesPiece | TablePiece

/** Lines of text, one strip a line. */
export interface LinesPiece {
  readonly type: 'lines'
  readonly strips: readonly Strip[]
  /** Starts on the 22-line grid of the page. */
  readonly onGrid: boolean
  /** Never parted by a page break. */
  readonly whole: boolean
  /** Stands on the page of the next piece's beginning. */
  readonly keepWithNext: boolean
  /** Stands on the page of the previous piece's end. */
  readonly keepWithPrevious: boolean
  /** Empty space above (not at the top of a page) and below, points. */
  readonly before: number
  readonly after: number
  readonly outline?: Pick<OutlineEntry, 'text' | 'level' | 'element'>
}

/** One line, or one figure: its height, and what stands on it with `y` measured from the top of the strip. */
export interface Strip {
  readonly height: number
  readonly text: readonly TextItem[]
  readonly graphics?: readonly GraphicItem[]
}

export interface TablePiece {
  readonly type: 'table'
  readonly onGrid: boolean
  readonly before: 0
  readonly after: 0
  /** As it stands in the document. */
  readonly block: Table
  readonly table: MeasuredTable
  readonly elements: ReadonlyMap<Cell, Element>
}

/** Lines of the body: on the grid, parted where a page ends. `options` say what is otherwise. */
export function linesPiece(strips: readonly Strip[], options: Partial<LinesPiece> = {}): LinesPiece {
  return {
    type: 'lines',
    strips,
    onGrid: true,
    whole: false,
    keepWithNext: false,
    keepWithPrevious: false,
    before: 0,
    after: 0,
    ...options,
  }
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0)
}
