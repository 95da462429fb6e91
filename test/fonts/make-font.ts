import { readFileSync } from 'node:fs'
import { sfntFile } from '../../src/fonts/sfnt-file.ts'
import { openTrueType } from '../../src/fonts/truetype.ts'
import { subsetTrueType } from '../../src/fonts/truetype-subset.ts'

const folder = new URL('../../fonts/', import.meta.url)

export type Tables = ReadonlyMap<string, Uint8Array>

const words = (...values: readonly number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255])
const longs = (...values: readonly number[]) =>
  values.flatMap((value) => words(Math.floor(value / 0x10000), value & 0xffff))
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]

export interface NameRecord {
  readonly id: number
  readonly bytes: readonly number[]
  readonly platform?: number
  readonly encoding?: number
  readonly language?: number
}

/** A `name` table of records as they are given. */
export function nameTable(records: readonly NameRecord[]): Uint8Array {
  let offset = 0
  const heads = records.flatMap(({ id, bytes, platform = 3, encoding = 1, language = 0x0804 }) => {
    const head = words(platform, encoding, language, id, bytes.length, offset)
    offset += bytes.length
    return head
  })
  return Uint8Array.from([
    ...words(0, records.length, 6 + 12 * records.length),
    ...heads,
    ...records.flatMap(({ bytes }) => bytes),
  ])
}

/** The names of a face as fonts for Windows have them: its family, full name and PostScript name. */
export function windowsNames(family: string, postScript = 'Synthetic'): readonly NameRecord[] {
  return [
    { id: 1, bytes: utf16(family) },
    { id: 4, bytes: utf16(family) },
    { id: 6, bytes: utf16(postScript), language: 0x0409 },
  ]
}

export interface FontOptions {
  /** The family, or all records of `name`. */
  readonly names: string | readonly NameRecord[]
  /** Below fonts/. */
  readonly from?: string
  readonly fsType?: number
  /** Regular without it. */
  readonly fsSelection?: number
}

/** A bundled font under another name, as a file whose sums are right. */
export function renamedFont(options: FontOptions): Uint8Array {
  return fontFile(renamedTables(options))
}

export function renamedTables({
  names,
  from = 'fandol/FandolFang-Regular.ttf',
  fsType = 0,
  fsSelection = 0x40,
}: FontOptions): Map<string, Uint8Array> {
  const tables = tablesOf(readFileSync(new URL(from, folder)))
  const os2 = Buffer.from(tables.get('OS/2') ?? [])
  os2.writeUInt16BE(fsType, 8)
  os2.writeUInt16BE(fsSelection, 62)
  tables.set('OS/2', os2)
  tables.set('name', nameTable(typeof names === 'string' ? windowsNames(names) : names))
  return tables
}

/** A font of a few kilobytes that has nothing but these characters. */
export function smallFont(characters: string, options: FontOptions): Uint8Array {
  return fontFile(smallTables(characters, options))
}

export function smallTables(characters: string, options: FontOptions): Map<string, Uint8Array> {
  const tables = renamedTables(options)
  const font = openTrueType(fontFile(tables))
  const codePoints = [...new Set(characters)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const subset = tablesOf(subsetTrueType(font, [0, ...codePoints.map((one) => font.glyphOf(one))]))
  for (const [tag, bytes] of subset) tables.set(tag, bytes)
  const groups = codePoints.flatMap((one, index) => longs(one, one, index + 1))
  const cmap = [
    ...words(0, 1, 3, 10),
    ...longs(12),
    ...words(12, 0),
    ...longs(16 + groups.length, 0, codePoints.length),
  ]
  return tables.set('cmap', Uint8Array.from([...cmap, ...groups]))
}

export function fontFile(tables: Tables): Uint8Array {
  return sfntFile([...tables].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A collection of font files, one behind another. */
export function collection(...files: readonly Uint8Array[]): Buffer {
  let start = 12 + 4 * files.length
  const offsets: number[] = []
  const moved = files.map((file) => {
    const copy = Buffer.from(file)
    for (let entry = 12; entry < 12 + 16 * copy.readUInt16BE(4); entry += 16) {
      copy.writeUInt32BE(copy.readUInt32BE(entry + 8) + start, entry + 8)
    }
    offsets.push(start)
    start += copy.length
    return copy
  })
  const head = [...Buffer.from('ttcf'), ...longs(0x00010000, files.length, ...offsets)]
  return Buffer.concat([Uint8Array.from(head), ...moved])
}

function tablesOf(file: Uint8Array): Map<string, Uint8Array> {
  const data = Buffer.from(file.buffer, file.byteOffset, file.length)
  const tables = new Map<string, Uint8Array>()
  for (let entry = 12; entry < 12 + 16 * data.readUInt16BE(4); entry += 16) {
    const start = data.readUInt32BE(entry + 8)
    tables.set(
      data.toString('latin1', entry, entry + 4),
      data.subarray(start, start + data.readUInt32BE(entry + 12)),
    )
  }
  return tables
}
