import type { Cell } from '../document/document.ts'
import type { Block, FormTable, Node } from '../form/form.ts'
import { depth } from '../form/tree.ts'
import { columnsOf, type Grid, widthOf } from './grid.ts'

/** The band of a block, its corner and its column labels: all that stands above its rows. */
export function headCells(
  form: FormTable,
  block: Block,
  grid: Grid,
  top: number,
): { cells: readonly Cell[]; rows: number } {
  const bandRows = block.band === undefined ? 0 : 1
  const labelRows = depth(block.columns)
  const head = { row: top + bandRows, rowSpan: labelRows, scope: 'col', align: 'center' } as const
  const cells: Cell[] = []
  if (block.band !== undefined) {
    const span = { rowSpan: 1, columnSpan: columnsOf(grid) }
    cells.push({ row: top, column: 0, ...span, text: block.band, scope: 'rowgroup', align: 'center' })
  }
  if (grid.labels > 0) cells.push({ ...head, column: 0, columnSpan: grid.labels, text: form.corner })
  form.beside.forEach(({ heading }, index) => {
    cells.push({ ...head, column: grid.labels + index, columnSpan: 1, text: heading })
  })
  const visit = (node: Node, level: number, column: number): void => {
    let at = column
    for (const child of node.children) {
      const columnSpan = widthOf(child, block, grid)
      const leaf = child.children.length === 0
      cells.push({
        row: head.row + level,
        column: at,
        rowSpan: leaf ? labelRows - level : 1,
        columnSpan,
        text: child.label,
        scope: leaf ? 'col' : 'colgroup',
        align: 'center',
      })
      visit(child, level + 1, at)
      at += columnSpan
    }
  }
  visit(block.columns, 0, grid.labels + grid.beside)
  return { cells, rows: bandRows + labelRows }
}
