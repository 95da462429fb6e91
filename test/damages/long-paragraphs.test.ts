import { expect, test } from 'vitest'
import { inspect } from '../../src/pipeline/inspect.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { unitsOf } from '../helpers/processor-time.ts'

/** Characters of the paragraph: what a document may leave behind that was pasted whole. */
const LENGTH = 30_000

/** No paragraph takes more units of processor time, whatever it repeats. */
const MOST = 800

test.each([
  ['spaces', ' '],
  ['wide spaces', '\u3000'],
  ['headings', '（一）'],
  ['fillers that are not closed', '（请'],
  ['braces', '{'],
  ['quotes that are not closed', '“'],
  ['numerals', '一'],
  ['lines of fillers', '（请填写）\n'],
])('a paragraph of %s is read soon', async (_, piece) => {
  const paragraph = `（一）主动${piece.repeat(LENGTH / piece.length)}乙（请填`
  const bytes = new TextEncoder().encode(minimal({ 总体情况: JSON.stringify(paragraph) }))
  const units = await unitsOf(() => inspect({ path: 'data.yaml', bytes }))
  expect(units).toBeLessThan(MOST)
})
