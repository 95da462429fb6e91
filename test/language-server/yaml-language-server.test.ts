import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { exampleFile, exampleFolder, exampleText } from '../helpers/examples.ts'
import { type LanguageServer, type Position, startLanguageServer } from './language-server.ts'

/** What a clerk sees in an editor with the Red Hat YAML extension, which runs this server. */
const folder = exampleFolder('2021-dawukou-chaoyang')
const intact = exampleText('2021-dawukou-chaoyang')

let server: LanguageServer
let opened = 0

beforeAll(async () => {
  server = await startLanguageServer()
})
afterAll(() => server.stop())

interface Offer {
  readonly label: string
  readonly insertText: string
}

/** Opens a text as a file beside the example, so that its modeline finds the schema. */
async function open(text: string) {
  const uri = pathToFileURL(join(folder, `${++opened}.yaml`)).href
  const diagnostics = await server.open(uri, text)
  const at = (sought: string): Position => {
    const offset = text.indexOf(sought)
    const before = text.slice(0, offset).split('\n')
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }
  const hover = async (sought: string) =>
    JSON.stringify(await server.request('textDocument/hover', uri, at(sought)))
  const offers = async (position: Position): Promise<readonly Offer[]> => {
    const answer = await server.request('textDocument/completion', uri, position)
    return (answer as { items: readonly Offer[] }).items
  }
  const completions = async (position: Position) => (await offers(position)).map(({ label }) => label)
  return { diagnostics, at, hover, offers, completions }
}

test('marks nothing in the examples', async () => {
  expect((await open(intact)).diagnostics).toEqual([])
  const uri = pathToFileURL(exampleFile('2020-dongcheng-yongwai'))
  expect(await server.open(uri.href, await readFile(uri, 'utf8'))).toEqual([])
})

test('marks an unknown key once, at its place', async () => {
  const { diagnostics, at } = await open(intact.replace('行政处罚:', '行政惩罚:'))
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toContain('没有这个名称的栏目')
  const start = at('行政惩罚')
  expect(diagnostics[0]?.range).toEqual({ start, end: { ...start, character: start.character + 4 } })
})

test('marks a negative count', async () => {
  const { diagnostics } = await open(intact.replace('制发: 3', '制发: -3'))
  expect(diagnostics).toHaveLength(1)
})

test.each([
  ['制发: 3', '制发: 三', '件数'],
  ['年度: 2021', '年度: 二一', '四位'],
  [/发布日期: .*/, '发布日期: 2022年1月31日', '年-月-日'],
  [/机关: .*/, '', '缺少应有的栏目：年度、机关'],
  [/机关: .*/, '$&\n机关类别: 街道', '只能写：部门、政府'],
])('says in Chinese what is due in place of %s', async (found, by, expected) => {
  const { diagnostics } = await open(intact.replace(found, by))
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]?.message).toContain(expected)
})

test.each([
  ['rows of its own', '增行: {主动公开.第六项: [行政检查]}'],
  ['a row that is split', '增行: {主动公开.行政处罚: [行政检查]}'],
  ['a form of its own', '版式: {extends: "2021"}'],
  ['a form in a file of its own', '版式: ./我省.yaml'],
])('marks no row in a file with %s, and still shows its wording', async (_, declared) => {
  const { diagnostics, hover } = await open(
    intact
      .replace('机关:', `${declared}\n机关:`)
      .replace(/ {2}行政处罚: .*/, '  行政处罚: {行政检查: {处理决定: 3}}\n  行政检查: {处理决定: 0}'),
  )
  expect(diagnostics).toEqual([])
  expect(await hover('制发:')).toContain('本年制发件数')
})

test('marks a wrong figure in a file with rows of its own', async () => {
  const { diagnostics } = await open(
    intact.replace('机关:', '增行: {主动公开.第六项: [行政检查]}\n机关:').replace('制发: 3', '制发: 三'),
  )
  expect(diagnostics).toHaveLength(1)
})

test("marks nothing in a table of one's own", async () => {
  const { diagnostics } = await open(`${intact}附表:\n  征收:\n    列: [数]\n    行: {征收科: [3]}\n`)
  expect(diagnostics).toEqual([])
})

