import { afterEach, describe, expect, it, vi } from 'vitest'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { type FontkitFont, openWithFontkit } from '../helpers/fontkit.ts'
import { bundledFile, element, faces, pagesOf, plainDocument, text, twoPages } from './pages-by-hand.ts'
import { openWithPdfJs, structureTree, taggedText, told } from './pdf-tools.ts'

const bytes = await writePdf(plainDocument, twoPages())

describe('the file', () => {
  it('is without fault to qpdf, and a PDF 1.7', () => {
    const said = told(bytes, 'qpdf', '--check', 'FILE')
    expect(said).toContain('PDF Version: 1.7')
    expect(said).toContain('No syntax or stream encoding errors found')
  })

  it('embeds every font as a subset whose text can be copied', () => {
    const fonts = told(bytes, 'pdffonts', 'FILE').trim().split('\n').slice(2)
    expect(fonts).toHaveLength(6)
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /u)
    }
    expect(new Set(fonts.map((font) => font.slice(0, 6))).size).toBe(6)
  })

  it('names itself with characters that XML and PDF strings escape', async () => {
    const pdf = await openWithPdfJs(bytes)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: '石嘴山市<大武口区>教育&体育局2021年政府信息公开工作年度报告',
      Author: '大武口区教育&体育局',
      Creator: 'report-gen',
      Producer: 'report-gen',
      CreationDate: 'D:20220317083000Z',
      ModDate: 'D:20220317083000Z',
      Language: 'zh-CN',
    })
    expect(metadata.get('dc:title')).toBe(plainDocument.title)
    expect(metadata.get('dc:creator')).toEqual([plainDocument.agency])
    expect(metadata.get('xmp:createdate')).toBe('2022-03-17T08:30:00Z')
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  })

  it('claims to be tagged, and no standard that nobody has certified', () => {
    expect(told(bytes, 'pdfinfo', 'FILE')).toMatch(/^Tagged: +yes$/mu)
    expect(told(bytes, 'pdfinfo', '-meta', 'FILE')).not.toMatch(/pdfaid|pdfuaid/u)
  })
})

describe('the same report', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it('gives the same bytes on another day in another time zone', async () => {
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'America/New_York')
    expect(Buffer.compare(await writePdf(plainDocument, twoPages()), bytes)).toBe(0)
  })
})

describe('text', () => {
  it('reads alike with pdf.js and pdftotext, rare characters included', async () => {
    const pdf = await openWithPdfJs(bytes)
    const words = [
      '年度报告',
      '一、总体情况',
      '（一）主动公开',
      '（一）。《条例》',
      '元素𬭊',
      '本年新收申请28件。',
      '信息内容',
    ]
    const byPdfJs = [...(await taggedText(pdf, 1)), ...(await taggedText(pdf, 2))]
      .map((line) => line.replace(/^\w+ /u, ''))
      .join('')
    const byPoppler = told(bytes, 'pdftotext', '-raw', 'FILE', '-').replace(/\s/gu, '')
    for (const each of words) {
      expect(byPdfJs).toContain(each)
      expect(byPoppler).toContain(each)
    }
  })

  it('keeps characters apart that share a glyph', async () => {
    const words = '甲\u{3000}乙\u{2003}丙•丁‧'
    const glyphs = Array.from('•‧', (character) => faces.songti.glyph(character.codePointAt(0) ?? 0)?.id)
    expect(glyphs[0]).toBe(glyphs[1])
    const paragraph = element('P')
    const page = { text: [text(faces.songti, 80, 100, words, { element: paragraph })], lines: [] }
    const written = await writePdf(
      plainDocument,
      pagesOf([page], element('Document', { children: [paragraph] })),
    )
    expect(told(written, 'pdftotext', '-raw', 'FILE', '-').trimEnd()).toContain('丙•丁‧')
  })

  it('stands where the display list puts it', () => {
    const boxes = told(bytes, 'pdftotext', '-bbox', '-f', '2', '-l', '2', 'FILE', '-')
    const [, x, base] = /xMin="([\d.]+)"[^>]*yMax="([\d.]+)">信息内容</u.exec(boxes) ?? []
    expect(Number(x)).toBeCloseTo(84, 1)
    expect(Number(base)).toBeGreaterThan(162)
    expect(Number(base)).toBeLessThan(168)
  })

  it('squeezes one character without moving those before it', () => {
    const boxes = told(bytes, 'pdftotext', '-bbox', '-f', '1', '-l', '1', 'FILE', '-')
    const [, left, right] = /xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>（一）。《条例》</u.exec(boxes) ?? []
    expect(Number(left)).toBeCloseTo(80, 1)
    // Eight characters of 16 pt, one of them set to half of its width.
    expect(Number(right)).toBeCloseTo(80 + 7.5 * 16, 1)
  })
})

