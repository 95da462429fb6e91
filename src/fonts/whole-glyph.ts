import { view } from './bytes.ts'
import { componentsOf } from './components.ts'
import type { TrueType } from './truetype.ts'

/** Components in components: no real glyph goes deeper, and one that holds itself goes on for ever. */
const DEEPEST = 8

/** Whether a glyph can be printed with all that it is composed of: everything is there, and fits in its place. */
export function isWholeGlyph(font: TrueType, glyph: number): boolean {
  try {
    let level: ReadonlySet<number> = new Set([glyph])
    for (let depth = 0; level.size > 0; depth++) {
      if (depth > DEEPEST || ![...level].every((part) => standsInPlace(font, part))) return false
      level = new Set([...level].flatMap((part) => componentsOf(font.outline(part)).map((one) => one.glyph)))
    }
    return true
  } catch {
    return false
  }
}

function standsInPlace(font: TrueType, glyph: number): boolean {
  if (glyph >= font.glyphCount || font.metrics(glyph).length < 4) return false
  const outline = font.outline(glyph)
  if (outline.length === 0) return true
  const contours = view(outline).getInt16(0)
  return contours <= 0 || endOfContours(outline, contours) <= outline.length
}

/** Flags of a point, OpenType 1.9 `glyf`. */
const SHORT_X = 0x02
const SHORT_Y = 0x04
const REPEAT = 0x08
const SAME_X = 0x10
const SAME_Y = 0x20

/** Where the coordinates of a simple glyph end, by what its flags say. */
function endOfContours(outline: Uint8Array, contours: number): number {
  const data = view(outline)
  const points = data.getUint16(10 + 2 * (contours - 1)) + 1
  let position = 10 + 2 * contours
  position += 2 + data.getUint16(position)
  let coordinates = 0
  for (let point = 0; point < points; ) {
    const flags = data.getUint8(position++)
    const times = flags & REPEAT ? data.getUint8(position++) + 1 : 1
    coordinates += times * (size(flags, SHORT_X, SAME_X) + size(flags, SHORT_Y, SAME_Y))
    point += times
  }
  return position + coordinates
}

/** Bytes of a coordinate: one when it is short, none when it is the same as before. */
function size(flags: number, short: number, same: number): number {
  if (flags & short) return 1
  return flags & same ? 0 : 2
}
