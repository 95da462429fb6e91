import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { readCorpus } from './corpus.ts'
import { inCommon, stretchesOf } from './in-common.ts'
import { judgeCorpus } from './measure.ts'
import { proseReadingPage } from './page.ts'
import { ratesOf } from './rates.ts'

const forms = new Map(
  await Promise.all(packaged.formats.map(async ({ id }) => [id, (await packaged.format(id)).form] as const)),
)

const judged = judgeCorpus(import.meta.dirname, forms)

/** What was reached, so that no change reads less or more wrongly. */
test.each([
  ['seen', 0.967, 0.003],
  ['unseen', 0.982, 0.0042],
  ['free-seen', 0.818, 0.0125],
  ['free-unseen', 0.76, 0.028],
] as const)('%s sentences are read no worse than before', (half, recall, wrong) => {
  const rates = ratesOf(judged[half])
  expect(rates.recall).toBeGreaterThanOrEqual(recall)
  expect(rates.wrongRate).toBeLessThanOrEqual(wrong)
})

/**
 * Offices write alike: of 304 lines of reports that were all of different offices, 55 have 22 characters in common with
 * another's. Those of the same report have as many as this, or so large a part.
 */
const OF_ONE_REPORT = { longest: 45, share: 0.35 }

test('no line of an unseen half follows a report that a seen one follows', () => {
  const textsOf = (half: string) => readCorpus(join(import.meta.dirname, half)).map(({ text }) => text)
  const known = stretchesOf([...textsOf('seen'), ...textsOf('free-seen')])
  expect(known.size).toBeGreaterThan(0)
  const unseen = [...textsOf('unseen'), ...textsOf('free-unseen')]
  const follows = (text: string) => {
    const { longest, share } = inCommon(text, known)
    return longest >= OF_ONE_REPORT.longest || share >= OF_ONE_REPORT.share
  }
  expect(unseen.filter(follows)).toEqual([])
})

test('docs/prose-reading.md is what npm run measure writes', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'prose-reading.md'), 'utf8')
  expect(page).toBe(proseReadingPage(judged))
})
