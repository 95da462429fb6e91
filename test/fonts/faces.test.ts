import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FontkitFont, openWithFontkit } from '../helpers/fontkit.ts'

interface Face {
  readonly file: string
  readonly role: 'fangsong' | 'kaiti' | 'heiti' | 'songti' | 'biaosong' | 'latin' | 'rare'
  readonly sha256: string
}

const fontsFolder = new URL('../../fonts/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, fontsFolder))
const faces: readonly Face[] = JSON.parse(read('faces.json').toString())
const textFaces = faces.filter(({ role }) => role !== 'rare' && role !== 'latin')

const openFont = (file: string): FontkitFont => openWithFontkit(read(file))

const openRole = (role: Face['role']): FontkitFont => {
  const face = faces.find((candidate) => candidate.role === role)
  if (face === undefined) throw new Error(`no face for ${role}`)
  return openFont(face.file)
}

const missingFrom = (font: FontkitFont, characters: Iterable<string>): string =>
  [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).join('')

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

const gb2312Bytes = range(0xb0, 0xf7).flatMap((lead) => range(0xa1, 0xfe).flatMap((trail) => [lead, trail]))
const gb2312Hanzi =
  new TextDecoder('gb2312').decode(Uint8Array.from(gb2312Bytes)).match(/\p{Unified_Ideograph}/gu) ?? []
/** GBK has all ideographs of Unicode 1.1. */
const gbkHanzi = String.fromCodePoint(...range(0x4e00, 0x9fa5))

const tableTags = (bytes: Buffer): string[] =>
  Array.from({ length: bytes.readUInt16BE(4) }, (_, index) =>
    bytes.toString('latin1', 12 + 16 * index, 16 + 16 * index),
  )

it('has one face for each role', () => {
  const roles = ['biaosong', 'fangsong', 'heiti', 'kaiti', 'latin', 'rare', 'songti']
  expect(faces.map((face) => face.role).sort()).toEqual(roles)
})

describe.each(faces)('$file', ({ file, role, sha256 }) => {
  const bytes = read(file)

  it('has the bytes that faces.json names', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  })

  it('is a TrueType font without layout or hinting tables', () => {
    expect(bytes.readUInt32BE(0)).toBe(0x00010000)
    const expected = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']
    expect(tableTags(bytes).sort()).toEqual(expected)
  })

  it('is small enough to ship', () => {
    expect(bytes.length).toBeLessThanOrEqual(role === 'rare' ? 13_000_000 : 6_000_000)
  })

  it('may be embedded in a document', () => {
    expect(openFont(file)['OS/2'].fsType.noEmbedding).toBe(false)
  })

  it('names itself after its file and says that it is a subset', () => {
    const font = openFont(file)
    expect(file.endsWith(`/${font.postscriptName}.ttf`)).toBe(true)
    expect(font.version).toContain('subset for report-gen')
  })
})

describe.each(textFaces)('$file', ({ file }) => {
  const font = openFont(file)

  it('covers all 6763 hanzi of GB 2312', () => {
    expect(new Set(gb2312Hanzi).size).toBe(6763)
    expect(missingFrom(font, gb2312Hanzi)).toBe('')
  })

  it('sets every hanzi one em wide', () => {
    const widths = new Set(gb2312Hanzi.map((character) => font.layout(character).advanceWidth))
    expect([...widths]).toEqual([font.unitsPerEm])
  })

  it('covers the punctuation and signs of a report', () => {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
    const ascii = ' !"#$%&\'()*+,-./:;<=>?@[]_~'
    const punctuation = '，。、；：？！“”‘’（）〔〕【】《》〈〉「」『』—…·–～％／＋－＝　'
    const signs = '〇①②③④⑤⑥⑦⑧⑨⑩㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ℃°‰±×÷≤≥≠≈→←↑↓□■○●△▲☆★√№§※'
    expect(missingFrom(font, letters + ascii + punctuation + signs)).toBe('')
  })

  it('sets “ ” ‘ ’ … and full-width punctuation one em wide', () => {
    for (const character of '“”‘’…，。、；：？！（）〔〕【】《》〈〉％　') {
      expect(font.layout(character).advanceWidth, character).toBe(font.unitsPerEm)
    }
  })
})

describe('the Latin face', () => {
  const latin = openRole('latin')
  const perMille = (character: string) =>
    Math.round((1000 * latin.layout(character).advanceWidth) / latin.unitsPerEm)

  it('has ASCII, letters with marks and those of Pinyin', () => {
    const ascii = String.fromCharCode(...range(0x20, 0x7e))
    expect(missingFrom(latin, `${ascii}ÀÉÖßàéöÿŁłŠšāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü`)).toBe('')
  })

  it('is as wide as Times New Roman', () => {
    const widths = { 0: 500, 9: 500, ' ': 250, '%': 833, '.': 250, '-': 333, A: 722, W: 944, a: 444, m: 778 }
    expect(Object.keys(widths).map(perMille)).toEqual(Object.values(widths))
  })
})

describe('fallback', () => {
  const songti = openRole('songti')
  const rare = openRole('rare')

  it.each(['fangsong', 'kaiti'] as const)(
    'finds in the Song face what Fandol lacks or misdraws: %s',
    (role) => {
      const signs = '￥￣㎡㎏⑪⑳−'
      expect(missingFrom(openRole(role), signs)).toBe(signs)
      expect(missingFrom(songti, signs)).toBe('')
    },
  )

  it('finds every hanzi of GBK in the Song face or else in the rare face', () => {
    const beyondSong = missingFrom(songti, gbkHanzi)
    expect(beyondSong).not.toBe('')
    expect(missingFrom(rare, beyondSong)).toBe('')
  })

  it('finds rare characters of names', () => {
    expect(missingFrom(rare, '堃喆昇旻珺頔龑䶮㙍㛃')).toBe('')
  })
})
