import { labelWords } from '../../../document/label-words.ts'
import { element } from '../../../preview/client/element.ts'
import type { CellView, GridView } from '../../protocol/form.ts'
import { placed } from '../../slots.ts'
import type { Desk } from '../desk.ts'
import { FigureCell } from './figure-cell.ts'

/** A figure where it stands, for moving about. */
export interface Standing {
  readonly figure: FigureCell
  readonly row: number
  readonly column: number
  readonly columns: number
}

export interface GridTable {
  readonly element: HTMLTableElement
  /** Row by row. */
  readonly figures: readonly Standing[]
}

/** An official table as on paper: the same cells, an input in each figure that is typed. */
export function gridTable(grid: GridView, desk: Desk): GridTable {
  const columns = grid.widths.map((width) => {
    const column = element('col')
    column.style.width = `${width}%`
    return column
  })
  const rows = grid.rows.map(() => element('tr'))
  const figures = placed(grid).flatMap(({ cell, row, column }): readonly Standing[] => {
    const figure = cell.address === undefined ? undefined : new FigureCell(cell, desk)
    const made = figure?.element ?? plainCell(cell)
    const { rowSpan = 1, columnSpan = 1 } = cell
    if (rowSpan > 1) made.rowSpan = rowSpan
    if (columnSpan > 1) made.colSpan = columnSpan
    rows[row]?.append(made)
    return figure ? [{ figure, row, column, columns: columnSpan }] : []
  })
  const head = headOf(grid)
  const table = element(
    'table',
    {},
    element('caption', { class: 'heard' }, grid.caption),
    element('colgroup', {}, ...columns),
    element('thead', {}, ...rows.slice(0, head)),
    element('tbody', {}, ...rows.slice(head)),
  )
  table.style.minWidth = `${grid.widths.length * NARROWEST}rem`
  return { element: table, figures }
}

/** Rows of the head that stays in sight: of a table with several heads none does. */
function headOf({ rows }: GridView): number {
  const isHead = (row: readonly CellView[]) => row.some(({ head }) => head === 'column')
  const first = rows.findIndex((row) => !isHead(row))
  return rows.slice(first).some(isHead) ? 0 : Math.max(0, first)
}

/** Room for five digits and the borders. */
const NARROWEST = 3.75

function plainCell({ head, text, indent, rowSpan = 1, columnSpan = 1 }: CellView): HTMLTableCellElement {
  if (head === undefined) return element('td', {}, text)
  const isWide = head === 'column' ? columnSpan > 1 : rowSpan > 1
  const scope = (head === 'column' ? 'col' : 'row') + (isWide ? 'group' : '')
  if (head === 'vertical') return element('th', { scope, class: 'vertical' }, element('span', {}, text))
  if (head !== 'column' || columnSpan > 1) {
    const cell = element('th', { scope, ...(indent === undefined ? {} : { class: 'left' }) }, text)
    if (indent) cell.style.paddingInlineStart = `${indent + 0.5}em`
    return cell
  }
  // Lines of a narrow head end between words.
  const words = labelWords(text).flatMap((word) => [element('wbr'), word])
  return element('th', { scope, class: 'words' }, ...words.slice(1))
}
