import { expect, it } from 'vitest'
import { type Outlines, subsetTrueType } from '../../src/fonts/truetype-subset.ts'

const words = (...values: readonly number[]) =>
  Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]))
const box = [0, 0, 0, 0]
const simple = (mark: number) => words(1, ...box, mark)
const [WORD_ARGUMENTS, SCALED, MORE, MATRIX] = [0x0001, 0x0008, 0x0020, 0x0080]

/** Glyphs of a made-up font: 7 is composed of 9 and 5, and 9 in its turn of 5. */
const outlines: Readonly<Record<number, Uint8Array>> = {
  0: simple(100),
  3: new Uint8Array(),
  5: simple(105),
  7: words(-1, ...box, WORD_ARGUMENTS | MATRIX | MORE, 9, 1, 2, 3, 4, 5, 6, SCALED, 5, 0x0102, 77),
  9: words(-1, ...box, 0, 5, 0x0304),
}

const font: Outlines = {
  outline: (glyph) => outlines[glyph] ?? new Uint8Array(),
  metrics: (glyph) => words(glyph * 10, glyph),
  table: (tag) => ({ head: new Uint8Array(54), hhea: new Uint8Array(36), maxp: new Uint8Array(32) })[tag],
}

it('takes the components of composite glyphs along, and renumbers them', () => {
  const tables = tablesOf(subsetTrueType(font, [0, 3, 7]))
  expect(glyphsOf(tables)).toEqual([
    simple(100),
    new Uint8Array(),
    words(-1, ...box, WORD_ARGUMENTS | MATRIX | MORE, 3, 1, 2, 3, 4, 5, 6, SCALED, 4, 0x0102, 77),
    words(-1, ...box, 0, 4, 0x0304),
    simple(105),
  ])
})

it('counts glyphs and measures alike in all tables', () => {
  const tables = tablesOf(subsetTrueType(font, [0, 3, 7]))
  expect(view(tables, 'maxp').getUint16(4)).toBe(5)
  expect(view(tables, 'hhea').getUint16(34)).toBe(5)
  expect(view(tables, 'head').getInt16(50)).toBe(1)
  expect(tables['hmtx']).toEqual(words(0, 0, 30, 3, 70, 7, 90, 9, 50, 5))
})

it('leaves the glyphs of the font itself as they were', () => {
  const before = outlines[7]?.slice()
  subsetTrueType(font, [7])
  expect(outlines[7]).toEqual(before)
})

it('sorts its tables, each on a multiple of four bytes with its checksum', () => {
  const file = subsetTrueType(font, [0])
  const data = new DataView(file.buffer, file.byteOffset)
  const entries = Array.from({ length: data.getUint16(4) }, (_, index) => 12 + 16 * index)
  const tags = entries.map((entry) => tagAt(file, entry))
  expect(tags).toEqual(tags.toSorted())
  for (const entry of entries) {
    const [start, length] = [data.getUint32(entry + 8), data.getUint32(entry + 12)]
    expect(start % 4).toBe(0)
    let sum = 0
    for (let position = start; position < start + length; position += 4) sum += data.getUint32(position)
    expect(data.getUint32(entry + 4)).toBe(sum % 2 ** 32)
  }
})

type Tables = Readonly<Record<string, Uint8Array>>

function tablesOf(file: Uint8Array): Tables {
  const data = new DataView(file.buffer, file.byteOffset)
  const entries = Array.from({ length: data.getUint16(4) }, (_, index) => 12 + 16 * index)
  return Object.fromEntries(
    entries.map((entry) => {
      const start = data.getUint32(entry + 8)
      return [tagAt(file, entry), Uint8Array.from(file.subarray(start, start + data.getUint32(entry + 12)))]
    }),
  )
}

function glyphsOf(tables: Tables): readonly Uint8Array[] {
  const loca = view(tables, 'loca')
  return Array.from({ length: loca.byteLength / 4 - 1 }, (_, index) =>
    Uint8Array.from(tables['glyf']?.subarray(loca.getUint32(4 * index), loca.getUint32(4 * index + 4)) ?? []),
  )
}

function view(tables: Tables, tag: string): DataView {
  const table = tables[tag] ?? new Uint8Array()
  return new DataView(table.buffer, table.byteOffset, table.byteLength)
}

function tagAt(file: Uint8Array, entry: number): string {
  return String.fromCharCode(...file.subarray(entry, entry + 4))
}
