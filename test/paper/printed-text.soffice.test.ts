import { expect, test } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { EXAMPLES, exampleDocument } from '../helpers/examples.ts'
import { printedFaults } from './printed-text.ts'

test('LibreOffice prints the text of every example, in order', async () => {
  const faults = await printedFaults(await Promise.all(EXAMPLES.map(exampleDocument)))
  expect(faults).toEqual(EXAMPLES.map(() => ''))
})

/** A report with a row of `lines` lines in a table of its own, below `above` lines of prose. */
async function withTallRow(above: number, lines: number) {
  const prose = (length: number) => '主动公开政府信息九百余条，'.repeat(Math.ceil((length * 28) / 13))
  const data = {
    年度: 2025,
    机关: '青河区林业局',
    总体情况: prose(above),
    附表: { 征收: { 种类: '文字', 列: ['说明'], 行: { 甲: ['无'], 乙: [prose(lines)], 丙: ['末行'] } } },
  }
  const bytes = new TextEncoder().encode(JSON.stringify(data))
  const { document } = await prepare({ path: 'data.yaml', bytes }, { draft: true })
  if (!document) throw new Error('not built')
  return document
}

test('LibreOffice prints a high row to its end, and the row below it', async () => {
  const heights = [10, 20, 40, 60].flatMap((lines) => [0, 6, 12].map((above) => [above, lines] as const))
  const documents = await Promise.all(heights.map(([above, lines]) => withTallRow(above, lines)))
  expect(await printedFaults(documents)).toEqual(documents.map(() => ''))
})
