import { view } from '../../fonts/bytes.ts'
import type { TrueType } from '../../fonts/truetype.ts'

/** Code points and their glyphs, in the order of the code points. */
export type CharacterGlyphs = readonly (readonly [codePoint: number, glyph: number])[]

/** `cmap` (OpenType 1.9): format 4 for the basic plane and, when a character lies outside of it, format 12 for all. */
export function characterMapTable(characters: CharacterGlyphs): Uint8Array {
  const basic = segments(characters.filter(([codePoint]) => codePoint < 0xffff))
  const all = segments(characters)
  const subtables = [
    { encoding: 1, bytes: basicSubtable(basic) },
    ...(characters.some(([codePoint]) => codePoint > 0xffff)
      ? [{ encoding: 10, bytes: wholeSubtable(all) }]
      : []),
  ]
  const head = new Uint8Array(4 + 8 * subtables.length)
  const data = view(head)
  data.setUint16(2, subtables.length)
  let offset = head.length
  subtables.forEach(({ encoding, bytes }, index) => {
    data.setUint16(4 + 8 * index, WINDOWS)
    data.setUint16(6 + 8 * index, encoding)
    data.setUint32(8 + 8 * index, offset)
    offset += bytes.length
  })
  return Buffer.concat([head, ...subtables.map(({ bytes }) => bytes)])
}

const WINDOWS = 3

/** Characters in a row with glyphs in a row. */
interface Segment {
  readonly first: number
  last: number
  readonly glyph: number
}

function segments(characters: CharacterGlyphs): readonly Segment[] {
  const found: Segment[] = []
  for (const [codePoint, glyph] of characters) {
    const open = found.at(-1)
    if (open && codePoint === open.last + 1 && glyph === open.glyph + codePoint - open.first)
      open.last = codePoint
    else found.push({ first: codePoint, last: codePoint, glyph })
  }
  return found
}

function basicSubtable(found: readonly Segment[]): Uint8Array {
  const all = [...found, { first: 0xffff, last: 0xffff, glyph: 0 }]
  const count = all.length
  const table = new Uint8Array(16 + 8 * count)
  const data = view(table)
  const power = Math.floor(Math.log2(count))
  const head = [4, table.length, 0, 2 * count, 2 * 2 ** power, power, 2 * (count - 2 ** power)]
  for (const [index, value] of head.entries()) data.setUint16(2 * index, value)
  all.forEach(({ first, last, glyph }, index) => {
    data.setUint16(14 + 2 * index, last)
    data.setUint16(16 + 2 * count + 2 * index, first)
    data.setUint16(16 + 4 * count + 2 * index, (glyph - first) & 0xffff)
  })
  return table
}

function wholeSubtable(found: readonly Segment[]): Uint8Array {
  const table = new Uint8Array(16 + 12 * found.length)
  const data = view(table)
  data.setUint16(0, 12)
  data.setUint32(4, table.length)
  data.setUint32(12, found.length)
  found.forEach(({ first, last, glyph }, index) => {
    data.setUint32(16 + 12 * index, first)
    data.setUint32(20 + 12 * index, last)
    data.setUint32(24 + 12 * index, glyph)
  })
  return table
}

/** `name`: one name as family, full and PostScript name, for Windows in English. */
export function nameTable(name: string): Uint8Array {
  const names = [
    [1, name],
    [2, 'Regular'],
    [4, name],
    [6, name],
  ] as const
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = new Uint8Array(6 + 12 * names.length)
  const data = view(head)
  data.setUint16(2, names.length)
  data.setUint16(4, head.length)
  let offset = 0
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0
    for (const [field, value] of [WINDOWS, 1, ENGLISH, id, length, offset].entries()) {
      data.setUint16(6 + 12 * index + 2 * field, value)
    }
    offset += length
  })
  return Buffer.concat([head, ...texts])
}

const ENGLISH = 0x409

/** `post`, version 3: the font's own measures, without names of glyphs. */
export function postTable(post: Uint8Array): Uint8Array {
  const table = new Uint8Array(32)
  table.set(post.subarray(0, 32))
  view(table).setUint32(0, 0x00030000)
  return table
}

/** `OS/2`: the font's own, or, for old fonts of the Macintosh, the first version of it with what is known. */
export function os2Table({ table, ascent, descent }: TrueType, characters: CharacterGlyphs): Uint8Array {
  const own = table('OS/2')
  if (own) return own
  const made = new Uint8Array(78)
  const data = view(made)
  const last = characters.at(-1)?.[0] ?? 0
  data.setUint16(4, REGULAR_WEIGHT)
  data.setUint16(6, MEDIUM_WIDTH)
  data.setUint16(62, REGULAR)
  data.setUint16(64, Math.min(characters[0]?.[0] ?? 0, 0xffff))
  data.setUint16(66, Math.min(last, 0xffff))
  data.setInt16(68, ascent)
  data.setInt16(70, descent)
  data.setUint16(74, Math.max(0, ascent))
  data.setUint16(76, Math.max(0, -descent))
  return made
}

const REGULAR_WEIGHT = 400
const MEDIUM_WIDTH = 5
const REGULAR = 1 << 6
