import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { convertToPdf, convertToPdfAsWritten } from '../readers/libreoffice.ts'
import { linesOfPdf } from '../readers/pdf-lines.ts'
import { pageCount, verticalRules } from '../readers/pdf-rules.ts'
import { brokenParagraphs, sameBreaks } from './line-breaks.ts'

const examples = [
  '2016-kaifu-dongfenglu',
  '2017-dongcheng-longtan',
  '2018-hefei-baohe',
  '2020-dongcheng-yongwai',
  '2021-dawukou-chaoyang',
]

/** One millimetre in points. */
const millimetre = 72 / 25.4

const fonts = await packaged.fonts()

async function example(name: string): Promise<Document> {
  const path = `examples/${name}/data.yaml`
  const bytes = readFileSync(new URL(`../../${path}`, import.meta.url))
  const { document } = await prepare({ path, bytes })
  if (!document) throw new Error(`${name} does not build`)
  return document
}

const inLibreOffice = async (document: Document) => convertToPdf(await writeDocx(document))

/** Where the columns of a table begin and end on our pages, from the left. */
function columnEdges(document: Document): readonly number[] {
  const rules = layoutDocument(document, fonts).pages.flatMap(({ lines }) => lines)
  const upright = rules.filter((rule) => rule.x1 === rule.x2).map((rule) => rule.x1)
  return [...new Set(upright)].sort((one, other) => one - other)
}

const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`

describe('DOCX through LibreOffice beside PDF', () => {
  const found = { paragraphs: 0, breaks: 0, counts: 0, asLibreOffice: 0 }

  describe.each(examples)('%s', async (name) => {
    const document = await example(name)
    const tables = document.blocks.filter((block) => block.type === 'table')

    test('takes as many pages', async () => {
      const docx = await writeDocx(document)
      const pages = layoutDocument(document, fonts)
      const pdf = await convertToPdf(docx)
      expect(await pageCount(pdf)).toBe(pages.pages.length)
      const ours = brokenParagraphs(pages)
      const asWritten = sameBreaks(ours, await linesOfPdf(await convertToPdfAsWritten(docx)))
      found.paragraphs += ours.length
      found.breaks += asWritten.breaks
      found.counts += asWritten.counts
      found.asLibreOffice += sameBreaks(ours, await linesOfPdf(pdf)).breaks
    })

    test.each(tables)('$name has its columns within 1 mm of where the PDF has them', async (table) => {
      const alone = { ...document, blocks: [table] }
      const edges = columnEdges(alone)
      const rules = await verticalRules(await inLibreOffice(alone))
      expect(edges.length).toBe(table.widths.length + 1)
      expect(rules.length).toBe(edges.length)
      const distances = edges.map((edge, index) => Math.abs(edge - (rules[index] ?? 0)))
      expect(Math.max(...distances)).toBeLessThan(millimetre)
    })
  })

  test('breaks paragraphs into as many lines, four out of five at least', () => {
    console.log(
      `paragraphs of several lines with equal breaks: ${share(found.breaks, found.paragraphs)}, ` +
        `of as many lines: ${share(found.counts, found.paragraphs)}; ` +
        `equal breaks without correction of LibreOffice: ${share(found.asLibreOffice, found.paragraphs)}`,
    )
    expect(found.counts / found.paragraphs).toBeGreaterThan(0.8)
  })
})
