import { expect } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Element, Pages } from '../../src/layout/pages.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { expectedWords } from '../conformance/expected.ts'
import { wildReport } from '../helpers/wild-report.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { overlaps, spills } from './boxes.ts'
import { fonts, leavesOf, plainArea, typeArea } from './support.ts'
import { crossedTexts } from './table-pages.ts'

/** Sets a wild report and looks at every page: nothing lost, nothing outside, nothing on anything else. */
export async function lookAtWildReport(id: string, year: number, seed: number): Promise<Document> {
  const name = `${id}, seed ${seed}`
  const { form } = await packaged.format(id)
  const bytes = new TextEncoder().encode(wildReport(form, year, seed))
  const { document, findings } = await prepare({ path: 'data.yaml', bytes }, { draft: true })
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
  expect(loneCharacters(pages), name).toEqual([])
  return document
}

/** Lines of the body that one character has for itself, in paragraphs of several lines. */
function loneCharacters(pages: Pages): readonly string[] {
  const paragraphs = new Map<Element, Map<string, string>>()
  pages.pages.forEach(({ text }, index) => {
    for (const { element, size, x, y, turned, text: part } of text) {
      if (!element || size !== 16) continue
      const lines = paragraphs.get(element) ?? new Map<string, string>()
      const line = `${index} ${turned ? x : y}`
      paragraphs.set(element, lines.set(line, (lines.get(line) ?? '') + part))
    }
  })
  return [...paragraphs.values()]
    .filter((lines) => lines.size > 1)
    .flatMap((lines) => [...lines.values()])
    .filter((line) => line.replace(/[\p{P}\s％℃㎡]/gu, '').length <= 1)
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
