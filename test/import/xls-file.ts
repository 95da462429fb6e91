import { compoundFile } from './compound-file.ts'

/** Records of a workbook ([MS-XLS]) in bytes: 16 bits of type, 16 of length, data. */
export type Bytes = readonly number[]

export const u16 = (value: number): Bytes => [value & 255, (value >> 8) & 255]
export const u32 = (value: number): Bytes => [...u16(value & 0xffff), ...u16(value >>> 16)]
export const f64 = (value: number): Bytes => [...new Uint8Array(Float64Array.of(value).buffer)]
export const wide = (text: string): Bytes => Array.from(text).flatMap((one) => u16(one.charCodeAt(0)))
export const record = (type: number, ...data: readonly Bytes[]): Bytes => [
  ...u16(type),
  ...u16(data.flat().length),
  ...data.flat(),
]

const begin = (kind: number, version = 0x600) => record(0x809, u16(version), u16(kind), Array(12).fill(0))
const END = record(0x0a)

/** A text with its length, in characters of two bytes. */
export const text = (said: string): Bytes => [...u16(said.length), 1, ...wide(said)]

/** A cell of a type: its place, its style, the rest. */
export const cell = (type: number, row: number, column: number, ...rest: readonly Bytes[]): Bytes =>
  record(type, u16(row), u16(column), u16(0), ...rest)

export const label = (row: number, column: number, said: string): Bytes =>
  cell(0x204, row, column, text(said))

interface Workbook {
  /** Records before the sheets, besides those that name them. */
  readonly globals?: readonly Bytes[]
  readonly version?: number
  /** Records of each sheet, and whether it is hidden. */
  readonly sheets: readonly { readonly records: readonly Bytes[]; readonly isHidden?: boolean }[]
}

export function xlsFile({ globals = [], version, sheets }: Workbook): Uint8Array {
  const bodies = sheets.map(({ records }) => [...begin(0x10), ...records.flat(), ...END])
  const sheetName = (start: number, isHidden: boolean) =>
    record(0x85, u32(start), [isHidden ? 1 : 0, 0, 1, 0, 65])
  const before = [...begin(5, version), ...globals.flat()]
  let start = before.length + sheets.length * sheetName(0, false).length + END.length
  const names = sheets.map(({ isHidden = false }, index) => {
    const named = sheetName(start, isHidden)
    start += bodies[index]?.length ?? 0
    return named
  })
  return compoundFile('Workbook', Uint8Array.from([...before, ...names.flat(), ...END, ...bodies.flat()]))
}
