import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tableChecksum } from '../../src/fonts/sfnt.ts'
import { build } from '../../src/pipeline/build.ts'
import { loadOwnFonts } from '../../src/resources/own-fonts.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { fontFile, renamedFont, renamedTables, smallFont } from '../fonts/make-font.ts'
import { openWithFontkit } from '../helpers/fontkit.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { glyphsOf, type Ofd, openOfd } from '../readers/ofd-package.ts'
import { readOfd } from '../readers/read-ofd.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-gen-ofd-fonts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentence = '由𬭊、㙟、䶮三人负责😀。'

/** The bytes of an OFD and a PDF of one report with the fonts of a folder, and what was found. */
async function outputsWith(files: Readonly<Record<string, Uint8Array | string>>) {
  const own = mkdtempSync(join(folder, 'fonts-'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(own, name), bytes)
  const outputOf = async (format: 'pdf' | 'ofd') => {
    const { set } = loadOwnFonts([own], await packaged.fonts())
    const resources = Object.keys(files).length > 0 ? { ...packaged, fonts: async () => set } : packaged
    const bytes = new TextEncoder().encode(minimal({ 引言: sentence }))
    const { outputs, findings } = await build({ path: 'data.yaml', bytes }, { formats: [format], resources })
    return { bytes: outputs[0]?.bytes ?? new Uint8Array(), findings }
  }
  return { ofd: await outputOf('ofd'), pdf: await outputOf('pdf') }
}

/** The characters that are printed from each font, each once. */
function charactersOf(ofd: Ofd): ReadonlyMap<number, string> {
  const used = new Map<number, Set<string>>()
  for (const page of ofd.pages) {
    const fontOf = new Map(
      page.objects.map((each) => [each.attributes.get('ID'), each.attributes.get('Font')]),
    )
    for (const { character, object } of glyphsOf(page)) {
      const font = Number(fontOf.get(String(object)))
      used.set(font, (used.get(font) ?? new Set()).add(character))
    }
  }
  return new Map([...used].map(([font, characters]) => [font, [...characters].join('')]))
}

describe('the fonts of an OFD', async () => {
  const { ofd } = await outputsWith({})
  const opened = openOfd(ofd.bytes)
  const characters = charactersOf(opened)

  it('are files of their own, with every character that is printed from them', () => {
    expect(opened.fonts.length).toBeGreaterThanOrEqual(4)
    for (const { id, bytes } of opened.fonts) {
      const font = openWithFontkit(bytes)
      const missing = Array.from(characters.get(id) ?? '').filter(
        (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      )
      // 😀 is printed as 〓 by the number of the glyph.
      expect(missing.filter((character) => character !== '😀')).toEqual([])
      expect(font.characterSet.length).toBeGreaterThanOrEqual(Array.from(characters.get(id) ?? '').length)
    }
  })

  it('draw each character as the face that they come from', async () => {
    const fonts = await packaged.fonts()
    const fangsong = fonts.pick('fangsong', 0x8d1f)
    const file = opened.fonts.find(({ name }) => name === fangsong?.font.postScriptName)
    if (!fangsong || !file) throw new Error('no 仿宋')
    const [subset, whole] = [
      openWithFontkit(file.bytes),
      openWithFontkit(renamedFont({ names: '仿宋', from: 'fandol/FandolFang-Regular.ttf' })),
    ]
    for (const character of '由、三人负责。') {
      const codePoint = character.codePointAt(0) ?? 0
      const [one, other] = [subset.glyphForCodePoint(codePoint), whole.glyphForCodePoint(codePoint)]
      expect(one.path.toSVG()).toBe(other.path.toSVG())
      expect(one.advanceWidth).toBe(other.advanceWidth)
    }
  })

  it('have the sum that a font file has as a whole', () => {
    for (const { bytes } of opened.fonts) expect(tableChecksum(bytes)).toBe(0xb1b0afba)
  })

  it('keep a character that no face has in the text, and print 〓 for it', () => {
    expect(readOfd(ofd.bytes).words).toContain(sentence)
    expect(ofd.findings.map(({ rule }) => rule)).toContain('missing-glyph')
  })
})

describe('fonts of one’s own', () => {
  const office = {
    'fzxbs.ttf': renamedFont({ names: '方正小标宋简体', from: 'noto/NotoSerifSC-Bold.ttf', fsType: 4 }),
    'simfang.ttf': renamedFont({ names: '仿宋_GB2312', from: 'fandol/FandolFang-Regular.ttf', fsType: 8 }),
    'simhei.ttf': smallFont('政府', { names: 'SimHei', fsType: 2 }),
    '仿宋.ttf': '这不是字体',
  }

  it('are in the OFD as they are in the PDF, and the same is said of them', async () => {
    const { ofd, pdf } = await outputsWith(office)
    expect(ofd.findings).toEqual(pdf.findings)
    expect(ofd.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['font-damaged', 'font-embedding', 'font-missing', 'missing-glyph']),
    )
    const inPdf = Buffer.from(pdf.bytes)
      .toString('latin1')
      .match(/(?<=\/FontName \/[A-Z]{6}\+)[\w-]+/g)
    const inOfd = openOfd(ofd.bytes).fonts.map(({ name }) => name)
    expect(inOfd.toSorted()).toEqual(inPdf?.toSorted())
    // 黑体 may not be embedded: the one that comes along stands in for it.
    expect(inOfd).toContain('NotoSansSC-Medium')
    expect(inOfd).toContain('Synthetic')
  })

  it('get a table OS/2 when they have none, as old fonts of the Macintosh', async () => {
    const tables = new Map(renamedTables({ names: '仿宋_GB2312' }))
    tables.delete('OS/2')
    const { ofd } = await outputsWith({ 'simfang.ttf': fontFile(tables) })
    const made = openOfd(ofd.bytes).fonts.find(({ name }) => name === 'Synthetic')
    expect(openWithFontkit(made?.bytes ?? new Uint8Array())['OS/2'].fsType.noEmbedding).toBe(false)
  })
})
