/** What of an embedded TrueType file the checks need. */
export interface FontProgram {
  readonly glyphs: number
  /** Advance width of a glyph, 1/1000 em. */
  advance(glyph: number): number
  /** Whether the outline of a glyph lies within the file. */
  isWhole(glyph: number): boolean
}

export function readFontProgram(bytes: Uint8Array): FontProgram {
  const file = view(bytes)
  const table = (tag: string): DataView => {
    for (let at = 12; at < 12 + 16 * file.getUint16(4); at += 16) {
      if (Buffer.from(bytes.subarray(at, at + 4)).toString('latin1') !== tag) continue
      return view(bytes.subarray(file.getUint32(at + 8), file.getUint32(at + 8) + file.getUint32(at + 12)))
    }
    throw new Error(`no ${tag} in a font`)
  }
  const [head, hhea, hmtx, maxp] = [table('head'), table('hhea'), table('hmtx'), table('maxp')]
  const [loca, glyf] = [table('loca'), table('glyf')]
  const glyphs = maxp.getUint16(4)
  const perEm = head.getUint16(18)
  const metrics = hhea.getUint16(34)
  const offset = (glyph: number) =>
    head.getInt16(50) === 1 ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  return {
    glyphs,
    advance: (glyph) => (hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) * 1000) / perEm,
    isWhole: (glyph) =>
      glyph < glyphs && offset(glyph) <= offset(glyph + 1) && offset(glyph + 1) <= glyf.byteLength,
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
