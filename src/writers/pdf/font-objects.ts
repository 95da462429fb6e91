import { readingFont } from '../../fonts/bytes.ts'
import { subsetTrueType } from '../../fonts/truetype-subset.ts'
import type { FaceSubset } from '../../layout/face-subset.ts'
import { compress, compressOutlines } from './compress.ts'
import { number } from './number.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { toUnicode } from './to-unicode.ts'

/** A face in a file. */
export interface Font {
  readonly subset: FaceSubset
  /** What pages name, before the font itself is written. */
  readonly reference: Reference
  /** The font program, being deflated, and its length before that, bytes. */
  readonly program: Promise<Uint8Array>
  readonly programLength: number
}

export function prepareFont(subset: FaceSubset, reference: Reference): Font {
  const { face, characters } = subset
  const glyphs = [0, ...Array.from(characters.values(), ({ glyph }) => glyph)]
  const program = readingFont(face.name, () => subsetTrueType(face.font, glyphs))
  return { subset, reference, program: compressOutlines(program), programLength: program.length }
}

/** Writes the objects of a composite font with TrueType outlines, ISO 32000-1 9.7.4 and 9.8. */
export async function endFont(file: PdfFile, font: Font): Promise<void> {
  const { subset, reference } = font
  const { font: trueType } = subset.face
  const name = `${subsetTag(subset)}+${trueType.postScriptName.replace(/[^\w-]/gu, '') || 'Font'}`
  const perMille = (length: number) => Math.round((length * 1000) / trueType.unitsPerEm)
  const program = file.addStream(`/Filter /FlateDecode /Length1 ${font.programLength}`, await font.program)
  const descriptor = file.add(
    `<</Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox [${trueType.box.map(perMille).join(' ')}]
/ItalicAngle ${number(trueType.italicAngle)} /Ascent ${perMille(trueType.ascent)} /Descent ${perMille(trueType.descent)}
/CapHeight ${perMille(trueType.capHeight || trueType.ascent)} /StemV 80 /FontFile2 ${program}>>`,
  )
  const descendant = file.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor}
/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>
/DW ${FULL_WIDTH} /W [${widths(subset)}] /CIDToGIDMap /Identity>>`,
  )
  const characters = file.addStream('/Filter /FlateDecode', compress(toUnicode(subset)))
  file.write(
    reference,
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${characters}>>`,
  )
}

const SYMBOLIC = 1 << 2
const FULL_WIDTH = 1000

/** The widths that are not a full em, each as `code [width]` (ISO 32000-1 9.7.4.3). */
function widths({ characters }: FaceSubset): string {
  let entries = ''
  for (const { code, advance } of characters.values()) {
    if (advance !== FULL_WIDTH) entries += `${code} [${advance}] `
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
