import { expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { exponentOf, workOf } from '../helpers/work.ts'

const { repetition, windowsOf } = await import('../../src/check/years/repetition.ts')
const { inspect } = await import('../../src/pipeline/inspect.ts')

const STEEPEST = 1.2

/** The power of the size that the work grows with, from `unit` to eight times as much. */
async function growthOf(unit: number, act: (size: number) => unknown): Promise<number> {
  await act(unit / 2) // what is done once; a text that was read is remembered, so another one than those measured
  const works: number[] = []
  for (const size of [unit, 2 * unit, 4 * unit, 8 * unit]) works.push(await workOf(() => act(size)))
  return exponentOf(works)
}

test.each([
  [
    'of sentences',
    '',
    '全年共收到政府信息公开申请28件，其中自然人20件，占71.4%，办结27件。行政复议4件、行政诉讼3件，',
  ],
  ['of one sentence', '新收申请28件，其中', '自然人申请20件、'],
])('the work for prose, %s, grows with its length', async (_, opening, sentence) => {
  const tables = {
    申请: '{新收: {自然人: 20, 商业企业: 8}, 予以公开: {自然人: 20, 商业企业: 7}, 结转下年: {商业企业: 1}}',
    复议诉讼: '{行政复议: {结果维持: 4}, 行政诉讼: {未经复议: {结果维持: 3}}}',
  }
  const growth = await growthOf(120, (times) => {
    const text = minimal({ ...tables, 总体情况: opening + sentence.repeat(times) })
    return inspect({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
  })
  expect(growth).toBeLessThan(STEEPEST)
})

const letter = (at: number) => String.fromCodePoint(0x4e00 + ((at * at * 7919 + at * 31) % 20_000))

test.each([
  ['of many letters', (length: number) => Array.from({ length }, (_, at) => letter(at)).join('')],
  ['of one letter', (length: number) => '的'.repeat(length)],
])('the work for prose repeated from last year, %s, grows with its length', async (_, textOf) => {
  const growth = await growthOf(10_000, (length) => {
    const text = textOf(length)
    expect(repetition(text, windowsOf([text]), windowsOf([])).repeated).toBe(length)
  })
  expect(growth).toBeLessThan(STEEPEST)
})
