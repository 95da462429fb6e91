import type { Body, Cell, Table } from '../document/document.ts'
import { table } from '../document/table.ts'
import type { Block, FormatTable, Node, Section } from '../format/format.ts'
import { fillPattern } from '../format/load.ts'
import { addressOf, depth, leaves, type Path } from '../format/tree.ts'
import type { Report } from '../report/report.ts'

/** The grid that all blocks of a table share: label columns, then value columns. */
interface Grid {
  readonly labels: number
  readonly values: number
}

/** A table of the form with the report's figures in it. Everything printed but the figures is the format's. */
export function composeTable(section: Section, form: FormatTable, report: Report): Table {
  const grid: Grid = {
    labels: Math.max(...form.blocks.map(({ rows }) => depth(rows))),
    values: Math.max(...form.blocks.map(({ columns }) => leaves(columns).length)),
  }
  const cells: Cell[] = []
  const bodies: Body[] = []
  let row = 0
  for (const block of form.blocks) {
    const head = headCells(block, form.corner, grid, row)
    const bodyRows = leaves(block.rows).length
    cells.push(...head.cells, ...labelCells(block, grid, row + head.rows))
    cells.push(...figureCells(section, block, grid, row + head.rows, report))
    bodies.push({ rows: head.rows + bodyRows, head: head.rows })
    row += head.rows + bodyRows
  }
  const words = new Map([
    ['年度', String(report.year)],
    ['机关', report.agency],
  ])
  const [only, ...others] = bodies
  const alone = only && others.length === 0
  return table({
    name: section.name,
    caption: captionOf(section),
    widths: widthsOf(form, grid),
    rows: row,
    head: alone ? only.head : 0,
    bodies: alone ? [{ rows: only.rows - only.head, head: 0 }] : bodies,
    cells: cells.map((cell) => ({ ...cell, text: fillPattern(cell.text, words) })),
  })
}

/** The band, the corner and the column labels of a block. */
function headCells(
  block: Block,
  corner: string,
  grid: Grid,
  top: number,
): { cells: readonly Cell[]; rows: number } {
  const cells: Cell[] = []
  const bandRows = block.band === undefined ? 0 : 1
  const labelRows = depth(block.columns)
  if (block.band !== undefined) {
    const columnSpan = grid.labels + grid.values
    cells.push({
      row: top,
      column: 0,
      rowSpan: 1,
      columnSpan,
      text: block.band,
      scope: 'rowgroup',
      align: 'center',
    })
  }
  const labelTop = top + bandRows
  if (grid.labels > 0) {
    const span = { rowSpan: labelRows, columnSpan: grid.labels }
    cells.push({ row: labelTop, column: 0, ...span, text: corner, scope: 'col', align: 'center' })
  }
  const visit = (node: Node, level: number, column: number): void => {
    let at = column
    for (const child of node.children) {
      const columnSpan = widthOf(child, block, grid)
      const leaf = child.children.length === 0
      cells.push({
        row: labelTop + level,
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
  visit(block.columns, 0, grid.labels)
  return { cells, rows: bandRows + labelRows }
}

/** Row labels: a leaf runs to the last label column, a group stands beside its leaves. */
function labelCells(block: Block, grid: Grid, top: number): readonly Cell[] {
  const cells: Cell[] = []
  const grouped = grid.labels > 1
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
        align: leaf && grouped ? 'left' : 'center',
        ...(child.vertical ? { vertical: true } : {}),
      })
      visit(child, level + 1, at)
      at += rowSpan
    }
  }
  visit(block.rows, 0, top)
  return cells
}

function figureCells(
  section: Section,
  block: Block,
  grid: Grid,
  top: number,
  report: Report,
): readonly Cell[] {
  return leaves(block.rows).flatMap((row, index) => {
    let at = grid.labels
    return leaves(block.columns).map((column: Path): Cell => {
      const address = addressOf(section, row, column)
      const text = report.figures.get(address)?.text ?? ''
      const columnSpan = widthOf(column[column.length - 1] ?? column[0], block, grid)
      const cell: Cell = {
        row: top + index,
        column: at,
        rowSpan: 1,
        columnSpan,
        text,
        address,
        align: 'center',
      }
      at += columnSpan
      return cell
    })
  })
}

/** Slots that a column or group takes. In a narrower block the last column takes what is left of the grid. */
function widthOf(node: Node, block: Block, grid: Grid): number {
  const all = leaves(block.columns)
  const own = leaves(node)
  const holdsLast = own.at(-1)?.at(-1) === all.at(-1)?.at(-1)
  return own.length + (holdsLast ? grid.values - all.length : 0)
}

function widthsOf(form: FormatTable, grid: Grid): readonly number[] {
  const columns = grid.labels + grid.values
  return Array.from({ length: columns }, (_, index) => form.widths[index] ?? form.widths.at(-1) ?? 1)
}

/** The heading without its number. */
function captionOf(section: Section): string {
  return (section.heading ?? section.name).replace(/^[一二三四五六七八九十]+、/, '')
}
