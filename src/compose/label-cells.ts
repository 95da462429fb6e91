import type { Cell } from '../document/document.ts'
import type { Block, FormTable, Node } from '../form/form.ts'
import { last, leaves, lines } from '../form/tree.ts'
import type { Grid } from './grid.ts'

/** From this many label columns on, labels are long and numbered: they begin at the left, short ones are centred. */
const DEEP = 3

/** The labels of a block's rows, and what is printed beside them. */
export function labelCells(form: FormTable, block: Block, grid: Grid, top: number): readonly Cell[] {
  if (grid.labels === 0) return []
  return form.nest === 'indent' ? indented(form, block, grid, top) : spanning(form, block, grid, top)
}

/** Groups stand beside their leaves; a leaf runs to the last label column. */
function spanning(form: FormTable, block: Block, grid: Grid, top: number): readonly Cell[] {
  const cells: Cell[] = []
  const visit = (node: Node, level: number, row: number): void => {
    let at = row
    for (const child of node.children) {
      const leaf = child.children.length === 0
      const rowSpan = leaves(child).length
      cells.push({
        row: at,
        column: level,
        rowSpan,
        columnSpan: leaf ? grid.labels - level : 1,
        text: child.label,
        scope: leaf ? 'row' : 'rowgroup',
        align: leaf && grid.labels >= DEEP ? 'left' : 'center',
        ...(child.vertical ? { vertical: true } : {}),
      })
      if (leaf) cells.push(...besideCells(form, child, grid, at))
      visit(child, level + 1, at)
      at += rowSpan
    }
  }
  visit(block.rows, 0, top)
  return cells
}

/** Groups are lines of their own; what is in them is indented, and an 其中 line is indented under the one before it. */
function indented(form: FormTable, block: Block, grid: Grid, top: number): readonly Cell[] {
  return lines(block.rows, 'indent').flatMap((path, index): Cell[] => {
    const node = last(path)
    const span = { row: top + index, rowSpan: 1, columnSpan: 1 } as const
    const indent = path.length - 2 + (node.part ? 1 : 0)
    return [
      {
        ...span,
        column: 0,
        text: node.label,
        scope: 'row',
        align: 'left',
        ...(indent > 0 ? { indent } : {}),
      },
      ...besideCells(form, node, grid, top + index),
    ]
  })
}

/** What is printed beside a row's label. A header line, which has no figure, has no unit either. */
function besideCells(form: FormTable, row: Node, grid: Grid, at: number): readonly Cell[] {
  const headerLine = row.children.length > 0 && !row.total
  return form.beside.map(({ attribute }, index) => ({
    row: at,
    column: grid.labels + index,
    rowSpan: 1,
    columnSpan: 1,
    text: (headerLine ? undefined : row[attribute]) ?? '',
    align: 'center',
  }))
}
