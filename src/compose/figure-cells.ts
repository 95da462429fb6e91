import type { Cell } from '../document/document.ts'
import type { Block, FormatTable, Section } from '../format/format.ts'
import { addressOf, last, leaves, lineHasFigures, lines } from '../format/tree.ts'
import type { Figures } from '../report/figure.ts'
import { type Grid, widthOf } from './grid.ts'

/** The figures of a block, row by row. A header line has empty cells. */
export function figureCells(
  section: Section,
  form: FormatTable,
  block: Block,
  grid: Grid,
  top: number,
  figures: Figures,
): readonly Cell[] {
  return lines(block.rows, form.nest).flatMap((row, index) => {
    let at = grid.labels + grid.beside
    return leaves(block.columns).map((column): Cell => {
      const columnSpan = widthOf(last(column), block, grid)
      const place = { row: top + index, column: at, rowSpan: 1, columnSpan, align: 'center' } as const
      at += columnSpan
      if (!lineHasFigures(row)) return { ...place, text: '' }
      const address = addressOf(section, row, column)
      const { text = '', note } = figures.get(address) ?? {}
      return { ...place, text, address, ...(note === undefined ? {} : { note }) }
    })
  })
}
