import { beforeAll, describe, expect, it } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Element, Pages } from '../../src/layout/pages.ts'
import { build } from '../../src/pipeline/build.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { exampleDocument, exampleInput } from '../helpers/examples.ts'
import { REPORT_ORACLES } from '../oracles/reports.ts'
import { headingsOf, tablesOf } from '../oracles/types.ts'
import { openWithPdfJs, told } from '../writers/pdf-tools.ts'

/** Kilobytes that a page on a government site may take to load on a poor line. */
const LARGEST = 450

describe.each(REPORT_ORACLES)('the PDF of %s', (example, oracle) => {
  let bytes = new Uint8Array()

  beforeAll(async () => {
    const { outputs } = await build(exampleInput(example), { formats: ['pdf'] })
    bytes = Uint8Array.from(outputs[0]?.bytes ?? [])
  })

  it('is whole, and small enough', () => {
    expect(told(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
    expect(bytes.length).toBeLessThanOrEqual(LARGEST * 1000)
  })

  it('embeds a subset of every face that it uses, and nothing else', () => {
    const fonts = told(bytes, 'pdffonts', 'FILE').trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ .* yes yes yes +\d+ +\d+$/u)
  })

  it('names its title and language', async () => {
    const { info } = await (await openWithPdfJs(bytes)).getMetadata()
    expect(info).toMatchObject({ Title: oracle.title, Language: 'zh-CN' })
  })

  it('has the headings 一、 and （一） as bookmarks', async () => {
    const outline = await (await openWithPdfJs(bytes)).getOutline()
    const titles = outline.flatMap(({ title, items }) => [
      { level: 1, heading: title },
      ...items.map((item) => ({ level: 2, heading: item.title })),
    ])
    expect(titles).toEqual(headingsOf(oracle).filter(({ level }) => level <= 2))
  })

  it('tags every table down to its cells, head cells with their scope', () => {
    const said = told(bytes, 'pdfinfo', '-struct', 'FILE')
    const count = (pattern: RegExp) => said.match(pattern)?.length ?? 0
    expect(said).toMatch(/^Document\n {2}(P[^\n]*\n {2})?H1/u)
    expect(count(/^ +Table\b/gmu)).toBe(tablesOf(oracle).length)
    expect(count(/^ +TH\b/gmu)).toBe(count(/\/Scope \/(Row|Column|Both)/gu))
    expect(count(/^ +TD\b/gmu) > 0).toBe(tablesOf(oracle).length > 0)
  })

  it('has no line that begins or ends with a mark that may not stand there', async () => {
    const document = await exampleDocument(example)
    const lines = linesOf(layoutDocument(document, await packaged.fonts()))
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => /^[，。、；：？！）》”]|[（《“]$/u.test(line))).toEqual([])
  })
})

/** The lines of print, in cells of tables too: what stands at one height in one element of the display list. */
function linesOf({ pages }: Pages): readonly string[] {
  return pages.flatMap(({ text }) => {
    const lines = new Map<Element, Map<number, string>>()
    for (const { element, y, text: piece } of text) {
      if (!element) continue
      const ofElement = lines.get(element) ?? new Map<number, string>()
      lines.set(element, ofElement.set(Math.round(y), (ofElement.get(Math.round(y)) ?? '') + piece))
    }
    return [...lines.values()].flatMap((ofElement) => [...ofElement.values()])
  })
}
