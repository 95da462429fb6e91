import type { CellContent, OwnColumn, OwnRow, OwnTableContent } from '../../data-file/content.ts'
import { isNumeric, NAME_OF_REPEATED, UNIT_HEADING } from '../../locale/zh/import-words.ts'
import type { LooseCell, LooseTable } from '../loose.ts'
import { readFigure } from './read-figure.ts'

/** A table that is none of the form's, as 附表; `undefined` when it has no rows below a head. */
export function readOwnTable(
  table: LooseTable,
  title: string,
): { readonly own: OwnTableContent; readonly repeated: readonly string[] } | undefined {
  const grid = gridOf(table)
  const width = Math.max(0, ...grid.map((row) => row.length))
  const head = headRows(grid)
  const labels = labelColumns(grid, head, width)
  if (head === 0 || head === grid.length || labels === 0 || labels === width) return undefined
  const repeated: string[] = []
  const unit = unitColumn(grid, head, labels, width)
  const columns = columnIndices(width, labels, unit?.column)
  const tree = columnTree(grid, head, columns, 0, repeated)
  const isSingle = columns.length === 1
  const rows = rowTree(grid, head, columns, 0, labels, repeated)
  const corner = textAt(grid, 0, 0)
  return {
    own: {
      title,
      ...(corner === '' ? {} : { corner }),
      ...(unit ? { unit: unit.text } : {}),
      columns: isSingle && tree[0] && tree[0].columns.length === 0 && unit ? [] : tree,
      rows,
    },
    repeated,
  }
}

type Grid = readonly (readonly (LooseCell | undefined)[])[]

/** The owner of every slot. */
function gridOf({ cells }: LooseTable): Grid {
  const grid: (LooseCell | undefined)[][] = []
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      const line = grid[row] ?? []
      grid[row] = line
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) line[column] = cell
    }
  }
  return Array.from(grid, (row) => Array.from(row ?? []))
}

function textAt(grid: Grid, row: number, column: number): string {
  return joined(grid[row]?.[column]?.text ?? '')
}

/** Lines of a cell as one text: Chinese needs no space between them. */
function joined(text: string): string {
  return text
    .replaceAll(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Rows above the first that has a figure right of its label, as far as cells above reach over columns or down. */
function headRows(grid: Grid): number {
  const first = grid.findIndex((row) =>
    row.slice(1).some((cell) => cell && cell.text.trim() !== '' && isNumeric(cell.text)),
  )
  const goesOn = (row: Grid[number], at: number) =>
    row.some((cell) => cell && (cell.columnSpan > 1 || cell.row + cell.rowSpan > at + 1))
  const last = grid.findIndex((row, at) => !goesOn(row, at))
  return Math.max(1, last < 0 ? first : Math.min(first, last + 1))
}

/** Columns from the left in which no body cell is a figure. */
function labelColumns(grid: Grid, head: number, width: number): number {
  for (let column = 0; column < width; column++) {
    const cells = grid.slice(head).map((row) => row[column]?.text ?? '')
    const figures = cells.filter((text) => text.trim() !== '' && isNumeric(text)).length
    if (figures > 0) return column
    if (UNIT_HEADING.test(textAt(grid, 0, column))) return column
  }
  return 1
}

function unitColumn(
  grid: Grid,
  head: number,
  labels: number,
  width: number,
): { readonly column: number; readonly text: string } | undefined {
  for (let column = labels; column < width; column++) {
    if (!UNIT_HEADING.test(textAt(grid, 0, column))) continue
    const units = new Set(grid.slice(head).map((_, row) => textAt(grid, head + row, column)))
    const [only] = units
    return units.size === 1 && only !== undefined ? { column, text: only } : undefined
  }
  return undefined
}

function columnIndices(width: number, labels: number, unit: number | undefined): readonly number[] {
  return Array.from({ length: width - labels }, (_, index) => labels + index).filter(
    (column) => column !== unit,
  )
}

/** Neighbouring columns that one head cell covers are a group; in the last row of the head each is a column of that name. */
function columnTree(
  grid: Grid,
  head: number,
  columns: readonly number[],
  level: number,
  repeated: string[],
): readonly OwnColumn[] {
  const groups = grouped(columns, (column) => grid[level]?.[column])
  return unique(
    groups.flatMap((members) => {
      const name = textAt(grid, level, members[0] ?? 0)
      if (members.length === 1 || level + 1 >= head) return members.map(() => ({ name, columns: [] }))
      return [{ name, columns: columnTree(grid, head, members, level + 1, repeated) }]
    }),
    repeated,
  )
}

/** Rows by their labels; a label that reaches over several rows is a group of them. */
function rowTree(
  grid: Grid,
  from: number,
  columns: readonly number[],
  level: number,
  labels: number,
  repeated: string[],
  to = grid.length,
): readonly OwnRow[] {
  const indices = Array.from({ length: to - from }, (_, index) => from + index)
  const groups = grouped(indices, (row) => grid[row]?.[level])
  return unique(
    groups.map((members): OwnRow => {
      const first = members[0] ?? from
      const name = textAt(grid, first, level)
      if (members.length > 1 && level + 1 < labels) {
        const end = (members.at(-1) ?? first) + 1
        return { name, cells: [], rows: rowTree(grid, first, columns, level + 1, labels, repeated, end) }
      }
      return { name, cells: columns.map((column) => cellAt(grid, first, column)), rows: [] }
    }),
    repeated,
  )
}

function cellAt(grid: Grid, row: number, column: number): CellContent {
  const text = textAt(grid, row, column)
  const { doubt, ...cell } = readFigure(text, 'number', undefined)
  if (doubt === 'blank') return text === '' ? { typed: null } : { typed: JSON.stringify(text) }
  return doubt ? { typed: JSON.stringify(text) } : cell
}

function grouped<Item>(
  items: readonly Item[],
  ownerOf: (item: Item) => unknown,
): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  let owner: unknown
  for (const item of items) {
    const own = ownerOf(item)
    const last = groups.at(-1)
    if (last && own !== undefined && own === owner) last.push(item)
    else groups.push([item])
    owner = own
  }
  return groups
}

/** Keys must differ: a name that stood before gets a number. */
function unique<Named extends { readonly name: string }>(
  named: readonly Named[],
  repeated: string[],
): readonly Named[] {
  const seen = new Map<string, number>()
  return named.map((one) => {
    const count = (seen.get(one.name) ?? 0) + 1
    seen.set(one.name, count)
    if (count === 1 && one.name !== '') return one
    repeated.push(one.name)
    return { ...one, name: NAME_OF_REPEATED(one.name, count) }
  })
}
