import { Unreadable } from '../../loose.ts'
import { MOST_COLUMNS, type StoredSheet } from '../sheets/seen-sheet.ts'
import type { Merge, SheetCell } from '../sheets/sheet-blocks.ts'
import type { Globals } from './globals.ts'
import { type BiffRecord, recordsFrom } from './records.ts'
import { StringReader } from './strings.ts'

const ROW = 0x0208
const COLUMNS = 0x007d
const MERGED = 0x00e5
const LABEL = 0x0204
const RICH_LABEL = 0x00d6
const SHARED_LABEL = 0x00fd
const NUMBER = 0x0203
const RK = 0x027e
const MANY_RK = 0x00bd
const FORMULA = 0x0006
const FORMULA_TEXT = 0x0207
const TRUTH_OR_ERROR = 0x0205

/** Several times what any report has. */
const MOST_CELLS = 200_000
const MOST_MERGES = 40_000

/** A worksheet ([MS-XLS] 2.1.7.20.6): texts, numbers as they are shown, formulas by their last values. */
export function storedSheet(stream: Uint8Array, start: number, { strings, formats }: Globals): StoredSheet {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  for (const record of recordsFrom(stream, start)) {
    const { type, parts, data } = record
    const add = (text: string, further = 0) => {
      const [row, column] = [data.getUint16(0, true), data.getUint16(2, true) + further]
      cells.push({ row, column, text: text.trim() })
    }
    const shown = (value: number, at: number) => formats.shown(String(value), data.getUint16(at, true))
    if (type === SHARED_LABEL) add(strings[data.getUint32(6, true)] ?? '')
    if (type === LABEL || type === RICH_LABEL) add(new StringReader(parts, 6).text(2))
    if (type === NUMBER) add(shown(data.getFloat64(6, true), 4))
    if (type === RK) add(shown(numberOf(data, 6), 4))
    if (type === MANY_RK)
      for (let at = 4; at + 8 <= data.byteLength; at += 6)
        add(shown(numberOf(data, at + 2), at), (at - 4) / 6)
    if (type === TRUTH_OR_ERROR) add(truthOrError(data.getUint8(6), data.getUint8(7)))
    if (type === FORMULA) add(resultOf(data) ?? shown(data.getFloat64(6, true), 4))
    if (type === FORMULA_TEXT) {
      const cell = cells.pop()
      if (cell) cells.push({ ...cell, text: new StringReader(parts, 0).text(2).trim() })
    }
    if (type === ROW && data.getUint16(12, true) & 0x20) hiddenRows.add(data.getUint16(0, true))
    if (type === COLUMNS && data.getUint16(8, true) & 1)
      for (
        let column = data.getUint16(0, true);
        column <= data.getUint16(2, true) && column < MOST_COLUMNS;
        column++
      )
        hiddenColumns.add(column)
    if (type === MERGED) merges.push(...mergesIn(record))
    if (cells.length > MOST_CELLS || merges.length > MOST_MERGES) throw new Unreadable('too-large')
  }
  return { cells, merges, hiddenRows, hiddenColumns }
}

/** Thirty bits of a number and how to take them (2.5.217): an integer or the upper half of a fraction, or its hundredth. */
function numberOf(data: DataView, at: number): number {
  const bits = data.getInt32(at, true)
  const value = bits & 2 ? bits >> 2 : upperHalf(bits & ~3)
  return bits & 1 ? value / 100 : value
}

function upperHalf(bits: number): number {
  const double = new DataView(new ArrayBuffer(8))
  double.setInt32(4, bits, true)
  return double.getFloat64(0, true)
}

/** What a formula came to, if that is no number (2.5.133); a text stands in a record of its own behind it. */
function resultOf(data: DataView): string | undefined {
  if (data.getUint16(12, true) !== 0xffff) return undefined
  const kind = data.getUint8(6)
  return kind === 1 || kind === 2 ? truthOrError(data.getUint8(8), kind - 1) : ''
}

const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

function truthOrError(value: number, isError: number): string {
  if (isError === 0) return value === 0 ? 'FALSE' : 'TRUE'
  return ERRORS.get(value) ?? '#N/A'
}

function mergesIn({ data }: BiffRecord): readonly Merge[] {
  return Array.from({ length: data.getUint16(0, true) }, (_, index): Merge => {
    const [first = 0, last = 0, left = 0, right = 0] = [0, 2, 4, 6].map((field) =>
      data.getUint16(2 + 8 * index + field, true),
    )
    return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 }
  })
}
