import { expect, test } from 'vitest'
import { missingTopics } from '../../src/check/section-topic.ts'
import { sectionNumbers } from '../../src/desk/section-numbers.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

async function inspected(more: Record<string, string>) {
  const { read } = await prepareText(minimal(more), { draft: true })
  if (!read) throw new Error('not read')
  return read
}

/** Each number as it stands in the section's text, and what is said of it. */
async function numbersOf(prose: string, more: Record<string, string> = {}) {
  const { inspection, report } = await inspected({ ...more, 总体情况: prose })
  const text = inspection.texts.find(({ address }) => address === '总体情况')?.typed ?? ''
  expect(report.year).toBe(2021)
  return (sectionNumbers(inspection)['总体情况'] ?? []).map(({ start, end, ...said }) => [
    text.slice(start, end),
    said,
  ])
}

const tables = { 申请: '{新收: {自然人: 28, 商业企业: 3}}' }

test('a number is told with the figures that it speaks of, and what they come to now', async () => {
  expect(await numbersOf('全年新收政府信息公开申请31件。', tables)).toEqual([
    ['31', { figures: ['申请.新收'], value: '31', unit: '件' }],
  ])
})

test('a number that differs from the tables is marked', async () => {
  expect(await numbersOf('全年新收政府信息公开申请30件。', tables)).toEqual([
    ['30', { figures: ['申请.新收'], value: '31', unit: '件', differs: true }],
  ])
})

test('references stand with what they put in, also between numbers of several lines', async () => {
  const prose = '|\n  新收{{申请.新收.自然人}}件，占{{占比 申请.新收.自然人 申请.新收}}。\n\n  举办培训5期。'
  const found = await numbersOf(prose, tables)
  expect(found.slice(0, 2)).toEqual([
    ['{{申请.新收.自然人}}', { figures: ['申请.新收.自然人'], value: '28', unit: '件' }],
    [
      '{{占比 申请.新收.自然人 申请.新收}}',
      { figures: ['申请.新收.自然人', '申请.新收'], value: expect.stringContaining('%') },
    ],
  ])
  expect(found.at(-1)?.[0]).toBe('5')
  expect(found.at(-1)?.[1]).toMatchObject({ figures: [], why: expect.any(String) })
})

test('topics that are not spoken of are missing, all of them where nothing is written', async () => {
  const { report } = await inspected({ 总体情况: '主动公开信息3条，依申请公开。', 其他事项: '~' })
  const missing = missingTopics(report)
  expect(missing['总体情况']).not.toContain('主动公开')
  expect(missing['总体情况']?.length).toBeGreaterThan(0)
  expect(missing['其他事项']?.length).toBeGreaterThan(0)
  expect(Object.keys(missing)).not.toContain('主动公开')
})
