import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { isOurs } from '../../src/pipeline/write.ts'
import { exampleInput } from '../helpers/examples.ts'

const bytes = exampleInput('2021-dawukou-chaoyang').bytes
const { outputs } = await build({ path: 'data.yaml', bytes }, { formats: ['fragment'] })
const [output] = outputs
const fragment = output?.bytes ?? new Uint8Array()

test('is named for the report, beside the page', () => {
  expect(output?.name).toBe('大武口区朝阳街道办事处2021年政府信息公开工作年度报告.fragment.html')
})

test('tells by its first bytes that it is UTF-8, since it has no head to say so', () => {
  expect([...fragment.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('is known as ours until somebody edits it', async () => {
  expect(await isOurs('fragment', fragment)).toBe(true)
  const edited = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(fragment)
    .replace('朝阳街道', '朝阳街办')
  expect(await isOurs('fragment', new TextEncoder().encode(edited))).toBe(false)
})

test('leaves title and 文号 to the fields of the content management system', () => {
  const text = new TextDecoder().decode(fragment)
  expect(text).not.toContain('<h1')
  expect(text).not.toContain('石大朝办发〔2022〕3号')
})
