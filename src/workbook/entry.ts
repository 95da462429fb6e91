import type { Kind } from '../form/form.ts'
import type { CellValue } from '../spreadsheet/spreadsheet.ts'

/** A place of a data file that is filled in in a workbook, or a total that the workbook adds up. */
export interface Entry {
  /** 申请.新收.自然人, 总体情况, 文号; what stands beside a table is named after it: 申请.表注. */
  readonly address: string
  /** Its way in the data file. */
  readonly keys: readonly string[]
  /** A figure; a line of text; the lines of a cell; all lines of a sheet below its place. */
  readonly what: 'figure' | 'line' | 'lines' | 'sheet'
  /** Of a figure. */
  readonly kind?: Kind
  readonly unit?: string
  /** What is written at its place; of a sheet, its lines. Absent: left blank. */
  readonly value?: CellValue
  /** A total, which is read only to be held against ours. */
  readonly isTotal: boolean
  /** Which report it is: read only to be held against ours. */
  readonly isFixed?: true
  /** Its sheet by number, its row and column from 0. */
  readonly place: Place
  /** What the hidden column says in its row; absent where there is none. */
  readonly rowKey?: string
  /** The words that stand to its left and over it; empty where there are none. */
  readonly rowLabel: string
  readonly columnLabel: string
}

export interface Place {
  readonly sheet: number
  readonly row: number
  readonly column: number
}
