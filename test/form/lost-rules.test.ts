import { expect, test } from 'vitest'
import { brief, checked } from '../helpers/checked.ts'
import { minimal } from '../helpers/prepare-text.ts'

const variant = (changes: string, sections: Record<string, string> = {}) =>
  `${minimal(sections, 2024)}版式: {extends: "2021", changes: ${changes}}\n`

test('inherited rules that name a removed row or column fall with it; the others still hold', async () => {
  const changes = '{申请.结转下年: ~, 复议诉讼.行政复议.尚未审结: ~}'
  expect(await checked(variant(changes))).toEqual([])
  const found = await checked(
    variant(changes, { 申请: '{新收: {自然人: 1}}', 主动公开: '{行政规范性文件: {制发: 2, 有效: 1}}' }),
  )
  expect(brief(found, 'balance', 'bound', 'format')).toEqual(['bound 主动公开.行政规范性文件.有效 5'])
})

test('a rule of its own has to name what is there', async () => {
  const changes = '{申请.结转下年: ~, 申请: {table: {rules: [新收 = 办理总计 + 结转下年]}}}'
  expect(brief(await checked(variant(changes)), 'format')).toEqual(['format 11'])
})
