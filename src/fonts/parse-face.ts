import { readingFont } from './bytes.ts'
import type { Face, Glyph } from './face.ts'
import { openTrueType } from './truetype.ts'

/**
 * Opens a TrueType file, or the face of a collection that begins at `start`. Glyphs are looked up by code point and remembered, without substitutions and kerning:
 * Chinese official text needs none of them.
 */
export function parseFace(name: string, bytes: Uint8Array, start = 0): Face {
  const font = readingFont(name, () => openTrueType(bytes, start))
  const perMille = 1000 / font.unitsPerEm
  const glyphs = new Map<number, Glyph | undefined>()
  const lookUp = (codePoint: number): Glyph | undefined => {
    const id = font.glyphOf(codePoint)
    return id === 0 ? undefined : { id, advance: font.advance(id) * perMille }
  }
  return {
    name,
    font,
    glyph(codePoint) {
      if (glyphs.has(codePoint)) return glyphs.get(codePoint)
      const glyph = readingFont(name, () => lookUp(codePoint))
      glyphs.set(codePoint, glyph)
      return glyph
    },
  }
}
