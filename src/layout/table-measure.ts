import type { Cell, Table } from '../document/document.ts'
import { slots } from '../document/table.ts'
import { balancedLines } from './balance.ts'
import { breakLines, type Line, lineOf } from './break-lines.ts'
import { column } from './geometry.ts'
import { type Style, smallestFigureSize, tableStyle } from './styles.ts'
import type { SetText, Typesetter } from './typesetter.ts'

/** A table with the text of its cells broken into lines and the heights of its rows known. Points. */
export interface MeasuredTable {
  readonly table: Table
  readonly owners: readonly (readonly Cell[])[]
  /** Left edges of the columns from the left of the 版心, and the right edge of the last. */
  readonly edges: readonly number[]
  readonly heights: readonly number[]
  readonly cells: ReadonlyMap<Cell, MeasuredCell>
}

export interface MeasuredCell {
  readonly text: SetText
  readonly lines: readonly Line[]
  readonly size: number
  readonly lineHeight: number
  /** Height of the text with its padding. */
  readonly height: number
}

/** Left and right of a label. */
export const cellPadding = 2.5

/** Left and right of a figure at least. */
const figurePadding = 1

export function measureTable(table: Table, typesetter: Typesetter): MeasuredTable {
  const edges = columnEdges(table.widths)
  const set = (cell: Cell, style: Style) => typesetter.set([{ text: cell.text, style }])
  const texts = table.cells.map((cell) => set(cell, tableStyle))
  const figureStyle = fittingFigureStyle(table, edges, texts)
  const cells = new Map<Cell, MeasuredCell>()
  table.cells.forEach((cell, index) => {
    const style = cell.scope ? tableStyle : figureStyle
    const text = style === tableStyle ? texts[index] : undefined
    cells.set(cell, measureCell(cell, text ?? set(cell, style), textWidth(cell, edges), style.size))
  })
  return { table, owners: slots(table), edges, heights: rowHeights(table, cells), cells }
}

function columnEdges(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const edges = [0]
  let sum = 0
  for (const width of widths) {
    sum += width
    edges.push((sum / total) * column.width)
  }
  return edges
}

function textWidth(cell: Cell, edges: readonly number[]): number {
  const padding = cell.scope ? cellPadding : figurePadding
  return (edges[cell.column + cell.columnSpan] ?? 0) - (edges[cell.column] ?? 0) - 2 * padding
}

/** One size for all figures of the table, so small that none has to be parted. */
function fittingFigureStyle(table: Table, edges: readonly number[], texts: readonly SetText[]): Style {
  let scale = 1
  table.cells.forEach((cell, index) => {
    const text = texts[index]
    if (cell.scope || !text || text.breaks.includes(true)) return
    const width = lineOf(text, 0, text.atoms.length, 0).width
    if (width > 0) scale = Math.min(scale, textWidth(cell, edges) / width)
  })
  if (scale === 1) return tableStyle
  const halfPoints = Math.floor(scale * tableStyle.size * 2) / 2
  return { ...tableStyle, size: Math.max(smallestFigureSize, halfPoints) }
}

function measureCell(cell: Cell, text: SetText, width: number, size: number): MeasuredCell {
  const lines = cellLines(cell, text, width)
  const lineHeight = size * (cell.vertical ? 1.15 : 1.3)
  return { text, lines, size, lineHeight, height: lines.length * lineHeight + 0.5 * size }
}

function cellLines(cell: Cell, text: SetText, width: number): readonly Line[] {
  if (cell.vertical) return uprightLines(text, cell.text, width)
  if (cell.scope && cell.align === 'center') return balancedLines(text, width)
  return breakLines(text, width, width)
}

/** One character a line; the numbering (三、) stays together on top. */
function uprightLines(text: SetText, label: string, width: number): readonly Line[] {
  const numbering = /^[^、]{1,2}、/u.exec(label)?.[0].length ?? 1
  const lines = [lineOf(text, 0, numbering, width)]
  for (let index = numbering; index < text.atoms.length; index++) {
    lines.push(lineOf(text, index, index + 1, width))
  }
  return lines
}

/** A row is as high as its highest cell; a label over several rows adds to each of them what it lacks. */
function rowHeights(table: Table, cells: ReadonlyMap<Cell, MeasuredCell>): readonly number[] {
  const heights = Array.from({ length: table.rows }, () => tableStyle.size * 1.6)
  const narrowestFirst = [...table.cells].sort((a, b) => a.rowSpan - b.rowSpan)
  for (const cell of narrowestFirst) {
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan)
    const lacking = (cells.get(cell)?.height ?? 0) - rows.reduce((sum, height) => sum + height, 0)
    if (lacking <= 0) continue
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      heights[row] = (heights[row] ?? 0) + lacking / cell.rowSpan
    }
  }
  return heights
}
