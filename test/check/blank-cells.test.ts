import { expect, test } from 'vitest'
import { addressOf, cellPaths } from '../../src/form/tree.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { checked } from '../helpers/checked.ts'
import { minimal } from '../helpers/prepare-text.ts'

/** What tables three and four of a published report of 2020 hold; all other cells were left blank. */
const FILLED = new Map([
  ...(
    [
      ['新收', 28],
      ['上年结转', 0],
      ['予以公开', 1],
      ['部分公开', 2],
      ['不予公开.过程性信息', 3],
      ['无法提供.不掌握', 17],
      ['无法提供.需另行制作', 1],
      ['办理总计', 24],
      ['结转下年', 4],
    ] as const
  ).flatMap(([row, figure]) => [
    [`申请.${row}.自然人`, figure] as const,
    [`申请.${row}.总计`, figure] as const,
  ]),
  ['复议诉讼.行政复议.结果维持', 4],
  ['复议诉讼.行政复议.总计', 4],
])

test('the blanks of the report of 2020: 143 in table three, 13 in table four, and nothing else', async () => {
  const { form } = await packaged.format('2019')
  const sections: Record<string, string> = {}
  for (const section of form.sections.filter(({ name }) => name === '申请' || name === '复议诉讼')) {
    const data = {}
    for (const { row, column } of section.table ? cellPaths(section.table) : []) {
      const address = addressOf(section, row, column)
      put(data, address.split('.').slice(1), FILLED.get(address) ?? null)
    }
    sections[section.name] = JSON.stringify(data)
  }
  const findings = (await checked(minimal(sections, 2020))).filter(({ severity }) => severity === 'error')
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['blank-cell']))
  expect(findings.map(({ address, related = [] }) => [address, 1 + related.length])).toEqual([
    ['申请', 143],
    ['复议诉讼', 13],
  ])
})

test('what does not add up because of a blank is told with the blank, until it is accepted', async () => {
  const rows = '\n  新收: {自然人: ~, 商业企业: 3, 总计: 15}\n  予以公开: {自然人: 12, 商业企业: 3}\n'
  const [blank, ...others] = await checked(minimal({ 申请: rows }))
  expect(others).toEqual([])
  expect(blank?.address).toBe('申请.新收.自然人')
  expect(blank?.related?.map(({ message }) => message)).toEqual([
    expect.stringContaining('“申请.新收.总计”填的是 15'),
    expect.stringContaining('“自然人”一列'),
  ])
  const accepted = '\n  - {规则: blank-cell, 理由: 照录原文}\n'
  const left = await checked(minimal({ 申请: rows, 确认: accepted }))
  expect(left.map(({ rule }) => rule)).toEqual(['balance', 'typed-total'])
})

function put(data: Record<string, unknown>, [name = '', ...deeper]: readonly string[], leaf: unknown): void {
  if (deeper.length === 0) data[name] = leaf
  else {
    data[name] ??= {}
    put(data[name] as Record<string, unknown>, deeper, leaf)
  }
}
