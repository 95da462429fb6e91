import type { Cell, Table } from '../../document/document.ts'
import { isFigure } from '../../document/figures.ts'
import { headerFinder } from '../../document/headers.ts'
import { columnViews, labelColumns } from './column-views.ts'
import { cellId } from './table-view.ts'

/**
 * What `fragment/table.hbs` prints. Header cells are told by `scope`; only where blocks with heads of their own are
 * stacked does that not suffice, and data cells name them by their ids.
 */
export interface FragmentTableView {
  readonly type: 'table'
  readonly title: readonly string[]
  readonly above: readonly string[]
  readonly head: readonly FragmentRowView[]
  readonly body: readonly FragmentRowView[]
}

interface FragmentRowView {
  readonly cells: readonly FragmentCellView[]
}

/** A cell; a field that does not apply is an empty string. */
interface FragmentCellView {
  readonly text: string
  readonly note: string
  readonly scope: 'col' | 'row' | ''
  readonly id: string
  readonly headers: string
  readonly rowSpan: number | ''
  readonly columnSpan: number | ''
  readonly width: string
  readonly align: Cell['align']
  readonly indent: string
  readonly figure: boolean
}

/** `id` is unique in the page that the fragment goes into; the ids of header cells begin with it. */
export function fragmentTableView(table: Table, id: string): FragmentTableView {
  const { type, title = [], above = [] } = table
  const columns = columnViews(table, labelColumns(table))
  const named = isStacked(table)
  const headersOf = named ? headerFinder(table) : () => []
  const rows = Array.from({ length: table.rows }, (): { readonly cells: FragmentCellView[] } => ({
    cells: [],
  }))
  for (const cell of table.cells) {
    const headers = cell.scope ? [] : headersOf(cell)
    rows[cell.row]?.cells.push({
      ...cellView(table, cell, columns[cell.column]?.share ?? ''),
      id: named && cell.scope ? cellId(id, cell) : '',
      headers: headers.map((header) => cellId(id, header)).join(' '),
    })
  }
  return {
    type,
    title,
    above,
    head: rows.slice(0, table.head),
    body: rows.slice(table.head),
  }
}

/** Cells have headers that their place does not say: of one of several blocks, or of a label that others are indented under. */
function isStacked({ bodies, cells }: Table): boolean {
  return bodies.length > 1 || cells.some(({ indent = 0 }) => indent > 0)
}

function cellView(table: Table, cell: Cell, share: string): Omit<FragmentCellView, 'id' | 'headers'> {
  return {
    text: cell.text,
    note: cell.note ?? '',
    scope: scopeOf(table, cell),
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : '',
    columnSpan: cell.columnSpan > 1 ? cell.columnSpan : '',
    width: cell.columnSpan > 1 ? '' : share,
    align: cell.align,
    indent: '\u3000'.repeat(cell.indent ?? 0),
    figure: isFigure(cell) && !cell.note,
  }
}

/**
 * Groups of rows and columns need elements of their own, which editors drop. A header that spans heads what it spans; one
 * over the whole width heads the columns below it.
 */
function scopeOf(table: Table, { scope, columnSpan }: Cell): FragmentCellView['scope'] {
  if (!scope) return ''
  return scope.startsWith('col') || columnSpan === table.widths.length ? 'col' : 'row'
}
