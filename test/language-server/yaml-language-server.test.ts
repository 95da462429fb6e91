import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  const completions = async (position: Position) => {
    const answer = await server.request('textDocument/completion', uri, position)
    return (answer as { items: readonly { label: string }[] }).items.map(({ label }) => label)
  }
  return { diagnostics, at, hover, completions }
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

test('shows the official wording of a section, a row and a column', async () => {
  const { hover } = await open(intact.replace(/申请: {}.*/, '申请:\n  新收: {商业企业: 0}'))
  expect(await hover('申请:')).toContain('三、收到和处理政府信息公开申请情况')
  expect(await hover('新收:')).toContain('一、本年新收政府信息公开申请数量')
  expect(await hover('商业企业:')).toContain('商业企业')
  expect(await hover('制发:')).toContain('本年制发件数')
})
