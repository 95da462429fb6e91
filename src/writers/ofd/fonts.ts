import { readingFont, view } from '../../fonts/bytes.ts'
import type { Face } from '../../fonts/face.ts'
import { tableChecksum, tableDirectory } from '../../fonts/sfnt.ts'
import { subsetTrueType } from '../../fonts/truetype-subset.ts'
import { type FaceSubset, subsetFaces } from '../../layout/face-subset.ts'
import type { Pages } from '../../layout/pages.ts'
import { type CharacterGlyphs, characterMapTable, nameTable, os2Table, postTable } from './font-tables.ts'
import type { Identifiers } from './identifiers.ts'
import { element } from './xml.ts'

/** A face among the resources, embedded with the characters that the report takes from it. */
export interface FontResource {
  readonly id: number
  readonly subset: FaceSubset
  readonly file: string
}

export function fontResources(pages: Pages, ids: Identifiers): ReadonlyMap<Face, FontResource> {
  const resources = new Map<Face, FontResource>()
  for (const [face, subset] of subsetFaces(pages)) {
    resources.set(face, { id: ids.next(), subset, file: `font-${resources.size + 1}.ttf` })
  }
  return resources
}

/** The fonts (GB/T 33190-2016 11.1). A reader that cannot load the file looks for the name. */
export function fonts(resources: Iterable<FontResource>): string {
  const entries = Array.from(resources, ({ id, subset: { face }, file }) => {
    const attributes = { ID: id, FontName: nameOf(face), FamilyName: face.name }
    return element('Font', attributes, element('FontFile', {}, file))
  })
  return entries.length > 0 ? element('Fonts', {}, entries.join('')) : ''
}

/** Weights of a family have one family name, but each its own PostScript name. */
function nameOf({ name, font }: Face): string {
  return font.postScriptName || name
}

/** A font file that any program can load: unlike inside a PDF, it maps its characters itself. */
export function fontFile({ face, characters }: FaceSubset): Uint8Array {
  return readingFont(face.name, () => {
    const { font } = face
    const glyphs = [0, ...Array.from(characters.values(), ({ glyph }) => glyph)]
    const mapped: CharacterGlyphs = Array.from(
      characters,
      ([codePoint, { code }]) => [codePoint, code] as const,
    ).sort(([a], [b]) => a - b)
    const file = subsetTrueType(font, glyphs, [
      ['OS/2', os2Table(font, mapped)],
      ['cmap', characterMapTable(mapped)],
      ['name', nameTable(nameOf(face))],
      ['post', postTable(font.table('post') ?? new Uint8Array())],
    ])
    setChecksum(file)
    return file
  })
}

/** The sum of the whole file (OpenType 1.9, `head`), which some programs look at. */
function setChecksum(file: Uint8Array): void {
  const head = tableDirectory((offset, length) => file.subarray(offset, offset + length), 0).get('head')
  if (!head) throw new Error('a font without head')
  view(file).setUint32(head.offset + 8, (WHOLE_SUM - tableChecksum(file)) >>> 0)
}

const WHOLE_SUM = 0xb1b0afba
