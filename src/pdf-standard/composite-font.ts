import { type FontProgram, readFontProgram } from './font-program.ts'
import { type Dictionary, dictionaryOf, nameOf, type PdfObject, Stream } from './pdf-object.ts'
import { decoded, entry, type PdfReader, resolve } from './pdf-reader.ts'
import { readToUnicode } from './to-unicode.ts'

/** A composite font (ISO 32000-1 9.7) as the checks see it. */
export interface CompositeFont {
  readonly dictionary: Dictionary
  readonly descendant: Dictionary | undefined
  readonly descriptor: Dictionary | undefined
  readonly name: string
  readonly unicode: ReadonlyMap<number, string> | undefined
  readonly program: FontProgram | undefined
  readonly cidSet: Uint8Array | undefined
  /** The width that the dictionary gives to a character, 1/1000 em. */
  width(cid: number): number
  /** Nothing where there is no map. */
  glyphOf(cid: number): number | undefined
}

export function readFont(file: PdfReader, dictionary: Dictionary): CompositeFont {
  const [first] = arrayOf(entry(file, dictionary, 'DescendantFonts'))
  const descendant = dictionaryOf(resolve(file, first))
  const descriptor = dictionaryOf(entry(file, descendant, 'FontDescriptor'))
  const bytesAt = (owner: Dictionary | undefined, key: string) => {
    const stream = entry(file, owner, key)
    return stream instanceof Stream ? decoded(file, stream) : undefined
  }
  const program = bytesAt(descriptor, 'FontFile2')
  const toUnicode = bytesAt(dictionary, 'ToUnicode')
  const map = entry(file, descendant, 'CIDToGIDMap')
  const glyphs = map instanceof Stream ? decoded(file, map) : undefined
  const widths = widthsOf(file, entry(file, descendant, 'W'))
  const usual = entry(file, descendant, 'DW')
  return {
    dictionary,
    descendant,
    descriptor,
    name: nameOf(entry(file, dictionary, 'BaseFont')) ?? '',
    unicode: toUnicode && readToUnicode(Buffer.from(toUnicode).toString('latin1')),
    program: program && readFontProgram(program),
    cidSet: bytesAt(descriptor, 'CIDSet'),
    width: (cid) => widths.get(cid) ?? (typeof usual === 'number' ? usual : 1000),
    glyphOf(cid) {
      if (glyphs) return ((glyphs[2 * cid] ?? 0) << 8) | (glyphs[2 * cid + 1] ?? 0)
      return nameOf(map) === 'Identity' ? cid : undefined
    },
  }
}

/** `code [width …]` or `first last width`, ISO 32000-1 9.7.4.3. */
function widthsOf(file: PdfReader, written: PdfObject): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const values = arrayOf(written).map((value) => resolve(file, value))
  for (let index = 0; index + 1 < values.length; ) {
    const first = Number(values[index])
    const second = values[index + 1]
    if (Array.isArray(second)) {
      second.forEach((width, step) => {
        widths.set(first + step, Number(width))
      })
      index += 2
    } else {
      for (let cid = first; cid <= Number(second); cid++) widths.set(cid, Number(values[index + 2]))
      index += 3
    }
  }
  return widths
}

function arrayOf(object: PdfObject): readonly PdfObject[] {
  return Array.isArray(object) ? object : []
}