test('offers the rows of a table that are still free', async () => {
  const { completions, at } = await open(intact.replace(/ {2}行政处罚: .*/, '  行'))
  const { line } = at('  行\n')
  const offered = await completions({ line, character: 3 })
  expect(offered).toContain('行政处罚')
  expect(offered).not.toContain('行政许可')
})

test('offers the columns of a row', async () => {
  const { completions, at } = await open(intact.replace(/申请: {}.*/, '申请:\n  新收:\n    自'))
  const { line } = at('    自\n')
  expect(await completions({ line, character: 5 })).toContain('自然人')
})

/** What is offered at | in a file of a form. */
async function offeredIn(form: string, text: string): Promise<readonly Offer[]> {
  const whole = `# yaml-language-server: $schema=../../schema/${form}.schema.json\n机关: 某局\n${text}\n`
  const before = whole.slice(0, whole.indexOf('|')).split('\n')
  const { offers } = await open(whole.replace('|', ''))
  return offers({ line: before.length - 1, character: before.at(-1)?.length ?? 0 })
}

const GROUP = '\n  '
const TYPED = ' '
/** Where the editor puts the cursor, with what may be typed over. */
const stop = (text: string) => `\${1${text}}`
const FIGURE = ` ${stop(':0')}`

test.each([
  ['a text', '文|', '文号', TYPED],
  ['a date', '发|', '发布日期', TYPED],
  ['a choice', '口|', '口径', TYPED],
  ['a notation', '统|', '统计期限', TYPED],
  ['prose', '总|', '总体情况', ` ${stop(':总体情况')}`],
  ['a table', '申|', '申请', GROUP],
  ['a list', '附|', '附件', `\n  - ${stop('')}`],
  ['a group', '版|', '版记', GROUP],
  ['a line of 版记', '版记:\n  |', '抄送', TYPED],
  ['a tag of 发布', '发布:\n  |', '网站域名', TYPED],
  ['a line of 确认', '确认:\n  - |', '理由', TYPED],
  ['a row', '申请:\n  |', '上年结转', GROUP],
  ['a group of rows', '申请:\n  |', '不予公开', GROUP],
  ['a row of a group', '申请:\n  不予公开:\n    |', '国家秘密', GROUP],
  ['a word of a table', '申请:\n  |', '表注', TYPED],
  ['a column', '申请:\n  新收:\n    |', '自然人', FIGURE],
  ['an amount', '主动公开:\n  行政事业性收费:\n    |', '金额', TYPED],
  ['a group of columns', '复议诉讼:\n  |', '行政诉讼', GROUP],
  ['a column of a group', '复议诉讼:\n  行政复议:\n    |', '结果维持', FIGURE],
  ['a note', '申请:\n  新收:\n    自然人:\n      |', '注', TYPED],
])('puts in %s with its colon', async (_, text, label, after) => {
  const offered = await offeredIn('2021', `年度: 2025\n${text}`)
  expect(offered.find((offer) => offer.label === label)?.insertText).toBe(`${label}:${after}`)
})

test.each(EDITIONS)('puts in every key of form %s with its colon', async (form, year) => {
  const { sections } = (await packaged.format(form)).form
  for (const { name } of sections.filter(({ table }) => table)) {
    const offered = await offeredIn(form, `年度: ${year}\n${name}:\n  |`)
    expect(offered.length).toBeGreaterThan(4)
    expect(offered.filter(({ label, insertText }) => !insertText.startsWith(`${label}:`))).toEqual([])
  }
})

test.each([
  ['the first', '新收: {自|}', '自然人'],
  ['another', '新收: {自然人: 3, 商|}', '商业企业'],
])('offers columns in braces once %s is begun', async (_, text, label) => {
  const offered = await offeredIn('2021', `年度: 2025\n申请:\n  ${text}`)
  expect(offered.map((offer) => offer.label)).toContain(label)
})

test('shows the official wording of a section, a row and a column', async () => {
  const { hover } = await open(intact.replace(/申请: {}.*/, '申请:\n  新收: {商业企业: 0}'))
  expect(await hover('申请:')).toContain('三、收到和处理政府信息公开申请情况')
  expect(await hover('新收:')).toContain('一、本年新收政府信息公开申请数量')
  expect(await hover('商业企业:')).toContain('商业企业')
  expect(await hover('制发:')).toContain('本年制发件数')
})
