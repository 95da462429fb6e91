import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFace } from '../../src/fonts/parse-face.ts'
import { openTrueType } from '../../src/fonts/truetype.ts'
import { openWithFontkit } from '../helpers/fontkit.ts'

const folder = new URL('../../fonts/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder))
const faces: readonly { readonly file: string }[] = JSON.parse(read('faces.json').toString())
const bytesOfRows = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, row) => first + row).flatMap((lead) =>
    Array.from({ length: 94 }, (_, cell) => [lead, 0xa1 + cell]).flat(),
  )
/** All characters of GB 2312 in the order of its rows, and Latin. */
const gb2312 = Array.from(
  new TextDecoder('gb2312').decode(Uint8Array.from([...bytesOfRows(0xa1, 0xa9), ...bytesOfRows(0xb0, 0xf7)])),
  (character) => character.codePointAt(0) ?? 0,
)
const latin = Array.from({ length: 0x250 }, (_, index) => index)

describe.each(faces)('$file', ({ file }) => {
  const bytes = read(file)
  const font = openTrueType(bytes)
  const reference = openWithFontkit(bytes)

  it('gives the glyph and advance that fontkit gives', () => {
    const characters = [...new Set([...latin, ...gb2312, ...reference.characterSet.slice(-500), 0x1f600])]
    expect(characters.length).toBeGreaterThan(7400)
    const ours = characters.map((character) => {
      const glyph = font.glyphOf(character)
      return [character, glyph, font.advance(glyph)]
    })
    const theirs = characters.map((character) => {
      const { id, advanceWidth } = reference.glyphForCodePoint(character)
      return [character, id, advanceWidth]
    })
    expect(ours).toEqual(theirs)
  })

  it('has the name and the measures that fontkit reads', () => {
    const { minX, minY, maxX, maxY } = reference.bbox
    expect(font).toMatchObject({
      postScriptName: reference.postscriptName,
      unitsPerEm: reference.unitsPerEm,
      box: [minX, minY, maxX, maxY],
      ascent: reference.ascent,
      descent: reference.descent,
      capHeight: reference.capHeight,
      italicAngle: reference.italicAngle,
    })
  })
})

describe('a damaged file', () => {
  const bytes = read('fandol/FandolFang-Regular.ttf')
  const openAt = (length: number) => () => parseFace('仿宋', bytes.subarray(0, length))

  it.each([0, 3, 11, 40, 200, 5000, bytes.length - 4])('cut off after %i bytes is named', (length) => {
    expect(openAt(length)).toThrow('the font 仿宋 is damaged or no TrueType file')
  })

  it('that is none at all is named', () => {
    expect(() => parseFace('宋体', Buffer.from('<html>not found</html>'.repeat(40)))).toThrow('the font 宋体')
  })

  it('with noise in any of its tables either opens or is named, and always ends', () => {
    const directory = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
    const outcomes = directory.map((entry) => {
      const copy = Buffer.from(bytes)
      const start = copy.readUInt32BE(entry + 8)
      copy.fill(0xff, start, start + copy.readUInt32BE(entry + 12))
      try {
        return parseFace('仿宋', copy).glyph(0x653f)?.id ?? 0
      } catch (error) {
        return String(error)
      }
    })
    const said = outcomes.filter((outcome) => typeof outcome === 'string')
    expect(said.length).toBeGreaterThan(0)
    for (const words of said) expect(words).toContain('the font 仿宋 is damaged')
  })
})
