import { isNumeric } from '../../locale/zh/import-words.ts'
import type { LooseCell, LooseTable } from '../loose.ts'

/** A row of a table as it is read: what stands in it from the left, spans left aside. */
export interface Line {
  readonly cells: readonly LineCell[]
  /** Labels of rows above that reach down to this one, outermost first. */
  readonly carried: readonly string[]
  readonly table: number
  /** Whether the source tells where its rows begin. */
  readonly isRow: boolean
}

export interface LineCell {
  readonly text: string
  /** Counted from 0, as they stand in the source. */
  readonly row: number
  readonly column: number
}

/** The rows of a table; without rows, stretches of labels and the figures that follow them. */
export function linesOf(table: LooseTable): readonly Line[] {
  const rows = rowsOf(table)
  return table.hasRows ? withCarried(table, rows) : stretches(table, rows.flat())
}

/** Cells by row, without columns that are empty to the foot at the right. */
function rowsOf({ cells }: LooseTable): readonly (readonly LooseCell[])[] {
  const filled = Math.max(0, ...cells.map(({ text, column }) => (text.trim() === '' ? 0 : column)))
  const rows: LooseCell[][] = []
  for (const cell of cells) {
    if (cell.column > filled) continue
    const row = rows[cell.row]
    if (row) row.push(cell)
    else rows[cell.row] = [cell]
  }
  return Array.from(rows, (row) => row ?? [])
}

function withCarried(table: LooseTable, rows: readonly (readonly LooseCell[])[]): readonly Line[] {
  let open: readonly LooseCell[] = []
  /** What stands in each column, for copied texts, where a label that reaches down leaves blank cells below it. */
  const labels: string[] = []
  return rows.flatMap((row, at): readonly Line[] => {
    open = open.filter((cell) => cell.row + cell.rowSpan > at)
    const first = row[0]?.column ?? 0
    const carried = open.filter(({ column }) => column < first).toSorted((a, b) => a.column - b.column)
    open = [...open, ...row.filter(({ rowSpan }) => rowSpan > 1)]
    const blank = row.findIndex(({ text }) => text.trim() !== '')
    const above = row.slice(0, Math.max(0, blank)).map(({ column }) => labels[column] ?? '')
    row.slice(Math.max(0, blank)).forEach(({ text }, index) => {
      labels[Math.max(0, blank) + index] = text
    })
    const texts = [...carried.map(({ text }) => text), ...above].filter((text) => !isNumeric(text))
    return row.length === 0 ? [] : [{ cells: row, carried: texts, table: table.number, isRow: true }]
  })
}

function stretches(table: LooseTable, cells: readonly LooseCell[]): readonly Line[] {
  const lines: LooseCell[][] = []
  let wasNumeric = true
  for (const cell of cells) {
    const numeric = isNumeric(cell.text)
    const line = lines.at(-1)
    if (line && (numeric || !wasNumeric)) line.push(cell)
    else lines.push([cell])
    wasNumeric = numeric
  }
  return lines.map((line) => ({ cells: line, carried: [], table: table.number, isRow: false }))
}

/** What stands behind the last label of a line, without the blank cells before the first figure and without a row's code. */
export function figuresOf({ cells }: Line, isCode: (text: string) => boolean): readonly LineCell[] {
  const behind = cells.slice(1 + cells.findLastIndex(({ text }) => !isNumeric(text)))
  const first = behind.findIndex(({ text }) => text.trim() !== '')
  if (first < 0) return []
  return behind.slice(isCode(behind[first]?.text.trim() ?? '') ? first + 1 : first)
}
