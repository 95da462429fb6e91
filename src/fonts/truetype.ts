import { view } from './bytes.ts'
import { characterMap } from './character-map.ts'
import { NAME, readNames } from './name-table.ts'
import { tableDirectory } from './sfnt.ts'

/** A TrueType file read in place: nothing is decoded before it is asked for. Lengths in font units. OpenType 1.9. */
export interface TrueType {
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly glyphCount: number
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

/** Opens the face that begins at `start`: not 0 in collections. */
export function openTrueType(file: Uint8Array, start = 0): TrueType {
  const tables = tablesOf(file, start)
  const required = (tag: string) => {
    const bytes = tables.get(tag)
    if (!bytes) throw new Error(`it has no table ${tag}`)
    return bytes
  }
  const head = view(required('head'))
  const hhea = view(required('hhea'))
  return {
    postScriptName: postScriptName(required('name')),
    unitsPerEm: head.getUint16(18),
    glyphCount: view(required('maxp')).getUint16(4),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: capHeight(tables.get('OS/2')),
    italicAngle: view(required('post')).getInt32(4) / 0x10000,
    glyphOf: characterMap(required('cmap')),
    ...widths(required('hmtx'), hhea.getUint16(34)),
    outline: outlines(required('glyf'), view(required('loca')), head.getInt16(50) === 1),
    table: (tag) => tables.get(tag),
  }
}

function tablesOf(file: Uint8Array, start: number): ReadonlyMap<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>()
  const directory = tableDirectory((offset, length) => file.subarray(offset, offset + length), start)
  for (const [tag, { offset, length }] of directory) {
    if (offset + length > file.length) throw new Error(`it ends before its table ${tag} does`)
    tables.set(tag, file.subarray(offset, offset + length))
  }
  return tables
}

/** In the second version of the table and later ones. */
function capHeight(os2: Uint8Array | undefined): number {
  if (!os2) return 0
  const data = view(os2)
  return data.getUint16(0) >= 2 ? data.getInt16(88) : 0
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
  return (glyph) => {
    const [start, end] = [offset(glyph), offset(glyph + 1)]
    if (start > end || end > glyf.length) throw new Error(`the outline of its glyph ${glyph} is misplaced`)
    return glyf.subarray(start, end)
  }
}

function postScriptName(name: Uint8Array): string {
  const found = readNames(name).find(({ id }) => id === NAME.postScript)
  if (!found) throw new Error('it has no PostScript name')
  return found.text
}
