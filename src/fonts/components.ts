import { view } from './bytes.ts'

/** A glyph that another is composed of, and where its number stands in that one's outline. */
export interface Component {
  readonly glyph: number
  readonly at: number
}

/** Flags of a component, OpenType 1.9 `glyf`. */
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/** None for a blank and for a glyph with contours of its own. */
export function componentsOf(outline: Uint8Array): readonly Component[] {
  const data = view(outline)
  if (outline.length === 0 || data.getInt16(0) >= 0) return []
  const components: Component[] = []
  let position = 10
  let flags = MORE
  while (flags & MORE) {
    flags = data.getUint16(position)
    components.push({ glyph: data.getUint16(position + 2), at: position + 2 })
    position += 4 + (flags & WORDS ? 4 : 2)
    if (flags & SCALE) position += 2
    if (flags & TWO_SCALES) position += 4
    if (flags & MATRIX) position += 8
  }
  return components
}
