import { expect } from 'vitest'
import { prepare } from '../../src/build.ts'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Element, Pages } from '../../src/layout/pages.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { expectedWords } from '../conformance/expected.ts'
import { wildReport } from '../helpers/wild-report.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { overlaps, spills } from './boxes.ts'
import { fonts, leavesOf, plainArea, typeArea } from './support.ts'
import { crossedTexts } from './table-pages.ts'

export const editions = [
  ['2021', 2024],
  ['2019', 2020],
  ['2014', 2018],
  ['2014-北京', 2017],
  ['2008', 2012],
] as const

/** Sets a wild report and looks at every page: nothing lost, nothing outside, nothing on anything else. */
export async function lookAtWildReport(id: string, year: number, seed: number): Promise<Document> {
  const name = `${id}, seed ${seed}`
  const { format } = await packaged.format(id)
  const bytes = new TextEncoder().encode(wildReport(format, year, seed))
  const { document, findings } = await prepare({ path: 'data.yaml', bytes }, { force: true })
  expect(
    findings.filter(({ stage, severity }) => stage === 'reading' && severity === 'error'),
    name,
  ).toEqual([])
  if (!document) throw new Error('not built')
  const pages = layoutDocument(document, fonts)
  expect(wordsOf(pages), name).toBe(expectedWords(document))
  expect(spills(pages, document.layout === 'plain' ? plainArea : typeArea), name).toEqual([])
  expect(overlaps(pages), name).toEqual([])
  expect(pages.pages.flatMap(crossedTexts), name).toEqual([])
  return document
}

/** All text in the order of the structure. */
function wordsOf(pages: Pages): string {
  const texts = new Map<Element | undefined, string>()
  for (const { text } of pages.pages) {
    for (const item of text) texts.set(item.element, (texts.get(item.element) ?? '') + item.text)
  }
  return withoutSpace(
    leavesOf(pages.structure)
      .map((leaf) => texts.get(leaf) ?? '')
      .join(''),
  )
}
