import { view } from './bytes.ts'
import { characterMap } from './character-map.ts'

/** A TrueType file read in place: nothing is decoded before it is asked for. Lengths in font units. OpenType 1.9. */
export interface TrueType {
  readonly postScriptName: string
  readonly unitsPerEm: number
  /** xMin, yMin, xMax, yMax. */
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  /** 0 when the font does not tell. */
  readonly capHeight: number
  /** Degrees counter-clockwise from upright. */
  readonly italicAngle: number
  /** 0 when the font has no glyph for it. */
  glyphOf(codePoint: number): number
  advance(glyph: number): number
  /** The outline of a glyph as it stands in `glyf`; empty for a blank. */
  outline(glyph: number): Uint8Array
  /** Advance width and left side bearing: the four bytes of a full `hmtx` record. */
  metrics(glyph: number): Uint8Array
  /** A whole table; `undefined` when the font has none. */
  table(tag: string): Uint8Array | undefined
}

export function openTrueType(file: Uint8Array): TrueType {
  const tables = tablesOf(file)
  const required = (tag: string) => {
    const bytes = tables.get(tag)
    if (!bytes) throw new Error(`it has no table ${tag}`)
    return bytes
  }
  const head = view(required('head'))
  const hhea = view(required('hhea'))
  const os2 = view(required('OS/2'))
  return {
    postScriptName: postScriptName(required('name')),
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0,
    italicAngle: view(required('post')).getInt32(4) / 0x10000,
    glyphOf: characterMap(required('cmap')),
    ...widths(required('hmtx'), hhea.getUint16(34)),
    outline: outlines(required('glyf'), view(required('loca')), head.getInt16(50) === 1),
    table: (tag) => tables.get(tag),
  }
}

function tablesOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const data = view(file)
  const tables = new Map<string, Uint8Array>()
  for (let entry = 12; entry < 12 + 16 * data.getUint16(4); entry += 16) {
    const start = data.getUint32(entry + 8)
    const end = start + data.getUint32(entry + 12)
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
    if (end > file.length) throw new Error(`it ends before its table ${tag} does`)
    tables.set(tag, file.subarray(start, end))
  }
  return tables
}

/** `full` records have both measures; the glyphs behind them share the advance width of the last. */
function widths(hmtx: Uint8Array, full: number): Pick<TrueType, 'advance' | 'metrics'> {
  const data = view(hmtx)
  return {
    advance: (glyph) => data.getUint16(4 * Math.min(glyph, full - 1)),
    metrics(glyph) {
      if (glyph < full) return hmtx.subarray(4 * glyph, 4 * glyph + 4)
      const bearing = 4 * full + 2 * (glyph - full)
      return Uint8Array.of(
        ...hmtx.subarray(4 * full - 4, 4 * full - 2),
        ...hmtx.subarray(bearing, bearing + 2),
      )
    },
  }
}

function outlines(glyf: Uint8Array, loca: DataView, long: boolean): TrueType['outline'] {
  const offset = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1))
}

/** Name 6 for Windows (platform 3): UTF-16BE of characters that are all ASCII. */
function postScriptName(name: Uint8Array): string {
  const data = view(name)
  const strings = data.getUint16(4)
  for (let record = 6; record < 6 + 12 * data.getUint16(2); record += 12) {
    if (data.getUint16(record) !== 3 || data.getUint16(record + 6) !== 6) continue
    const start = strings + data.getUint16(record + 10)
    const letters = name.subarray(start, start + data.getUint16(record + 8))
    return String.fromCharCode(...letters.filter((_, index) => index % 2 === 1))
  }
  throw new Error('it has no PostScript name')
}
