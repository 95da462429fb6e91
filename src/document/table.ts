import type { Cell, Table } from './document.ts'

/** A table that is known to be whole: every slot has one owner. Throws on a fault of ours. */
export function table(parts: Omit<Table, 'type' | 'cells'> & { cells: readonly Cell[] }): Table {
  const cells = [...parts.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  const whole: Table = { type: 'table', ...parts, cells }
  assertWhole(whole)
  return whole
}

function assertWhole(table: Table): void {
  const bodyRows = table.bodies.reduce((sum, body) => sum + body.rows, 0)
  if (table.head + bodyRows !== table.rows) fault(table, `${table.head} + ${bodyRows} rows of ${table.rows}`)
  slots(table)
}

/** The owner of every slot, row by row. */
export function slots(table: Table): readonly (readonly Cell[])[] {
  const grid: Cell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = grid[row]
        if (!line || column >= table.widths.length) fault(table, `cell ${cell.text} leaves the grid`)
        if (line[column]) fault(table, `slot ${row},${column} has two owners`)
        line[column] = cell
      }
    }
  }
  grid.forEach((line, row) => {
    for (let column = 0; column < table.widths.length; column++) {
      if (!line[column]) fault(table, `slot ${row},${column} has no owner`)
    }
  })
  return grid
}

/** For each row, whether its label heads the row below it, which is indented under it. */
export function leadingRows(table: Table): readonly boolean[] {
  const indents = Array<number>(table.rows + 1).fill(0)
  for (const { row, scope, indent } of table.cells) {
    if (scope === 'row' && indent !== undefined) indents[row] = indent
  }
  return indents.slice(1).map((next, row) => next > (indents[row] ?? 0))
}

function fault(table: Table, message: string): never {
  throw new Error(`table ${table.name}: ${message}`)
}
