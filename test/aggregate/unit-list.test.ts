import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFromRows, rowsOfCsv } from '../../src/aggregate/list-from-rows.ts'
import { readUnitList } from '../../src/aggregate/read-unit-list.ts'
import { unitListText } from '../../src/locale/zh/aggregate.ts'

const read = (text: string) => readUnitList('名单.yaml', new TextEncoder().encode(text))
const said = (text: string) =>
  read(text).findings.map(({ range, message }) => `${range?.line}:${range?.column} ${message}`)

test('a list names units, or says more of them', () => {
  const { list, findings } = read(
    [
      '年度: 2025',
      '机关: 青河区人民政府',
      '单位:',
      '  - 青河区教育局',
      '  - {名称: 青河区民政局, 别名: [青河区民政和社会局], 类别: 部门, 文件: 收件/民政.docx, 收到: 2026-01-18}',
      '  - {名称: 青河区税务局, 计入: 否}',
      '  - {名称: 青河街道办事处, 范围: 下级}',
      '',
    ].join('\n'),
  )
  expect(findings).toEqual([])
  expect(list?.units.map(({ name, counts, scope }) => [name, counts, scope])).toEqual([
    ['青河区教育局', true, 'office'],
    ['青河区民政局', true, 'office'],
    ['青河区税务局', false, 'office'],
    ['青河街道办事处', true, 'below'],
  ])
  expect(list?.units[1]).toMatchObject({
    also: ['青河区民政和社会局'],
    file: '收件/民政.docx',
    received: '2026-01-18',
  })
})

describe('a list that is wrong is told where', () => {
  test.each([
    ['单位: [甲局, 乙局, "甲 局"]\n', '1:14 “甲 局”与第 1 行的“甲局”是同一个名称'],
    ['单位:\n  - 甲局\n  - {名称: 乙局, 别名: 甲局}\n', '3:18 “甲局”在名单里出现了两次，第一次在第 2 行'],
    ['单位:\n  - {名字: 甲局}\n', '2:6 名单里没有“名字”这一项'],
    ['单位:\n  - {名称: 甲局, 收到: 上周}\n', '2:18 收到的日期“上周”不是日期'],
    ['单位:\n  - {名称: 甲局, 计入: 随便}\n', '2:18 “计入”写的是“随便”'],
    ['单位: []\n', '1:5 名单里没有单位'],
    ['年度: 去年\n单位: [甲局]\n', '1:5 年度“去年”不是四位数字'],
  ])('%j', (text, first) => expect(said(text)[0]).toBe(first))
})

describe('a list from a spreadsheet', () => {
  test('is the same list, whatever its columns are called', () => {
    const csv =
      '序号,单位名称,曾用名,是否计入,报送日期\r\n1,青河区教育局,"教体局、教委",,2026/1/8\r\n2,"青河区""税务""局",,否,\r\n'
    const { list } = read(listFromRows(rowsOfCsv(csv)) ?? '')
    expect(list?.units).toEqual([
      {
        name: '青河区教育局',
        also: ['教体局', '教委'],
        counts: true,
        scope: 'office',
        received: '2026-01-08',
      },
      { name: '青河区"税务"局', also: [], counts: false, scope: 'office' },
    ])
  })

  test('tells what is wrong by the row of the sheet', () => {
    expect(said(listFromRows(rowsOfCsv('名单\n名称\n甲局\n\n甲局\n')) ?? '')).toEqual([
      '5:10 “甲局”在名单里出现了两次，第一次在第 3 行',
    ])
  })

  test('without a column of names is none', () => {
    expect(listFromRows(rowsOfCsv('年度,合计\n2025,3\n'))).toBeUndefined()
  })
})

test('the schema that editors read lists by says the keys that the reader knows', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/units.schema.json', import.meta.url), 'utf8'))
  expect(Object.keys(schema.properties)).toEqual(Object.values(unitListText.keys))
  expect(Object.keys(schema.definitions.unit.properties)).toEqual(Object.values(unitListText.unitKeys))
})
