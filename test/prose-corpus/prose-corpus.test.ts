import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from './corpus.ts'
import { judgeAll } from './measure.ts'
import { proseReadingPage } from './page.ts'
import { ratesOf } from './rates.ts'

const forms = new Map(
  await Promise.all(packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).form] as const)),
)

/** What was reached, so that no change reads less or more wrongly. */
test.each([
  ['seen', 0.96, 0.0052],
  ['unseen', 0.86, 0.032],
] as const)('%s sentences are read no worse than before', (half, recall, wrong) => {
  const rates = ratesOf(judgeAll(readCorpus(join(import.meta.dirname, half)), forms))
  expect(rates.recall).toBeGreaterThanOrEqual(recall)
  expect(rates.wrongRate).toBeLessThanOrEqual(wrong)
})

/** So many characters without figures are the same by chance nowhere: the same report was read for both. */
const ALIKE = 22

test('no sentence of the unseen half has a stretch in common with a seen one', () => {
  const [seen, unseen] = ['seen', 'unseen'].map((half) =>
    readCorpus(join(import.meta.dirname, half)).map(({ text }) => text.replaceAll(/[\d,.\s%]/g, '')),
  )
  const stretchesOf = (text: string) =>
    Array.from({ length: Math.max(0, text.length - ALIKE + 1) }, (_, at) => text.slice(at, at + ALIKE))
  const known = new Set((seen ?? []).flatMap(stretchesOf))
  expect(known.size).toBeGreaterThan(0)
  expect((unseen ?? []).filter((text) => stretchesOf(text).some((stretch) => known.has(stretch)))).toEqual([])
})

test('docs/prose-reading.md is what npm run measure writes', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'prose-reading.md'), 'utf8')
  expect(page).toBe(proseReadingPage(import.meta.dirname, forms))
})
