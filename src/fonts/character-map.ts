import { view } from './bytes.ts'

/** Gives the glyph of a code point, 0 when there is none. */
export type CharacterMap = (codePoint: number) => number

/** Platform and encoding of the subtables that we read, the best first: all of Unicode, then its basic plane. */
const ENCODINGS = ['3,10', '0,6', '0,4', '3,1', '0,3']

/** Opens a `cmap` table. Looked up in place; OpenType 1.9. */
export function characterMap(cmap: Uint8Array): CharacterMap {
  const data = view(cmap)
  const offsets = new Map<string, number>()
  for (let record = 4; record < 4 + 8 * data.getUint16(2); record += 8) {
    offsets.set(`${data.getUint16(record)},${data.getUint16(record + 2)}`, data.getUint32(record + 4))
  }
  const encoding = ENCODINGS.find((candidate) => offsets.has(candidate)) ?? ''
  const subtable = view(cmap.subarray(offsets.get(encoding) ?? cmap.length))
  const format = subtable.getUint16(0)
  if (format === 12) return (codePoint) => inGroups(subtable, codePoint)
  if (format === 4) return (codePoint) => inSegments(subtable, codePoint)
  throw new Error(`its cmap has format ${format}, which is not read`)
}

/** Format 12: groups of 12 bytes (first character, last character, first glyph) from byte 16 on. */
function inGroups(subtable: DataView, codePoint: number): number {
  const count = subtable.getUint32(12)
  const group = firstAtLeast(codePoint, count, (index) => subtable.getUint32(20 + 12 * index))
  if (group === count) return 0
  const first = subtable.getUint32(16 + 12 * group)
  return codePoint < first ? 0 : subtable.getUint32(24 + 12 * group) + codePoint - first
}

/**
 * Format 4: four lists, of the segments' last characters, first characters, differences and range offsets. A range
 * offset counts from its own place; without one the difference is added to the character.
 */
function inSegments(subtable: DataView, codePoint: number): number {
  const length = subtable.getUint16(6)
  const segment = firstAtLeast(codePoint, length / 2, (index) => subtable.getUint16(14 + 2 * index))
  if (segment === length / 2) return 0
  const firstAt = 16 + length + 2 * segment
  const first = subtable.getUint16(firstAt)
  if (codePoint < first) return 0
  const difference = subtable.getUint16(firstAt + length)
  const rangeAt = firstAt + 2 * length
  const range = subtable.getUint16(rangeAt)
  if (range === 0) return (codePoint + difference) & 0xffff
  const glyph = subtable.getUint16(rangeAt + range + 2 * (codePoint - first))
  return glyph === 0 ? 0 : (glyph + difference) & 0xffff
}

/** Index of the first of `count` rising values that is at least `wanted`; `count` when there is none. */
function firstAtLeast(wanted: number, count: number, value: (index: number) => number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (value(middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
