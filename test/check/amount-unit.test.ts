import { expect, test } from 'vitest'
import { brief, checked } from '../helpers/checked.ts'

test('an amount in a row of its own unit is of that unit, whatever the column counts in', async () => {
  const row = '{after: 咨询电话, label: 信息处理费, unit: 万元, kind: amount}'
  const text = [
    `版式: {extends: "2008", changes: {指标表.信息处理费: ${row}}}`,
    '年度: 2012',
    '机关: 某市某区民政局',
    '发布日期: 2013-01-20',
    '指标表:',
    '  信息处理费: {本期: "12500", 累计: "1.25"}',
    '',
  ].join('\n')
  expect(brief(await checked(text), 'amount-unit')).toEqual(['amount-unit 指标表.信息处理费.本期 6'])
})
