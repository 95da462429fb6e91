import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { minimal, places, prepareText } from '../helpers/prepare-text.ts'

const withTable = (lines: string) =>
  `${minimal()}附表:\n${lines
    .split('\n')
    .map((line) => (/^附图:|^ {2}图/.test(line) ? line : `  ${line}`))
    .join('\n')}\n`

async function grids(lines: string) {
  const { document, findings } = await prepareText(withTable(lines))
  expect(places(findings)).toEqual([])
  const tables = document?.blocks.filter((block): block is Table => block.type === 'table').slice(3) ?? []
  return tables.map((table) => slots(table).map((row) => row.map(({ text }) => text).join('|')))
}

test('columns run together by 、 are told as one name, not the rows', async () => {
  const { findings } = await prepareText(withTable('甲表: {列: [上半年、下半年], 行: {一股: [1, 2]}}'))
  const said = findings.filter(({ rule }) => rule === 'own-table').map(({ message }) => message)
  expect(said[0]).toContain('不是 2 个')
})

describe('附表 is declared by its figures', () => {
  test('rows and one column', async () => {
    expect(await grids('情况统计: {表头: 指标, 行: {甲: 3, 乙: 5, 合计: =}}')).toEqual([
      ['指标|数量', '甲|3', '乙|5', '合计|8'],
    ])
  })

  test('groups with a total, units beside', async () => {
    const table = `附表一:
  表头: 指标
  单位: 条
  行:
    公开数:
      总数: 15654
      其中：1.部门: 9980
      2.街镇: 5674`
    expect(await grids(table)).toEqual([
      ['指标|单位|数量', '公开数|条|15654', '其中：1.部门|条|9980', '2.街镇|条|5674'],
    ])
  })

  test('nested heads, rows as lists and maps, column sums', async () => {
    const table = `季度:
  表头: 单位
  列: {上半年: [一季度, 二季度], 下半年: [三季度, 四季度], 合计: =}
  行:
    甲: [1, 2, 3, 4]
    乙: {上半年: {一季度: 5, 二季度: 0}, 下半年: {三季度: 0, 四季度: 1.5}}
    总计: =`
    expect(await grids(table)).toEqual([
      [
        '单位|上半年|上半年|下半年|下半年|合计',
        '单位|一季度|二季度|三季度|四季度|合计',
        '甲|1|2|3|4|10',
        '乙|5|0|0|1.5|6.5',
        '总计|6|2|3|5.5|16.5',
      ],
    ])
  })

  test('a column of texts is wider than one of figures, and none is wider than 24 characters', async () => {
    const lines = `明细: {列: [数量, 说明, ${'长'.repeat(80)}], 行: {甲: [3, 已经办结并且公开的事项, 4]}}`
    const { document } = await prepareText(withTable(lines))
    const table = document?.blocks.findLast((block): block is Table => block.type === 'table')
    expect(table?.widths).toEqual([6, 6, 11, 24])
  })

  test('words and notes in cells', async () => {
    const table =
      '名录: {列: [名称, 地点], 行: {一: [政务大厅, 某路1号], 二: [档案馆, {值: 某路2号, 注: （周一闭馆）}]}}'
    expect(await grids(table)).toEqual([['|名称|地点', '一|政务大厅|某路1号', '二|档案馆|某路2号']])
  })

  test('stands after the section that it names, or at the end under a heading', async () => {
    const { document } = await prepareText(
      withTable('甲: {行: {a: 1}, 位置: 总体情况}\n乙: {行: {b: 2}, 表注: 注：以上为全区数据。}'),
    )
    const order = document?.blocks.map((block) =>
      block.type === 'table' ? block.name : block.type === 'heading' ? block.text : block.type,
    )
    expect(order?.slice(2, 5)).toEqual(['一、总体情况', 'paragraph', '附表.甲'])
    expect(order?.slice(-4)).toEqual(['附表', '附表.乙', 'note', 'signature'])
  })

  test('its note and the words to a chart may refer to figures, like all prose', async () => {
    const chart = '附图: {图: {类型: 柱状, 数据: {甲: 3, 乙: 5}, 说明: "甲{{附表.办件.甲}}件。"}}'
    const { document } = await prepareText(
      `${withTable('办件: {行: {甲: 3, 乙: 5}, 表注: "注：甲{{附表.办件.甲}}件。"}')}${chart}\n`,
    )
    const note = document?.blocks.find(({ type }) => type === 'note')
    expect(JSON.stringify(note)).toContain('注：甲3件。')
    expect(document?.blocks).toContainEqual(expect.objectContaining({ description: '甲3件。' }))
    const faulty = await prepareText(withTable('办件: {行: {甲: 3}, 表注: "注：甲{{附表.办件.丁}}件。"}'))
    expect(places(faulty.findings)).toEqual(['prose-reference 12:27-12:38'])
  })

  test('prose refers to its figures', async () => {
    const yaml = withTable('办件: {行: {甲: 3, 乙: 5}}').replace(
      '主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。',
      '甲{{附表.办件.甲}}件。',
    )
    const { document } = await prepareText(yaml)
    expect(document?.blocks).toContainEqual({ type: 'paragraph', runs: [{ text: '甲3件。' }] })
  })
})