describe('structure', () => {
  it('is one tree in logical order over all pages', async () => {
    const pdf = await openWithPdfJs(bytes)
    expect(await structureTree(pdf, 1)).toEqual([
      'Root',
      [
        'Document',
        ['H1', '年度报告'],
        ['H2', '一、总体情况'],
        ['H3', '（一）主动公开'],
        ['P', '（一）。《条例》元素𬭊'],
      ],
    ])
    expect(await structureTree(pdf, 2)).toEqual([
      'Root',
      [
        'Document',
        ['P', '本年新收申请28件。'],
        [
          'Table',
          ['THead', ['TR', ['TH', '信息内容']]],
          ['TBody', ['TR', ['TH', '规章'], ['TD', '28'], ['TD']]],
        ],
      ],
    ])
  })

  it('tells the scope, extent and heads of cells, and what a table is about', () => {
    const said = told(bytes, 'pdfinfo', '-struct', 'FILE').replace(/^\s+/gmu, '')
    expect(said).toContain('TH <head-1>:\n/ColSpan 2\n/Scope /Column\n')
    expect(said).toContain('TH <head-2>:\n/RowSpan 2\n/Scope /Row\n')
    expect(said).toContain('TD:\n/Headers [(head-1) (head-2)]\n')
    expect(said).toMatch(/Table \(block\):\n\/Summary /u)
  })

  it('finds the head cells of the whole document by their identifiers', () => {
    const json = told(bytes, 'qpdf', '--json=2', '--json-key=qpdf', 'FILE')
    const names = /"\/Names":\s*\[\s*("u:[^\]]*)\]/u.exec(json)?.[1]
    expect(names?.match(/u:head-\d/gu)).toEqual(['u:head-1', 'u:head-2'])
  })

  it('leaves page numbers, the stamp and rules out of the tree', async () => {
    const pdf = await openWithPdfJs(bytes)
    const lines = [...(await taggedText(pdf, 1)), ...(await taggedText(pdf, 2))]
    expect(lines.filter((line) => line.startsWith('Artifact'))).toEqual([
      'Artifact 草稿',
      'Artifact — 1 —',
      'Artifact 草稿',
      'Artifact — 2 —',
    ])
    const contents = told(bytes, 'qpdf', '--qdf', 'FILE', '-')
    expect(contents.match(/\/Layout\s*>> BDC\n[^B]*\nS\s+EMC/gu)).toHaveLength(1)
  })

  it('is what the Tab key follows', () => {
    expect(told(bytes, 'qpdf', '--qdf', 'FILE', '-').match(/\/Tabs \/S/gu)).toHaveLength(2)
  })
})

it('has bookmarks, one under the other, that lead to the headings', async () => {
  const pdf = await openWithPdfJs(bytes)
  const outline = await pdf.getOutline()
  expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
    ['一、总体情况', ['（一）主动公开']],
    ['二、主动公开政府信息情况', []],
  ])
  const [page, ...destination] = (outline[1]?.dest ?? []) as [{ num: number; gen: number }, ...unknown[]]
  expect(await pdf.getPageIndex(page)).toBe(1)
  expect(destination).toEqual([{ name: 'XYZ' }, 0, 841.89 - 104, 0])
})

it('embeds the outlines of the face as they are', async () => {
  const embedded = fontOf(bytes, 'FandolKai')
  // Code 2 is the second character of （一）主动公开, the only text in this face.
  const kaiti = openWithFontkit(bundledFile(faces.kaiti.name))
  const original = kaiti.getGlyph(faces.kaiti.glyph(0x4e00)?.id ?? 0)
  expect(embedded.getGlyph(2).path.toSVG()).toBe(original.path.toSVG())
  expect(embedded.getGlyph(2).advanceWidth).toBe(original.advanceWidth)
  expect(embedded.numGlyphs).toBe(8)
})

/** The embedded font program of the font with this name. */
function fontOf(pdf: Uint8Array, name: string): FontkitFont {
  const json = told(pdf, 'qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=inline', 'FILE')
  const objects = (JSON.parse(json) as QpdfJson).qpdf[1]
  const descriptor = Object.values(objects).find(({ value }) => value?.['/FontName']?.includes(name))
  const program = objects[`obj:${descriptor?.value?.['/FontFile2']}`]?.stream?.data ?? ''
  return openWithFontkit(Buffer.from(program, 'base64'))
}

interface QpdfJson {
  readonly qpdf: readonly [
    unknown,
    Readonly<Record<string, { value?: Record<string, string>; stream?: { data: string } }>>,
  ]
}
