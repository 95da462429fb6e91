import type { Cell, Document, Table } from '../../document/document.ts'
import { sheetNames } from '../../spreadsheet/references.ts'
import {
  type CellStyle,
  type CellValue,
  LONGEST_TEXT,
  type Sheet,
  type SheetCell,
  type SheetRow,
  writableNumber,
} from '../../spreadsheet/spreadsheet.ts'
import { tableCells, tableColumns, tableRows } from '../../spreadsheet/table-cells.ts'
import { textHeight } from '../../spreadsheet/text-size.ts'
import { writeSpreadsheet } from '../../spreadsheet/write-spreadsheet.ts'

export interface WrittenXlsx {
  readonly bytes: Uint8Array
  /** Cells whose text is longer than a sheet's may be: the rest of it is left out. */
  readonly cut: readonly Cell[]
}

/** Document → XLSX: a sheet a table, as it is printed, with what stands over it and its notes. */
export async function writeXlsx(document: Document): Promise<WrittenXlsx> {
  const tables = tablesOf(document)
  const names = sheetNames(tables.map(({ table }) => table.name))
  const sheets = tables.map((one, index) => sheetOf(document, one, names[index] ?? ''))
  const { title } = document
  const alone: Sheet = {
    name: '1',
    columns: [{ width: 96 }],
    cells: [{ row: 0, column: 0, value: { text: title } }],
  }
  const bytes = await writeSpreadsheet({ properties: document, sheets: sheets.length > 0 ? sheets : [alone] })
  const cells = tables.flatMap(({ table }) => table.cells)
  return { bytes, cut: cells.filter((cell) => textOf(cell).length > LONGEST_TEXT) }
}

interface PrintedTable {
  readonly table: Table
  /** Lines under it: notes, and the fields of the form's foot. */
  readonly below: readonly string[]
}

function tablesOf({ blocks }: Document): readonly PrintedTable[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'table') return []
    const rest = blocks.slice(index + 1)
    const end = rest.findIndex(({ type }) => type !== 'note' && type !== 'form-line')
    const below = rest.slice(0, end < 0 ? rest.length : end).flatMap((one) => {
      if (one.type === 'note') return [one.text]
      return one.type === 'form-line' ? [one.fields.join(FIELD_GAP)] : []
    })
    return [{ table: block, below }]
  })
}

const FIELD_GAP = '    '

function sheetOf({ title, stamp }: Document, { table, below }: PrintedTable, name: string): Sheet {
  const columns = tableColumns(table)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const above = [
    [stamp, title].filter(Boolean).join(' '),
    ...(table.title ?? [table.caption]),
    ...(table.above ? [table.above.join(FIELD_GAP)] : []),
  ]
  const top = above.length
  const foot = top + table.rows
  const line = (text: string, row: number, style: CellStyle): SheetCell => ({
    row,
    column: 0,
    columnSpan: columns.length,
    value: { text },
    style: { wrap: true, ...style },
  })
  const isField = (row: number) => table.above !== undefined && row === top - 1
  return {
    name,
    columns,
    ...(table.landscape ? { landscape: true } : {}),
    frozen: { rows: top + table.head, columns: 0 },
    rows: new Map<number, SheetRow>([
      ...above.map((text, row) => [row, { height: textHeight(text, width) + 8 }] as const),
      ...tableRows(table, columns, top),
      ...below.map((text, index) => [foot + index, { height: textHeight(text, width) + 5 }] as const),
    ]),
    cells: [
      ...above.map((text, row) => line(text, row, isField(row) ? {} : { align: 'center', bold: true })),
      ...tableCells(table, { top }, figure),
      ...below.map((text, index) => line(text, foot + index, {})),
    ],
  }
}

function textOf({ text, note = '' }: Cell): string {
  return text + note
}

/** A figure as a number that is shown as it is printed; with a 注, or longer than a number may be, as its text. */
function figure(cell: Cell): { value?: CellValue; style?: CellStyle } {
  const { text, note } = cell
  const decimal = text.replace(/^\+/, '').replace('−', '-')
  if (note !== undefined || !writableNumber(decimal)) {
    const said = textOf(cell).slice(0, LONGEST_TEXT)
    return said === '' ? {} : { value: { text: said } }
  }
  const [, digits = ''] = /\.(\d+)$/.exec(decimal) ?? []
  const places = digits === '' ? '0' : `0.${'0'.repeat(digits.length)}`
  const isSigned = /^[+−]/.test(text)
  return { value: { number: decimal }, style: { format: isSigned ? `+${places};"−"${places};0` : places } }
}
