import { create } from 'fontkit'
import type { Face, Glyph, ParsedFont } from './face.ts'

/**
 * Parses one TrueType or OpenType file. Glyphs are looked up by code point and remembered; the substitutions and
 * kerning of fontkit's `layout()` are never asked for, since Chinese official text needs none of them.
 */
export function parseFace(name: string, bytes: Uint8Array): Face {
  const parsed = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('fonts' in parsed) throw new Error(`${name} is a collection of fonts`)
  const perMille = 1000 / parsed.unitsPerEm
  const glyphs = new Map<number, Glyph | undefined>()
  return {
    name,
    parsed: parsed as typeof parsed & ParsedFont,
    glyph(codePoint) {
      if (glyphs.has(codePoint)) return glyphs.get(codePoint)
      const { id, advanceWidth } = parsed.glyphForCodePoint(codePoint)
      const glyph = id === 0 ? undefined : { id, advance: advanceWidth * perMille }
      glyphs.set(codePoint, glyph)
      return glyph
    },
  }
}
