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
  ['seen', 0.96, 0.004],
  ['unseen', 0.78, 0.045],
] as const)('%s sentences are read no worse than before', (half, recall, wrong) => {
  const rates = ratesOf(judgeAll(readCorpus(join(import.meta.dirname, half)), forms))
  expect(rates.recall).toBeGreaterThanOrEqual(recall)
  expect(rates.wrongRate).toBeLessThanOrEqual(wrong)
})

test('docs/prose-reading.md is what npm run measure writes', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'prose-reading.md'), 'utf8')
  expect(page).toBe(proseReadingPage(import.meta.dirname, forms))
})
