import { expect, test } from 'vitest'
import { deskChecks } from '../../src/locale/zh/desk-checks.ts'
import { importText } from '../../src/locale/zh/import.ts'

const { doubt, inSource } = importText

test.each([
  [doubt.unplacedColumns(), '看不出各数是哪一栏的，没有读取，请填写'],
  [doubt.words('很多（未统计）', ''), '不是数，记为注，请核对'],
])('a doubt on the desk has no option of a terminal and counts no rows: %s', (message, end) => {
  const told = deskChecks.doubt.bare(message + inSource({ table: 2, row: 46, cell: 3 }))
  expect(told).toMatch(new RegExp(`${end}$`))
  expect(told).not.toMatch(/--|原文第/)
})

test('a doubt asks to compare with the original: what was published is not to be mended', () => {
  const { bare, said } = deskChecks.doubt
  expect(bare(deskChecks.message(doubt.blanks(5, [''])))).toBe('原表有5格空白，照记为空白，请核对')
  expect(said).toContain('读错的改正')
  expect(deskChecks.fix(importText.remove, 'form')).toContain('读错的改正')
})
