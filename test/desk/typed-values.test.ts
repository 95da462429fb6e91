import { afterAll, expect, test } from 'vitest'
import { typedDate } from '../../src/desk/client/fields/typed-date.ts'
import { typedYear } from '../../src/desk/client/fields/typed-year.ts'
import type { ChangeAnswer } from '../../src/desk/protocol/answer.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closeDesks, DeskFolder } from './desk-folder.ts'

afterAll(closeDesks)

test.each([
  ['20270115', '2027-01-15'],
  ['２０２７０１１５', '2027-01-15'],
  ['2027年1月15日', '2027-01-15'],
  ['20270230', '2027-02-30'],
  ['二〇二六年一月二十日', '2026-01-20'],
  ['二零二六年十二月三十一日', '2026-12-31'],
  ['二〇二六年一月二十十日', '二〇二六年一月二十十日'],
  ['20271301', '20271301'],
  ['1234567', '1234567'],
])('%s for a date is %s', (given, date) => {
  expect(typedDate(given)).toBe(date)
})

test.each([
  ['2025年', '2025'],
  ['2025 年度', '2025'],
  ['２０２５', '2025'],
  ['二〇二六', '2026'],
  ['二零二六年', '2026'],
  ['26', '26'],
  ['去年', '去年'],
])('%s for a year is %s', (given, year) => {
  expect(typedYear(given)).toBe(year)
})

/** What a field says when the file does not take what was typed. */
async function refusal(key: string, typed: string): Promise<string> {
  const desk = await DeskFolder.of({ 'data.yaml': minimal({ 发布日期: '2022-01-20' }) })
  const url = new URL(desk.url())
  const was = { 年度: '2021', 发布日期: '2022-01-20' }[key] ?? null
  const answer = await fetch(new URL('/change', url), {
    method: 'POST',
    headers: { 'x-desk-key': url.searchParams.get('key') ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ file: 'data.yaml', changes: [{ kind: 'field', keys: [key], typed, was }] }),
  })
  return String(((await answer.json()) as ChangeAnswer & { refused?: string }).refused)
}

test.each([
  ['年度', '明年', '请写四位数字的年份，例如 2025'],
  ['年度', '26', '请写四位数字的年份，例如 2025'],
  ['年度', '1999', '年度应为 2008 年或以后'],
  ['发布日期', '20271301', '请写成“年-月-日”，例如 2022-01-31；没有就空着'],
  ['文号', '3', '请写文字，不能只是数字'],
])('what %s does not take says in plain words what to write: %s', async (key, typed, words) => {
  const told = await refusal(key, typed)
  expect(told).toMatch(new RegExp(`${words}$`))
  expect(told).not.toMatch(/“[^”]*: |缩进|半角|版式”|--fix/)
})
