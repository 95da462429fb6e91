import type { Cell, Table } from './document.ts'

/**
 * Finds the header cells of a data cell, outermost first: those above it in the table's head and in the head of its
 * body, then those beside it in its row, a label that is indented after those that it is indented under. The same list
 * serves HTML `headers`, PDF `Headers` and the checks.
 */
export function headerFinder(table: Table): (cell: Cell) => readonly Cell[] {
  const above: Cell[][] = table.widths.map(() => [])
  const beside: Cell[][] = Array.from({ length: table.rows }, () => [])
  const bands: Cell[] = []
  const over = labelsOver(table)
  for (const cell of table.cells) {
    if (cell.scope?.startsWith('col')) file(cell, above, cell.column, cell.columnSpan)
    else if (cell.scope && cell.columnSpan === table.widths.length) bands.push(cell)
    else if (cell.scope) file(cell, beside, cell.row, cell.rowSpan)
  }
  return (cell) => {
    const headEnd = ownHeadEnd(table, cell.row)
    const isOwn = ({ row }: Cell) => row >= headEnd.start && row < headEnd.end
    return [
      ...filed(above, cell.column, cell.columnSpan).filter(
        (header) => header.row < table.head || isOwn(header),
      ),
      ...bands.filter(isOwn),
      ...filed(beside, cell.row, cell.rowSpan).flatMap((label) => [...(over.get(label) ?? []), label]),
    ]
  }
}

/** For each label that is indented, those above it that it is indented under. */
function labelsOver({ cells }: Table): ReadonlyMap<Cell, readonly Cell[]> {
  const over = new Map<Cell, readonly Cell[]>()
  let open: readonly Cell[] = []
  for (const cell of cells) {
    if (!cell.scope?.startsWith('row')) continue
    const indent = cell.indent ?? 0
    open = open.filter((label) => (label.indent ?? 0) < indent)
    if (open.length > 0) over.set(cell, open)
    open = [...open, cell]
  }
  return over
}

/** Files a cell under each of the lines that it covers. */
function file(cell: Cell, lines: readonly Cell[][], start: number, span: number): void {
  for (const line of lines.slice(start, start + span)) line.push(cell)
}

function filed(lines: readonly (readonly Cell[])[], start: number, span: number): readonly Cell[] {
  if (span === 1) return lines[start] ?? []
  const cells = new Set(lines.slice(start, start + span).flat())
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** The head rows of the body that holds `row`, as a half-open range. */
function ownHeadEnd(table: Table, row: number): { start: number; end: number } {
  let start = table.head
  for (const body of table.bodies) {
    if (row < start + body.rows) return { start, end: start + body.head }
    start += body.rows
  }
  return { start, end: start }
}