describe('what is no table is a finding', () => {
  test.each([
    ['甲: 3', 'own-table 12:6-12:7'],
    ['甲: {列: [a, b], 行: {x: [1, 2, 3]}}', 'own-table 12:25-12:34'],
    ['甲: {列: [a, b], 行: {x: {a: 1}}}', 'own-table 12:25-12:31'],
    ['甲: {列: [a, b], 行: {x: {a: 1, b: 2, c: 3}}}', 'own-table 12:38-12:39'],
    ['甲: {行: {x: {}}}', 'own-table 12:14-12:16'],
    ['甲: {行: {x: 1}, 位制: 总体情况}', 'own-table 12:22-12:26'],
    ['甲: {行: {x: 1}, 位置: 总体情况呢}', 'own-table 12:22-12:27'],
    ['甲: {行: {x: {总数: 5, y: 2, z: 2}}}', 'typed-total 12:19-12:20'],
    ['甲: {行: {x: 1e3}}', 'number-notation 12:14-12:17'],
    ['甲: {列: [a, b], 行: {x: {a: 1, b: [2]}}}', 'own-table 12:35-12:38'],
    ['甲: {列: [a, b], 行: {x: {q: 1}}}', 'own-table'],
    ['甲: {列: {a: 求和}, 行: {x: [1]}}', 'own-table'],
    ['甲: {行: {x: 1}, 种类: 字}', 'own-table'],
    ['甲: {行: {x: 1}, 种类: {y: 文字}}', 'own-table'],
    ['甲: {行: {合计: =}}', 'own-table'],
    ['甲: {行: {x: 3, y: 3件}}', 'number-notation'],
    ['甲: {行: {x: 3, y: 无}}', 'number-notation'],
    ['甲: {行: {x: 3, y: ３}}', 'number-notation'],
    ['甲: {列: [a, b], 行: {x: [1, 2], y: [三件, 2]}}', 'number-notation'],
    ['甲: {行: {x: 100余条, 合计: =}}', 'number-notation'],
    ['甲: {列: [a, b, 合计], 行: {x: [1, 2, 4]}}', 'typed-total'],
    ['甲: {行: {x: 1, y: 2, 总计: 4}}', 'typed-total'],
    ['甲: {行: {x: 1, y: 2, 小计: 4, z: 5, 总计: 8}}', 'typed-total'],
  ])('%s', async (lines, expected) => {
    const [found, ...others] = places((await prepareText(withTable(lines))).findings)
    expect(others).toEqual([])
    expect(found).toMatch(new RegExp(`^${expected}`))
  })
})

