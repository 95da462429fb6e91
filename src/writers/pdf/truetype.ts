import type { Face } from '../../fonts/face.ts'

/** What a subset needs of a TrueType font, as the raw bytes of the file. */
export interface TrueType {
  /** The outline of a glyph as it stands in `glyf`; empty for a blank. */
  outline(glyph: number): Uint8Array
  /** Advance width and left side bearing, font units: the four bytes of a full `hmtx` record. */
  metrics(glyph: number): Uint8Array
  /** A whole table; `undefined` when the font has none. */
  table(tag: string): Uint8Array | undefined
}

/** The members of a parsed font by which its file is reached; fontkit's declarations leave them out. */
interface RawFont {
  readonly stream: { readonly buffer: Uint8Array }
  readonly directory: {
    readonly tables: Record<string, { readonly offset: number; readonly length: number }>
  }
}

const opened = new WeakMap<Face, TrueType>()

/** Opens the file of a face, once a process. */
export function openTrueType(face: Face): TrueType {
  const known = opened.get(face)
  if (known) return known
  const { stream, directory } = face.parsed as Face['parsed'] & RawFont
  const table = (tag: string) => {
    const entry = directory.tables[tag]
    return entry && stream.buffer.subarray(entry.offset, entry.offset + entry.length)
  }
  const fresh = trueType(table)
  opened.set(face, fresh)
  return fresh
}

function trueType(table: TrueType['table']): TrueType {
  const required = (tag: string) => {
    const bytes = table(tag)
    if (!bytes) throw new Error(`not a TrueType font: table ${tag} is missing`)
    return bytes
  }
  const glyf = required('glyf')
  const hmtx = required('hmtx')
  const head = view(required('head'))
  const loca = view(required('loca'))
  const hhea = view(required('hhea'))
  const long = head.getInt16(50) === 1
  const fullMetrics = hhea.getUint16(34)
  const offset = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return {
    table,
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    metrics: (glyph) => {
      if (glyph < fullMetrics) return hmtx.subarray(4 * glyph, 4 * glyph + 4)
      const advance = hmtx.subarray(4 * fullMetrics - 4, 4 * fullMetrics - 2)
      const bearing = 4 * fullMetrics + 2 * (glyph - fullMetrics)
      return Uint8Array.of(...advance, ...hmtx.subarray(bearing, bearing + 2))
    },
  }
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
