import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Face } from '../../src/fonts/face.ts'
import type { PdfStandard } from '../../src/pdf-standard/standards.ts'
import { build } from '../../src/pipeline/build.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { openWithPdfJs } from '../writers/pdf-tools.ts'
import { everything, pdfOf } from './sample.ts'

const NAMES = [
  ...['<pdfuaid:part>1<', '<pdfuaid:part>2<', 'wtpdf#accessibility1.0<'],
  ...['<pdfaid:part>2<', '<pdfaid:conformance>A<'],
]

const OWN_CHARACTER = 0xe000

/** As a font of one's own with a character that no standard has. */
const resources = {
  ...packaged,
  async fonts() {
    const fonts = await packaged.fonts()
    const drawn = new Map<Face, Face>()
    const withOwn = (face: Face): Face => ({
      name: face.name,
      font: face.font,
      glyph: (codePoint) => face.glyph(codePoint === OWN_CHARACTER ? 0x4e00 : codePoint),
    })
    return {
      pick(...[role, codePoint]: Parameters<typeof fonts.pick>) {
        const face = fonts.pick(role, codePoint === OWN_CHARACTER ? 0x4e00 : codePoint)
        if (!face) return undefined
        const own = drawn.get(face) ?? withOwn(face)
        drawn.set(face, own)
        return own
      },
    }
  },
} as typeof packaged

const data = readFileSync('test/cases/pdf-standard-unknown/data.yaml', 'utf8')
const input = {
  path: 'data.yaml',
  bytes: new TextEncoder().encode(
    `${data}\n发布日期: 2026-01-20\n`
      .replace(' {{申请.新收}} ', '{{申请.新收}}')
      .replace('信息处理费。', `信息处理费${String.fromCodePoint(OWN_CHARACTER)}。`),
  ),
}

describe('a PDF that does not keep a standard', () => {
  it('is not there, and a finding says why; the other outputs are', async () => {
    const { outputs, findings } = await build(input, { resources, pdfStandards: ['ua-1', 'a-2a'] })
    expect(outputs.map(({ format }) => format)).toEqual(['html', 'fragment', 'docx'])
    expect(findings.filter(({ rule }) => rule !== 'lookalike-character')).toEqual([
      {
        rule: 'pdf-standard',
        stage: 'output',
        severity: 'error',
        message: expect.stringMatching(
          /^PDF 没有达到 PDF\/A-2a 的要求，没有写入：用了自造字.*（6\.2\.11\.7-3，第 \d 页，看不见的字符 U\+E000）$/u,
        ),
        fix: expect.stringContaining('国家标准'),
      },
    ])
  })

  it('is there when only the other standard is asked for, or none', async () => {
    for (const pdfStandards of [['ua-1'], []] as const) {
      const { outputs, findings } = await build(input, { resources, formats: ['pdf'], pdfStandards })
      const others = findings.filter(({ rule }) => rule !== 'lookalike-character')
      expect([outputs.length, others]).toEqual([1, []])
    }
  })
})

describe('the same report', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it.each([[[]], [['ua-1']], [['a-2a']], [['ua-1', 'a-2a']], [['ua-2']]] as const)(
    'gives the same bytes on another day in another time zone, charts and pictures included, for %j',
    async (standards) => {
      const bytes = await pdfOf(everything, standards)
      vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] })
      vi.stubEnv('TZ', 'America/New_York')
      expect(Buffer.compare(await pdfOf(everything, standards), bytes)).toBe(0)
    },
  )

  it('names exactly the standards that were asked for', async () => {
    const named = async (...standards: PdfStandard[]) => {
      const text = Buffer.from(await pdfOf(everything, standards)).toString('latin1')
      return NAMES.filter((each) => text.includes(each))
    }
    const [accessible, second, declared, part, level] = NAMES
    expect(await named()).toEqual([])
    expect(await named('ua-1')).toEqual([accessible])
    expect(await named('a-2a')).toEqual([part, level])
    expect(await named('ua-1', 'a-2a')).toEqual([accessible, part, level])
    expect(await named('ua-2')).toEqual([second, declared])
  })

  it('has the same bookmarks for who knows no PDF 2.0', async () => {
    const bookmarks = async (...standards: PdfStandard[]) => {
      const pdf = await openWithPdfJs(await pdfOf(everything, standards))
      const outline = await pdf.getOutline()
      await pdf.destroy()
      return outline.map(({ title, dest, items }) => [title, dest?.slice(1), items.length])
    }
    expect(await bookmarks('ua-2')).toEqual(await bookmarks('ua-1'))
    expect((await bookmarks('ua-2')).every(([, dest]) => dest)).toBe(true)
  })

  it('is of PDF 2.0 for a standard of that, and keeps none of 1.7 with it', async () => {
    const header = async (...standards: PdfStandard[]) =>
      Buffer.from(await pdfOf(everything, standards)).toString('latin1', 0, 8)
    expect([await header('ua-1'), await header('ua-2')]).toEqual(['%PDF-1.7', '%PDF-2.0'])
    await expect(pdfOf(everything, ['ua-1', 'ua-2'])).rejects.toThrow('文件头不是 %PDF-1.n')
  })
})
