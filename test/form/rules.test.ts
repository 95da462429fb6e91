import { describe, expect, test } from 'vitest'
import { checkForm } from '../../src/form/check-form.ts'
import { parseComparison } from '../../src/form/rules.ts'
import { packaged } from '../../src/resources/packaged.ts'

describe('a 勾稽关系 is read', () => {
  test('sums on both sides', () => {
    const { left, operator, right } = parseComparison('新收 + 上年结转 = 办理总计 + 结转下年') ?? {}
    expect([left, right].map((sum) => sum?.map(({ names }) => names.join('.')))).toEqual([
      ['新收', '上年结转'],
      ['办理总计', '结转下年'],
    ])
    expect(operator).toBe('=')
  })

  test('signs, numbers, each, last year', () => {
    expect(parseComparison('each 渠道 >= 上年.有效 - 2')).toEqual({
      left: [{ sign: 1, names: ['渠道'], each: true, lastYear: false }],
      operator: '>=',
      right: [
        { sign: 1, names: ['有效'], each: false, lastYear: true },
        { sign: -1, number: 2, names: [], each: false, lastYear: false },
      ],
    })
  })

  test.each(['甲', '甲 = ', '甲=乙', '甲 + = 乙', '甲 乙 = 丙', '甲 == 乙'])('%s is none', (text) => {
    expect(parseComparison(text)).toBeUndefined()
  })
})

/** Typed from official-formats: table three balances in every edition since 2019; the form of 2014 has six rules besides its sums. */
test.each([
  ['2021', 2],
  ['2019', 2],
  ['2014', 6],
  ['2014-北京', 6],
  ['2008', 1],
])('format %s: every rule names rows and columns that are there', async (id, least) => {
  const { form } = await packaged.format(id)
  expect(checkForm(form)).toEqual([])
  const rules = form.sections.flatMap(({ table }) => table?.rules ?? [])
  expect(rules.length).toBeGreaterThanOrEqual(least)
})
