import type { Cell } from '../document/document.ts'
import type { Line } from './break-lines.ts'
import type { MeasuredCell } from './cell-measure.ts'
import type { MeasuredTable } from './measured-table.ts'
import type { Element, LineItem, TextItem } from './pages.ts'
import { placeLine } from './place-line.ts'
import { isClosing } from './punctuation.ts'
import type { TablePart } from './table-parts.ts'
import type { SetText } from './typesetter.ts'

const borderWidth = 0.5

/** Text and borders of one part of a table whose top is at `top`, points from the top of the page. */
export function drawPart(
  measured: MeasuredTable,
  part: TablePart,
  top: number,
  elements: ReadonlyMap<Cell, Element>,
): { readonly text: readonly TextItem[]; readonly lines: readonly LineItem[] } {
  const rows = [...part.repeated, ...range(part.start, part.end)]
  const tops = [top]
  for (const row of rows) tops.push((tops.at(-1) ?? top) + (measured.heights[row] ?? 0))
  const text: TextItem[] = []
  for (const { cell, from, to } of extents(measured, rows)) {
    const element = elements.get(measured.originals?.get(cell) ?? cell)
    const isFirst = from >= part.repeated.length && rows[from] === cell.row
    if (measured.cells.get(cell)?.flows) {
      const start = (rows[from] ?? 0) - cell.row
      text.push(...flowingText(measured, cell, tops.slice(from, to), start, element))
    } else {
      text.push(
        ...cellText(measured, cell, tops[from] ?? top, tops[to] ?? top, isFirst ? element : undefined),
      )
    }
  }
  return { text, lines: borders(measured, rows, tops) }
}

interface Extent {
  readonly cell: Cell
  /** Printed rows that the cell fills, half open. */
  readonly from: number
  to: number
}

/** The cells of the printed rows in order of their beginnings, cut to what is printed. */
function extents({ owners }: MeasuredTable, rows: readonly number[]): Iterable<Extent> {
  const found = new Map<Cell, Extent>()
  rows.forEach((row, index) => {
    for (const cell of new Set(owners[row])) {
      const extent = found.get(cell)
      if (extent) extent.to = index + 1
      else found.set(cell, { cell, from: index, to: index + 1 })
    }
  })
  return found.values()
}

/** One line for each of the rows at `tops`, from line `start` on. */
function flowingText(
  measured: MeasuredTable,
  cell: Cell,
  tops: readonly number[],
  start: number,
  element: Element | undefined,
): readonly TextItem[] {
  const whole = measured.cells.get(cell)
  if (!whole) return []
  const pitch = measured.heights[cell.row] ?? 0
  return tops.flatMap((top, index) => {
    const line = whole.lines[start + index]
    return line ? lineText(measured, cell, whole, line, top + pitch / 2 + 0.38 * whole.size, element) : []
  })
}

function cellText(
  measured: MeasuredTable,
  cell: Cell,
  top: number,
  bottom: number,
  element: Element | undefined,
): readonly TextItem[] {
  const whole = measured.cells.get(cell)
  if (!whole) return []
  const isTight = whole.height > bottom - top + 0.01
  const set = isTight ? (whole.compact ?? whole) : whole
  const { lines, size, lineHeight } = set
  const first = (top + bottom - lines.length * lineHeight) / 2 + lineHeight / 2 + 0.38 * size
  return lines.flatMap((line, index) =>
    lineText(measured, cell, set, line, first + index * lineHeight, element),
  )
}

function lineText(
  { edges, sheet }: MeasuredTable,
  cell: Cell,
  { text, indent }: MeasuredCell,
  line: Line,
  y: number,
  element: Element | undefined,
): readonly TextItem[] {
  const left = sheet.column.left + (edges[cell.column] ?? 0)
  const right = sheet.column.left + (edges[cell.column + cell.columnSpan] ?? 0)
  const isCentred = cell.align === 'center' || cell.vertical
  const x = isCentred ? (left + right - visibleWidth(cell, text, line)) / 2 : left + indent
  return placeLine(text, line, { x, y, ...(element ? { element } : {}) })
}

/** In an upright label the mark of the numbering (三、) hangs, so that all characters stand below each other. */
function visibleWidth(cell: Cell, text: SetText, line: Line): number {
  const last = text.atoms[line.end - 1]
  const hangs = cell.vertical && line.end - line.start > 1 && last && isClosing(last.codePoint)
  return Math.min(line.width, line.available) - (hangs ? last.width : 0)
}

/** A rule stands wherever two different cells meet, and around the whole. */
function borders(
  { owners, edges, table, sheet }: MeasuredTable,
  rows: readonly number[],
  tops: readonly number[],
): readonly LineItem[] {
  const lines: LineItem[] = []
  const owner = (index: number, across: number) => owners[rows[index] ?? -1]?.[across]
  const x = (edge: number) => sheet.column.left + (edges[edge] ?? 0)
  const y = (index: number) => tops[index] ?? 0
  const columns = table.widths.length
  for (let index = 0; index <= rows.length; index++) {
    for (const run of runs(columns, (across) => owner(index - 1, across) !== owner(index, across))) {
      lines.push({ x1: x(run.start), y1: y(index), x2: x(run.end), y2: y(index), width: borderWidth })
    }
  }
  for (let edge = 0; edge <= columns; edge++) {
    for (const run of runs(rows.length, (index) => owner(index, edge - 1) !== owner(index, edge))) {
      lines.push({ x1: x(edge), y1: y(run.start), x2: x(edge), y2: y(run.end), width: borderWidth })
    }
  }
  return lines
}

/** Longest stretches of 0 … length−1 on which `holds`. */
function runs(length: number, holds: (index: number) => boolean): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let index = 0; index < length; index++) {
    if (!holds(index)) continue
    const last = found.at(-1)
    if (last && last.end === index) last.end = index + 1
    else found.push({ start: index, end: index + 1 })
  }
  return found
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