describe('a row that is written as one value', () => {
  test.each(['7,2,3', '7、2、3', '【7, 2, 3】', '[7，2，3]', '7 2 3', '7/2/3'])(
    '%s is told, with the list that is meant',
    async (row) => {
      const { findings } = await prepareText(withTable(`甲: {列: [a, b, c, 合计], 行: {x: "${row}"}}`))
      const [found] = findings.filter(({ severity }) => severity === 'error')
      expect(found?.expected).toBe('[7, 2, 3]')
      expect(found?.edits?.[0]?.text).toBe('[7, 2, 3]')
    },
  )

  test('what may be one figure, or a day, is left to a person', async () => {
    const { findings } = await prepareText(
      withTable('甲: {列: [a, b, c], 行: {x: "1,234,567", y: 2018/5/1}}'),
    )
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ edits }) => edits)).toEqual([undefined, undefined])
  })
})

describe('what is no contradiction', () => {
  test.each([
    ['其中 lines are parts', '甲: {行: {受理: 85, "其中：1.部门": 54, 2.街镇: 31, 转办: 5, 合计: 90}}'],
    ['percentages are not added', '甲: {列: [受理, 占比], 行: {x: [3, 60%], y: [2, 40%], 合计: [5, 100%]}}'],
    ['averages are not added', '甲: {列: [受理, 平均天数], 行: {x: [3, 9], y: [2, 11], 合计: [5, 9.8]}}'],
    ['a row of shares is not added', '甲: {行: {x: 3, y: 2, 办结率: 96%, 合计: 5}}'],
    ['小计 begins anew', '甲: {行: {x: 1, y: 2, 小计: 3, z: 5, 小计二: 5, 总计: 8}}'],
    ['a total that comes first', '甲: {列: [合计, a, b], 行: {x: [3, 1, 2]}}'],
    ['what follows a total is something else', '甲: {列: [a, b, 合计, 办结], 行: {x: [1, 2, 3, 2]}}'],
    ['texts, and none of them', '甲: {列: [a, 备注], 行: {x: [1, 无], y: [2, 已办结], 合计: [3, ~]}}'],
    [
      'a figure among words that are said to be text',
      '甲: {列: [a, b], 种类: {b: 文字}, 行: {x: [1, 3], y: [2, 三楼]}}',
    ],
  ])('%s', async (_, lines) => {
    expect(places((await prepareText(withTable(lines))).findings)).toEqual([])
  })
})

describe('places', () => {
  const order = async (lines: string) => {
    const { document, findings } = await prepareText(withTable(lines))
    expect(places(findings)).toEqual([])
    return document?.blocks.flatMap((block) =>
      block.type === 'table' || block.type === 'illustration'
        ? [block.name]
        : block.type === 'heading'
          ? [block.text]
          : [],
    )
  }
  const figure = (name: string, place: string) => `${name}: {类型: 环, 数据: {a: 1, b: 2}, 位置: ${place}}`

  test('附表 is after the last own table, wherever it stands', async () => {
    const found = await order(
      `甲: {行: {a: 1}, 位置: 总体情况}\n乙: {行: {b: 2}, 位置: 总体情况}`.concat(
        `\n附图:\n  ${figure('图', '附表')}`,
      ),
    )
    expect(found?.slice(1, 5)).toEqual(['附表.甲', '附表.乙', '图', '二、主动公开政府信息情况'])
  })

  test('a table or a figure is a place by its name', async () => {
    const found = await order(
      `甲: {行: {a: 1}, 位置: 图}\n乙: {行: {b: 2}, 位置: 总体情况}\n附图:\n  ${figure('图', '乙')}`,
    )
    expect(found?.slice(1, 5)).toEqual(['附表.乙', '图', '附表.甲', '二、主动公开政府信息情况'])
  })

  test('places that go round are told', async () => {
    const { findings } = await prepareText(
      withTable('甲: {行: {a: 1}, 位置: 乙}\n乙: {行: {b: 2}, 位置: 甲}'),
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['own-table', 'own-table'])
    expect(findings[0]?.message).toContain('绕成了圈')
  })
})
