import type { Cell, Table } from '../../document/document.ts'
import { isFigure } from '../../document/figures.ts'
import { headerFinder } from '../../document/headers.ts'
import { labelWords } from '../../document/label-words.ts'
import { type ColumnView, columnViews, labelColumns, measures } from './column-views.ts'

/** What `table.hbs` prints. */
export interface TableView {
  readonly type: 'table'
  readonly caption: string
  /** Title and fields of the form's head stand over the table; else the caption is for screen readers only. */
  readonly printed: boolean
  readonly title: readonly string[]
  readonly above: readonly string[]
  readonly style: string
  readonly landscape: boolean
  readonly columns: readonly ColumnView[]
  readonly head: readonly RowView[]
  readonly bodies: readonly { readonly block: boolean; readonly rows: readonly RowView[] }[]
}

interface RowView {
  readonly cells: readonly CellView[]
}

/** A cell; a field that does not apply is an empty string. */
interface CellView {
  readonly text: string
  /** Of the label of a single column, between which lines may end; of any other cell there are none. */
  readonly words: readonly string[]
  readonly note: string
  readonly figure: boolean
  readonly classes: string
  readonly rowSpan: number | ''
  readonly columnSpan: number | ''
  readonly id: string
  readonly scope: string
  readonly style: string
  readonly vertical: boolean
  readonly headers: string
  readonly address: string
}

/** `id` is unique in the page; the ids of header cells begin with it. */
export function tableView(table: Table, id: string): TableView {
  const { title = [], above = [] } = table
  const labels = labelColumns(table)
  const headersOf = headerFinder(table)
  const rows = Array.from({ length: table.rows }, (): { readonly cells: CellView[] } => ({ cells: [] }))
  for (const cell of table.cells)
    rows[cell.row]?.cells.push(cellView(cell, id, labels, cell.scope ? [] : headersOf(cell)))
  return {
    type: 'table',
    caption: table.caption,
    printed: title.length + above.length > 0,
    title,
    above,
    style: measures(table, labels),
    landscape: table.landscape ?? false,
    columns: columnViews(table, labels),
    head: rows.slice(0, table.head),
    bodies: bodies(table, rows),
  }
}

function bodies(table: Table, rows: readonly RowView[]): TableView['bodies'] {
  let start = table.head
  return table.bodies.map((body) => {
    const view = { block: body.head > 0, rows: rows.slice(start, start + body.rows) }
    start += body.rows
    return view
  })
}

function cellView(cell: Cell, id: string, labels: number, headers: readonly Cell[]): CellView {
  const label = cell.scope !== undefined && cell.column + cell.columnSpan <= labels
  return {
    text: cell.text,
    words: hasWords(cell) ? labelWords(cell.text) : [],
    note: cell.note ?? '',
    figure: isFigure(cell),
    classes: classes(cell, label),
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : '',
    columnSpan: cell.columnSpan > 1 ? cell.columnSpan : '',
    id: cellId(id, cell),
    scope: cell.scope ?? '',
    style: styleOf(cell, label),
    vertical: cell.vertical ?? false,
    headers: headers.map((header) => cellId(id, header)).join(' '),
    address: cell.address ?? '',
  }
}

function hasWords({ scope, align, columnSpan, vertical = false }: Cell): boolean {
  return scope !== undefined && align === 'center' && columnSpan === 1 && !vertical
}

export function cellId(tableId: string, cell: Cell): string {
  return `${tableId}r${cell.row + 1}c${cell.column + 1}`
}

function classes(cell: Cell, label: boolean): string {
  const names = [
    label && 'label',
    hasWords(cell) && 'words',
    cell.align === 'left' && 'left',
    isFigure(cell) && !cell.note && 'figure',
  ]
  return names.filter(Boolean).join(' ')
}

function styleOf(cell: Cell, label: boolean): string {
  const properties = [label && `--position:${cell.column}`, cell.indent && `--indent:${cell.indent}`]
  return properties.filter(Boolean).join(';')
}
