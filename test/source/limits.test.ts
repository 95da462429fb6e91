import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/source/limits.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join('')

describe('more than any report holds is refused with a sentence', () => {
  test.each([
    ['keys', minimal() + many(100_000, (n) => `键${n}: 1\n`), 'file-too-large'],
    ['items', `${minimal()}确认:\n${many(60_000, () => '  - 甲\n')}`, 'file-too-large'],
    ['a word', minimal({ 总体情况: 'a'.repeat(LIMITS.line + 1) }), 'file-too-large'],
    ['paragraphs', minimal({ 总体情况: `|\n${many(20_000, (n) => `  第${n}段\n`)}` }), 'file-too-large'],
    ['text', minimal({ 总体情况: `|\n${many(40, () => `  ${'字'.repeat(9000)}\n`)}` }), 'file-too-large'],
    ['references', minimal({ 总体情况: `|\n  ${'{{申请.新收}}'.repeat(130_000)}` }), 'file-too-large'],
    ['rows', `${minimal()}附表:\n  表:\n    行:\n${many(6000, (n) => `      行${n}: 1\n`)}`, 'own-table'],
    ['tables', `${minimal()}附表:\n${many(201, (n) => `  表${n}: {行: {甲: 1}}\n`)}`, 'own-table'],
    [
      'charts',
      `${minimal()}附图:\n${many(201, (n) => `  图${n}: {类型: 柱状, 数据: {甲: 1, 乙: 2}}\n`)}`,
      'chart-size',
    ],
  ])('%s', async (_, text, rule) => {
    const { findings, document } = await prepareText(text)
    expect(document).toBeUndefined()
    expect(places(findings).map((place) => place.split(' ')[0])).toEqual([rule])
  })
})

test('as much as is allowed is not refused', async () => {
  const text = minimal({ 总体情况: `|\n${many(900, () => `  ${'字'.repeat(200)}。\n`)}` })
  const { findings } = await prepareText(text)
  expect(findings.filter(({ rule }) => rule === 'file-too-large')).toEqual([])
})
