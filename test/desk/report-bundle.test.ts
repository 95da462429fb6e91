import { expect, test } from 'vitest'
import { unzip } from '../../src/container/unzip.ts'
import { bundle } from '../../src/desk/bundle.ts'
import { build } from '../../src/pipeline/build.ts'
import { minimal } from '../helpers/prepare-text.ts'

const input = (text: string) => ({ path: '年报/data.yaml', bytes: new TextEncoder().encode(text) })
const whole = minimal({
  总体情况: '主动公开信息3条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展。',
})

test('the superior gets data file, DOCX, PDF and workbook, the same bytes each time', async () => {
  const made = await bundle(input(whole))
  if (!('base64' in made)) throw new Error(JSON.stringify(made))
  expect(made.name).toBe('某区某局2021年政府信息公开工作年度报告.zip')
  const again = await bundle(input(whole))
  expect(again).toEqual(made)
  const { outputs } = await build(input(whole), { formats: ['docx', 'pdf'] })
  const parts = unzip(Buffer.from(made.base64, 'base64'))
  const names = Object.keys(parts)
  expect(names).toEqual(['data.yaml', ...outputs.map(({ name }) => name), 'data.xlsx'])
  expect(new TextDecoder().decode(parts['data.yaml'])).toBe(whole)
  for (const { name, bytes } of outputs) expect(Buffer.compare(parts[name] ?? Buffer.of(), bytes)).toBe(0)
})

test('a report with errors is not handed on', async () => {
  const made = await bundle(input(minimal({ 申请: '{新收: {自然人: 3, 总计: 5}}' })))
  expect(made).toEqual({ isNotWhole: true })
})
