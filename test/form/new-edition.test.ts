import { expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { cellText, places } from '../helpers/prepare-text.ts'

const DATA = `年度: 2027
发布日期: 2028-01-20
机关: 某市某区人民政府
机关类别: 政府
引言: 根据《中华人民共和国政府信息公开条例》，编制本报告。
总体情况: 新收申请{{申请.新收}}件，其中法人或其他组织{{申请.新收.法人}}件，外国公民{{申请.新收.外国公民}}件。
主动公开:
  规章: {制发: {值: 2, 注: （其中修订1件）}, 有效: 9}
申请:
  新收: {自然人: 10, 外国公民: 1, 商业企业: 2}
  上年结转: {自然人: 1}
  予以公开: {自然人: 8, 商业企业: 2}
  不予处理: {滥用申请权: {自然人: 2}}
  结转下年: {自然人: 1, 外国公民: 1}
问题及改进: 问题和改进。
其他事项: 本年度未收取信息处理费。
`

const build = (text: string) =>
  prepare({ path: 'data.yaml', bytes: new TextEncoder().encode(text) }, { resources: withNewEdition })

test('a new edition is a folder: the year chooses it, totals and references follow it', async () => {
  const { document, findings } = await build(DATA)
  expect(places(findings)).toEqual([])
  if (!document) throw new Error('no document')
  expect(document.title).toBe('某市某区人民政府2027年政府信息公开工作年度报告')
  expect(cellText(document.blocks, '申请.新收.总计')).toBe('13')
  expect(cellText(document.blocks, '申请.办理总计.自然人')).toBe('10')
  expect(document.blocks).toContainEqual({
    type: 'paragraph',
    runs: [{ text: '新收申请13件，其中法人或其他组织2件，外国公民1件。' }],
  })
})

test('its grid has the new column and the new rows; the dropped table is gone', async () => {
  const { document } = await build(DATA)
  const tables = document?.blocks.filter((block): block is Table => block.type === 'table') ?? []
  expect(tables.map(({ name }) => name)).toEqual(['主动公开', '申请'])
  const [, applications] = tables
  const grid = applications ? slots(applications).map((row) => row.map(({ text }) => text)) : []
  expect(grid[2]?.slice(3)).toEqual([
    '自然人',
    '外国公民、无国籍人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '律师事务所等法律服务机构',
    '其他',
    '总计',
  ])
  const labels = grid.map((row) => row[2])
  expect(labels).toContain('2.重复、大量反复申请')
  expect(labels).not.toContain('2.重复申请')
})

test('its schema refuses what the older form allowed', async () => {
  const { findings } = await build(DATA.replace('滥用申请权:', '重复申请:').concat('复议诉讼: {}\n'))
  expect(places(findings)).toEqual(['schema-unknown-key 13:10-13:14', 'schema-unknown-key 17:1-17:5'])
})

test('a note stands after its figure in the cell', async () => {
  const { document } = await build(DATA)
  const table = document?.blocks.find((block): block is Table => block.type === 'table')
  expect(table?.cells.find(({ address }) => address === '主动公开.规章.制发')).toMatchObject({
    text: '2',
    note: '（其中修订1件）',
  })
})
