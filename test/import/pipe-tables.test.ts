import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LooseDocument } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { imported } from './imported.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const blocksOf = ({ blocks }: LooseDocument) =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return block.text
    if (block.kind === 'picture') return block.caption
    const rows: string[][] = []
    for (const { row, text } of block.cells) rows[row] = [...(rows[row] ?? []), text]
    return rows
  })
const read = async (page: string) => blocksOf(await readDocument(bytes(page)))

const ROWS = [
  '统计指标 | 单位 | 统计数',
  '|---|:---:|---:|',
  '信息数 | 条 | 731',
  '其中：规范性文件数 | 件 | 0',
]
const TABLE = [
  ['统计指标', '单位', '统计数'],
  ['信息数', '条', '731'],
  ['其中：规范性文件数', '件', '0'],
]

describe('rows with marks between their cells are a table', () => {
  test.each([
    ['a paragraph each', ROWS.map((row) => `<p>${row}</p>`).join('')],
    ['lines of one paragraph', `<p>${ROWS.join('<br>')}</p>`],
    ['pasted as they are', `<p>${ROWS.join('\n')}</p>`],
    ['set as they are typed', `<pre>${ROWS.join('\n')}</pre>`],
    ['with marks at both ends', ROWS.map((row) => `<p>| ${row.replace(/^\||\|$/g, '')} |</p>`).join('')],
    ['with wide marks', ROWS.map((row) => `<p>${row.replaceAll('|', '｜')}</p>`).join('')],
  ])('%s', async (_, rows) => {
    expect(await read(`<p>如下表</p>${rows}<p>以上</p>`)).toEqual(['如下表', TABLE, '以上'])
  })

  test('in plain text, too, without the line below the head', async () => {
    expect(await read(`如下表\n${ROWS.join('\n')}\n以上`)).toEqual(['如下表', TABLE, '以上'])
  })

  test('as they are in a published report, pasted into a page: each figure as from its text', async () => {
    const name = '2017-dongcheng-longtan'
    const text = readFileSync(join(import.meta.dirname, 'texts', `${name}.txt`), 'utf8')
    const said = { agency: '北京市东城区龙潭街道办事处', year: 2017 }
    const page = text.split('\n').map((line) => `<p>${line}</p>`)
    const [fromText, fromPage] = await Promise.all([
      imported(`${name}.txt`, bytes(text), said),
      imported(`${name}.txt`, bytes(page.join('')), said),
    ])
    expect(fromPage.text).toBe(fromText.text)
    expect(fromPage.text).toContain('信息数: 731')
  })
})

describe('prose is none', () => {
  const LINKS = ['首页 | 政务公开 | 互动', '年报 | 指南 | 目录', '概况 | 机构 | 领导']
  const SENTENCES = [
    '2021年，通过网站|微信公开信息900条。',
    '2021年，受理网上|当面申请3件。',
    '2021年，举办线上|线下培训2次。',
  ]

  test.each([
    ['links of a page', LINKS],
    ['sentences with marks in them', SENTENCES],
    ['two lines', ['微信 | 3', '微博 | 4']],
    ['lines that differ', ['微信 | 3', '微博 | 4 | 5', '网站 | 6']],
    ['one cell a line', ['3 |', '4 |', '5 |']],
  ])('%s', async (_, lines) => {
    expect(await read(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines)
  })

  test('beside a table: it stays above and below', async () => {
    const [above = '', below = ''] = ['首页 | 年报', '注：热线|网络均计入。']
    const rows = [above, ...ROWS, below].map((line) => `<p>${line}</p>`)
    expect(await read(rows.join(''))).toEqual([above, TABLE, below])
  })

  test('a sentence of plain text with a mark in it', async () => {
    expect(await read(`报告\n${SENTENCES[0]}\n完`)).toEqual(['报告', SENTENCES[0], '完'])
  })

  test('a lone line of plain text with marks between its words', async () => {
    expect(await read(`报告\n${LINKS[0]}\n完`)).toEqual(['报告', LINKS[0], '完'])
  })
})
