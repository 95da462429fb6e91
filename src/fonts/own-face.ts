import type { Face, Glyph } from './face.ts'
import { parseFace } from './parse-face.ts'
import { tableChecksum, tableDirectory } from './sfnt.ts'
import { isWholeGlyph } from './whole-glyph.ts'

/** A face from a file that is not ours. */
export interface OwnFace extends Face {
  /** Some of what was asked of it is broken, or the file has changed since it was made. */
  readonly damaged: boolean
}

/**
 * Opens a face that may be damaged anywhere. It has no glyph for a character whose own is broken, so that another face
 * prints it. Throws when nothing at all can be printed from it.
 */
export function openOwnFace(name: string, bytes: Uint8Array, start: number): OwnFace {
  const face = parseFace(name, bytes, start)
  const { unitsPerEm } = face.font
  if (unitsPerEm < 16 || unitsPerEm > 16384 || !isWholeGlyph(face.font, 0)) {
    throw new Error(`the font ${name} has no measures or no glyph 0`)
  }
  let damaged = !sumsMatch(bytes, start)
  const glyphs = new Map<number, Glyph | undefined>()
  const lookUp = (codePoint: number): Glyph | undefined => {
    try {
      const glyph = face.glyph(codePoint)
      if (!glyph || isWholeGlyph(face.font, glyph.id)) return glyph
    } catch {
      // The map of characters reaches beyond its end.
    }
    damaged = true
    return undefined
  }
  return {
    ...face,
    get damaged() {
      return damaged
    },
    glyph(codePoint) {
      if (!glyphs.has(codePoint)) glyphs.set(codePoint, lookUp(codePoint))
      return glyphs.get(codePoint)
    },
  }
}

/** The tables that are printed from; the sum of `head` is made in another way. */
const PRINTED = ['cmap', 'glyf', 'hhea', 'hmtx', 'loca', 'maxp']

function sumsMatch(bytes: Uint8Array, start: number): boolean {
  const tables = tableDirectory((offset, length) => bytes.subarray(offset, offset + length), start)
  return PRINTED.every((tag) => {
    const table = tables.get(tag)
    return (
      table && tableChecksum(bytes.subarray(table.offset, table.offset + table.length)) === table.checksum
    )
  })
}
