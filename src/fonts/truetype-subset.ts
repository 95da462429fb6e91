import { view } from './bytes.ts'
import { type Component, componentsOf } from './components.ts'
import { type FontTable, sfntFile } from './sfnt-file.ts'
import type { TrueType } from './truetype.ts'

/** What a subset needs of a font, as the raw bytes of its file. */
export type Outlines = Pick<TrueType, 'outline' | 'metrics' | 'table'>

/**
 * A TrueType file with the given glyphs, in this order, and what they are composed of behind them.
 * It holds the tables that a PDF needs (ISO 32000-1 9.9), where characters are mapped outside of it, and `others`.
 */
export function subsetTrueType(
  font: Outlines,
  glyphs: readonly number[],
  others: readonly FontTable[] = [],
): Uint8Array {
  const outlines = closedOutlines(font, glyphs)
  const { glyf, loca } = outlineTables(outlines.bytes)
  const count = outlines.glyphs.length
  const hmtx = Buffer.concat(outlines.glyphs.map((glyph) => font.metrics(glyph)))
  const copied = (tag: string) => font.table(tag) ?? new Uint8Array()
  const tables: readonly FontTable[] = [
    ...others,
    ['cvt ', copied('cvt ')],
    ['fpgm', copied('fpgm')],
    ['glyf', glyf],
    ['head', edited(copied('head'), subsetHead)],
    ['hhea', edited(copied('hhea'), (hhea) => hhea.setUint16(34, count))],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', edited(copied('maxp'), (maxp) => maxp.setUint16(4, count))],
    ['prep', copied('prep')],
  ]
  return sfntFile(tables.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The glyphs and, appended, the components of composite ones, whose references are renumbered. */
function closedOutlines(font: Outlines, glyphs: readonly number[]) {
  const all = [...glyphs]
  const bytes: Uint8Array[] = []
  for (let index = 0; index < all.length; index++) {
    const outline = font.outline(all[index] ?? 0)
    const components = componentsOf(outline)
    bytes.push(components.length > 0 ? renumbered(outline, components, all) : outline)
  }
  return { glyphs: all, bytes }
}

/** A copy: the `slice` of a Buffer would be the font itself. */
function renumbered(outline: Uint8Array, components: readonly Component[], glyphs: number[]): Uint8Array {
  const copy = new Uint8Array(outline)
  const data = view(copy)
  for (const { glyph, at } of components) {
    const known = glyphs.indexOf(glyph)
    data.setUint16(at, known < 0 ? glyphs.push(glyph) - 1 : known)
  }
  return copy
}

/** Without the checksum of the whole file, which changes with every table and a font inside a PDF has no use for, and with long offsets in `loca`. */
function subsetHead(head: DataView): void {
  head.setUint32(8, 0)
  head.setInt16(50, 1)
}

function outlineTables(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array(4 * (outlines.length + 1))
  const offsets = view(loca)
  let length = 0
  outlines.forEach((outline, index) => {
    offsets.setUint32(4 * index, length)
    length += outline.length
  })
  offsets.setUint32(4 * outlines.length, length)
  return { glyf: Buffer.concat(outlines, length), loca }
}

function edited(table: Uint8Array, edit: (data: DataView) => void): Uint8Array {
  const copy = new Uint8Array(table)
  edit(view(copy))
  return copy
}
