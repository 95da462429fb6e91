import type { Form, Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, last, type Path } from '../form/tree.ts'
import { matrixText as text } from '../locale/zh/matrix.ts'
import { reference, sheetNames } from '../spreadsheet/references.ts'
import {
  type CellStyle,
  decimalValue,
  type Sheet,
  type SheetCell,
  type SheetColumn,
} from '../spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts'
import type { Aggregated } from './aggregate.ts'
import { cellsOf, sumOf } from './figure-of.ts'
import type { JudgedUnit } from './judged-unit.ts'

/** A figure of the form: a column of the matrix. */
interface Column {
  readonly row: string
  readonly column: string
  readonly cells: readonly string[]
  readonly isOwn: boolean
}

const HEAD = 2
const TOTAL = HEAD
const FIRST = HEAD + 1
const BESIDE = 3

/** Units × every figure of every table, a sheet a table: for a person to check. The sums are formulas. */
export async function writeMatrix(aggregated: Aggregated): Promise<Uint8Array> {
  const { sums, options } = aggregated
  const sections = sums.form.sections.filter(({ table }) => table)
  const names = sheetNames(sections.map(({ name }) => name))
  const title = text.title(options.agency, options.year)
  const sheets = sections.map((section, at) => sheetOf(section, names[at] ?? '', aggregated))
  return writeSpreadsheet({
    properties: { title, agency: options.agency, timestamp: `${options.year}-12-31T00:00:00Z` },
    sheets,
  })
}

function sheetOf(section: Section, name: string, { units, sums }: Aggregated): Sheet {
  const columns = columnsOf(section, sums.form)
  const added = units.filter(({ isAdded }) => isAdded)
  const ordered = [...added, ...units.filter(({ isAdded }) => !isAdded)]
  const all = new Map([...sums.cells].map(([address, value]) => [address, value?.toFixed() ?? '']))
  const cells: SheetCell[] = [
    ...[text.unit, text.state, text.file].map((words, column) =>
      headCell(words, 0, column, { rowSpan: HEAD }),
    ),
    ...rowHeads(columns),
    ...columns.map(({ column }, at) => headCell(column, 1, BESIDE + at)),
    { row: TOTAL, column: 0, columnSpan: BESIDE, value: { text: text.total }, style: BOLD },
    ...columns.flatMap((column, at) => {
      const value = sumOf(all, column.cells)?.toFixed()
      return value === undefined ? [] : [totalCell(value, column, BESIDE + at, added.length)]
    }),
  ]
  return {
    name,
    columns: [
      { width: 34 },
      { width: 12 },
      { width: 24 },
      ...columns.map((): SheetColumn => ({ width: 12 })),
    ],
    rows: new Map([
      [0, { height: 60 }],
      [1, { height: 32 }],
    ]),
    cells,
    below: unitRows(ordered, columns),
    frozen: { rows: FIRST, columns: 1 },
    landscape: true,
  }
}

function columnsOf(section: Section, form: Form): readonly Column[] {
  const { table } = section
  return (table ? cellPaths(table) : [])
    .filter(({ row, column }) => !['text', 'ratio'].includes(kindOf(row, column)))
    .map(({ row, column }) => ({
      row: labels(row),
      column: labels(column),
      cells: cellsOf(form, addressOf(section, row, column)),
      isOwn: !isSum(row) && (last(row).aggregate === 'own' || last(column).aggregate === 'own'),
    }))
}

function labels(path: Path): string {
  return path
    .slice(1)
    .flatMap(({ label, silent, children }) => (silent && children.length > 0 ? [] : [label]))
    .join(' ')
}

const BOLD: CellStyle = { bold: true, border: true, fill: 'F3F5F7' }
const ADDED: CellStyle = { border: true }
const LEFT_OUT: CellStyle = { border: true, colour: '57606A', fill: 'EEEEEE' }
const HEADS: CellStyle = { ...BOLD, align: 'center', wrap: true }

function headCell(words: string, row: number, column: number, span: Partial<SheetCell> = {}): SheetCell {
  return { row, column, ...span, value: { text: words }, style: HEADS }
}

/** The label of a row of the form over all of its columns. */
function rowHeads(columns: readonly Column[]): readonly SheetCell[] {
  return columns.flatMap(({ row }, at) => {
    if (columns[at - 1]?.row === row) return []
    const end = columns.findIndex((other, index) => index > at && other.row !== row)
    return [headCell(row, 0, BESIDE + at, { columnSpan: (end < 0 ? columns.length : end) - at })]
  })
}

/** What is added up can be seen: a formula over the units that are; a figure of the office alone is none. */
function totalCell(value: string, { isOwn }: Column, column: number, count: number): SheetCell {
  const cached = { number: value }
  const formula = `SUM(${reference(FIRST, column)}:${reference(FIRST + count - 1, column)})`
  return {
    row: TOTAL,
    column,
    value: isOwn || count === 0 ? decimalValue(value) : { formula, cached },
    style: BOLD,
  }
}

function* unitRows(
  units: readonly JudgedUnit[],
  columns: readonly Column[],
): Generator<readonly SheetCell[]> {
  for (const [at, judged] of units.entries()) yield unitCells(judged, FIRST + at, columns)
}

function unitCells(judged: JudgedUnit, row: number, columns: readonly Column[]): readonly SheetCell[] {
  const { unit, state, handed, isAdded } = judged
  const look = isAdded ? ADDED : LEFT_OUT
  const beside = [unit.name, text.states[state], handed?.path ?? ''].map(
    (words, column): SheetCell => ({ row, column, value: { text: words }, style: look }),
  )
  const isRead = handed && handed.unreadable === undefined
  const figures = columns.map(({ cells }, at): SheetCell => {
    const value = isRead ? sumOf(handed.cells, cells)?.toFixed() : undefined
    return {
      row,
      column: BESIDE + at,
      ...(value === undefined ? {} : { value: decimalValue(value) }),
      style: look,
    }
  })
  return [...beside, ...figures]
}
