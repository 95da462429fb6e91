import { readingFont } from '../../fonts/bytes.ts'
import { subsetTrueType } from '../../fonts/truetype-subset.ts'
import type { FaceSubset } from '../../layout/face-subset.ts'
import { compress, compressOutlines } from './compress.ts'
import type { Dictionary, PdfFile, Reference } from './pdf-file.ts'
import { toUnicode } from './to-unicode.ts'

/** A face in a file; `reference` is what the pages name, before the font itself is written. */
export interface Font {
  readonly subset: FaceSubset
  readonly reference: Reference
}

/** The font program, being deflated, and its length before that, bytes. */
export interface PreparedFont extends Font {
  readonly program: Promise<Uint8Array>
  readonly programLength: number
}

export function prepareFont(font: Font): PreparedFont {
  const { face, characters } = font.subset
  const glyphs = [0, ...Array.from(characters.values(), ({ glyph }) => glyph)]
  const program = readingFont(face.name, () => subsetTrueType(face.font, glyphs))
  return {
    ...font,
    program: compressOutlines(program),
    programLength: program.length,
  }
}

/** Writes the objects of a composite font with TrueType outlines, ISO 32000-1 9.7.4 and 9.8. */
export async function endFont(file: PdfFile, font: PreparedFont): Promise<void> {
  const { subset, reference } = font
  const { font: trueType } = subset.face
  const name = `${subsetTag(subset)}+${trueType.postScriptName.replace(/[^\w-]/gu, '') || 'Font'}`
  const perMille = (length: number) => Math.round((length * 1000) / trueType.unitsPerEm)
  const descriptor = object(file, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: trueType.box.map(perMille),
    ItalicAngle: trueType.italicAngle,
    Ascent: perMille(trueType.ascent),
    Descent: perMille(trueType.descent),
    CapHeight: perMille(trueType.capHeight || trueType.ascent),
    StemV: 80,
    FontFile2: object(file, { Filter: 'FlateDecode', Length1: font.programLength }, await font.program),
  })
  const descendant = object(file, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: FULL_WIDTH,
    W: widths(subset),
    CIDToGIDMap: 'Identity',
  })
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: object(file, { Filter: 'FlateDecode' }, compress(toUnicode(subset))),
  })
  reference.end()
}

const SYMBOLIC = 1 << 2
const FULL_WIDTH = 1000

/** The widths that are not a full em, each as `code [width]` (ISO 32000-1 9.7.4.3). */
function widths({ characters }: FaceSubset): unknown[] {
  const entries: unknown[] = []
  for (const { code, advance } of characters.values()) {
    if (advance !== FULL_WIDTH) entries.push(code, [advance])
  }
  return entries
}

/** Six capital letters that tell this set of characters from others of the same font (ISO 32000-1 9.6.4). */
function subsetTag({ characters }: FaceSubset): string {
  let hash = 0x811c9dc5
  for (const codePoint of characters.keys()) hash = Math.imul(hash ^ codePoint, 0x01000193)
  let rest = hash >>> 0
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26))
    rest = Math.floor(rest / 26)
    return letter
  }).join('')
}

function object(file: PdfFile, data: Dictionary, stream?: Uint8Array): Reference {
  const reference = file.ref(data)
  reference.end(stream)
  return reference
}
