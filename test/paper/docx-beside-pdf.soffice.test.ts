import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/build.ts'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { convertToPdf } from '../readers/libreoffice.ts'
import { pageCount, verticalRules } from '../readers/pdf-rules.ts'

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

describe.each(['2020-dongcheng-yongwai', '2021-dawukou-chaoyang'])('%s', async (name) => {
  const document = await example(name)
  const tables = document.blocks.filter((block) => block.type === 'table')

  test('takes as many pages in LibreOffice as in the PDF, one more or less', async () => {
    const pages = await pageCount(await inLibreOffice(document))
    expect(Math.abs(pages - layoutDocument(document, fonts).pages.length)).toBeLessThanOrEqual(1)
  })

  test.each(tables)('$name has its columns where the PDF has them', async (table) => {
    const alone = { ...document, blocks: [table] }
    const edges = columnEdges(alone)
    const found = await verticalRules(await inLibreOffice(alone))
    expect(edges.length).toBe(table.widths.length + 1)
    expect(found.length).toBe(edges.length)
    const distances = edges.map((edge, index) => Math.abs(edge - (found[index] ?? 0)))
    expect(Math.max(...distances)).toBeLessThan(millimetre)
  })
})
