import { expect, test } from 'vitest'
import { meantUnit } from '../../src/aggregate/meant-unit.ts'
import { unit } from './units.ts'

const units = [
  '云岭县人民政府',
  '云岭县水务局',
  '云岭县民政局',
  '云岭县统计局',
  '云岭县卫生健康委员会',
  '云岭县河口镇人民政府',
].map((name) => unit(name, name === '云岭县民政局' ? { also: ['云岭县民政和社会工作局'] } : {}))

test.each([
  ['云岭县水务据', '云岭县水务局'],
  ['云岭县水务厅', '云岭县水务局'],
  ['云岭县水务', '云岭县水务局'],
  ['云岭水务局', '云岭县水务局'],
  ['云岭县水务务局', '云岭县水务局'],
  ['云岭县务水局', '云岭县水务局'],
  ['水务局', '云岭县水务局'],
  ['云岭县水务局（本级）', '云岭县水务局'],
  ['云岭县民政和社会工作据', '云岭县民政局'],
])('“%s” is a slip of the pen for %s', (written, meant) => {
  expect(meantUnit(written, units)).toBe(meant)
})

test.each([
  '云岭县教育局',
  '云岭县财政局',
  '云岭县审计局',
  '云岭县水利局',
  '云岭县水务所',
  '云岭县税务局',
  '云山县水务局',
  '云岭县河南镇人民政府',
  '云岭县',
  '人民政府',
  '',
])('“%s” is another unit, or may be several', (written) => {
  expect(meantUnit(written, units)).toBeUndefined()
})
