import type { Table } from '../../src/document/document.ts'

export interface Cell {
  text: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isLabel: boolean
}

export type Grid = Cell[][]

/** A table as rows of cells, as a page has it. */
export function gridOf(table: Table): Grid {
  const rows: Grid = Array.from({ length: table.rows }, () => [])
  for (const { row, rowSpan, columnSpan, text, scope } of table.cells)
    rows[row]?.push({ text, rowSpan, columnSpan, isLabel: scope !== undefined })
  return rows
}

/** A way of spoiling a table; it may give it back in several parts. */
export type Spoil = (grid: Grid, next: () => number) => readonly Grid[]

const TRADITIONAL: Readonly<Record<string, string>> = {
  开: '開',
  请: '請',
  数: '數',
  处: '處',
  机: '機',
  关: '關',
  总: '總',
  计: '計',
}

const pick = <Item>(items: readonly Item[], next: () => number): Item | undefined =>
  items[Math.floor(next() * items.length)]
const labels = (grid: Grid) => grid.flat().filter(({ isLabel, text }) => isLabel && text.length > 1)
const labelsOf = (row: readonly Cell[]) => row.filter(({ isLabel, text }) => isLabel && text !== '')
const figures = (grid: Grid) => grid.flat().filter(({ isLabel, text }) => !isLabel && /\d/.test(text))
const dataRows = (grid: Grid) => grid.filter((row) => row.some(({ isLabel }) => !isLabel))
const one =
  (change: (cell: Cell, next: () => number) => void, of = labels): Spoil =>
  (grid, next) => {
    const cell = pick(of(grid), next)
    if (cell) change(cell, next)
    return [grid]
  }

export const SPOILS: Readonly<Record<string, Spoil>> = {
  'labels merged into one': (grid, next) => {
    const rows = grid.filter((row) => labelsOf(row).length > 1)
    const row = pick(rows, next)
    const [first, second] = row ? labelsOf(row) : []
    if (row && first && second) {
      first.text += second.text
      if (next() < 0.5) second.text = ''
      else row.splice(row.indexOf(second), 1)
    }
    return [grid]
  },
  'a label that runs into its figure': (grid, next) => {
    const rows = dataRows(grid).filter((row) => row.some(({ isLabel }) => isLabel))
    const row = pick(rows, next)
    const at = row?.findIndex(({ isLabel }) => !isLabel) ?? -1
    const [label, figure] = [row?.[at - 1], row?.[at]]
    if (row && label && figure) {
      label.text += figure.text
      row.splice(at, 1)
    }
    return [grid]
  },
  'labels moved down by a row': (grid, next) => {
    const rows = dataRows(grid)
    const from = Math.floor(next() * rows.length)
    let carried = ''
    for (const row of rows.slice(from, from + 4)) {
      const label = row.findLast(({ isLabel }) => isLabel)
      if (label) [label.text, carried] = [carried, label.text]
    }
    return [grid]
  },
  'a label cut over two rows': (grid, next) => {
    const rows = dataRows(grid).filter((row) => (labelsOf(row).at(-1)?.text.length ?? 0) > 3)
    const row = pick(rows, next)
    const label = row && labelsOf(row).at(-1)
    if (row && label) {
      const at = 1 + Math.floor(next() * (label.text.length - 2))
      const rest = row.map((cell) => ({
        ...cell,
        rowSpan: 1,
        text: cell === label ? label.text.slice(at) : '',
      }))
      label.text = label.text.slice(0, at)
      grid.splice(grid.indexOf(row) + 1, 0, rest)
    }
    return [grid]
  },
  'a label cut': one((cell, next) => {
    cell.text = cell.text.slice(0, 1 + Math.floor(next() * (cell.text.length - 1)))
  }),
  'a label blank': one((cell) => {
    cell.text = ''
  }),
  'a label 0': one((cell) => {
    cell.text = '0'
  }),
  'labels 0 in all rows of a column': (grid, next) => {
    const from = Math.floor(next() * grid.length)
    for (const row of grid.slice(from, from + 5)) for (const cell of row) if (cell.isLabel) cell.text = '0'
    return [grid]
  },
  'traditional characters': (grid) => {
    for (const cell of grid.flat())
      cell.text = cell.text.replaceAll(/./gu, (char) => TRADITIONAL[char] ?? char)
    return [grid]
  },
  'spaces in labels': (grid) => {
    for (const cell of labels(grid)) cell.text = [...cell.text].join('&nbsp;')
    return [grid]
  },
  'a blank figure': one((cell) => {
    cell.text = ''
  }, figures),
  'a figure that is a mark': one((cell, next) => {
    cell.text = pick(['/', '-', '—', '无'], next) ?? ''
  }, figures),
  'a unit in a figure': one((cell, next) => {
    cell.text += pick(['件', '元', '万元', '条', '次'], next) ?? ''
  }, figures),
  'a slip of reading': one((cell) => {
    cell.text = cell.text.replace('0', 'O').replace('1', 'l')
  }, figures),
  'a row moved to the right': (grid, next) => {
    const row = pick(dataRows(grid), next)
    const at = row?.findIndex(({ isLabel }) => !isLabel) ?? -1
    row?.splice(at, 0, { text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    if (next() < 0.5) row?.pop()
    return [grid]
  },
  'a row moved to the left': (grid, next) => {
    const row = pick(dataRows(grid), next)
    const at = row?.findIndex(({ isLabel }) => !isLabel) ?? -1
    row?.splice(at, 1)
    if (next() < 0.5) row?.push({ text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    return [grid]
  },
  'spans at odds': (grid, next) => {
    for (let count = 0; count < 3; count++) {
      const row = pick(grid, next) ?? []
      const at = Math.floor(next() * row.length)
      const cell = row[at]
      if (cell)
        row[at] = { ...cell, rowSpan: 1 + Math.floor(next() * 3), columnSpan: 1 + Math.floor(next() * 3) }
    }
    return [grid]
  },
  'rows swapped': (grid, next) => {
    const rows = dataRows(grid).filter((row) => row.every(({ rowSpan }) => rowSpan === 1))
    const [a, b] = [pick(rows, next), pick(rows, next)]
    if (!a || !b) return [grid]
    const [i, j] = [grid.indexOf(a), grid.indexOf(b)]
    grid[i] = b
    grid[j] = a
    return [grid]
  },
  'a row lost': (grid, next) => {
    const rows = dataRows(grid).filter((row) => row.every(({ rowSpan }) => rowSpan === 1))
    const row = pick(rows, next)
    return [grid.filter((one) => one !== row)]
  },
  'a column lost': (grid, next) => {
    const width = Math.max(...grid.map((row) => row.length))
    const at = 1 + Math.floor(next() * (width - 1))
    for (const row of grid) if (row.length === width) row.splice(at, 1)
    return [grid]
  },
  'the last column lost': (grid) => {
    for (const row of grid) row.pop()
    return [grid]
  },
  'a page break anywhere': (grid, next) => {
    const at = 1 + Math.floor(next() * (grid.length - 1))
    return [grid.slice(0, at), grid.slice(at)]
  },
  'a page break with the head again': (grid, next) => {
    const head = grid.filter((row) => row.every(({ isLabel }) => isLabel))
    const at = 1 + Math.floor(next() * (grid.length - 1))
    return [grid.slice(0, at), [...structuredClone(head), ...grid.slice(at)]]
  },
  'an empty column': (grid) => {
    for (const row of grid) row.push({ text: '', rowSpan: 1, columnSpan: 1, isLabel: false })
    return [grid]
  },
}
