import type { Cell } from '../document/document.ts'
import type { Block, FormTable, Section } from '../form/form.ts'
import { addressOf, last, leaves, lineHasFigures, lines } from '../form/tree.ts'
import type { Figures } from '../report/figure.ts'
import { type Grid, widthOf } from './grid.ts'

/** The figures of a block, row by row. A header line has empty cells. */
export function figureCells(
  section: Section,
  form: FormTable,
  block: Block,
  grid: Grid,
  top: number,
  figures: Figures,
): readonly Cell[] {
  let at = grid.labels + grid.beside
  const columns = leaves(block.columns).map((column) => {
    const columnSpan = widthOf(last(column), block, grid)
    at += columnSpan
    return { column, at: at - columnSpan, columnSpan }
  })
  return lines(block.rows, form.nest).flatMap((row, index) => {
    const hasFigures = lineHasFigures(row)
    return columns.map(({ column, at, columnSpan }): Cell => {
      const place = { row: top + index, column: at, rowSpan: 1, columnSpan, align: 'center' } as const
      if (!hasFigures) return { ...place, text: '' }
      const address = addressOf(section, row, column)
      const { text = '', note } = figures.get(address) ?? {}
      return { ...place, text, address, ...(note === undefined ? {} : { note }) }
    })
  })
}
