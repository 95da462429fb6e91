import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { cellText, minimal, places } from '../helpers/prepare-text.ts'

function build(text: string, files: Record<string, string> = {}) {
  return prepare({
    path: 'data.yaml',
    bytes: new TextEncoder().encode(text),
    readFile: async (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
  })
}

const withFormat = (format: string, more = {}) => minimal({ 版式: format, ...more })

async function problems(text: string, files: Record<string, string> = {}) {
  const { findings, document } = await build(text, files)
  expect(document).toBeUndefined()
  return findings.map(({ rule, file, range, message, fix }) => ({
    place: `${rule} ${file ?? 'data.yaml'}:${range?.line}:${range?.column}`,
    said: `${message} ${fix}`,
  }))
}

describe('a form of the agency', () => {
  const PROVINCE = `name: 某省版式
source: 某省办公厅通知
extends: "2021"
changes:
  主动公开.其他主动公开文件: {after: 行政规范性文件}
  申请.法律服务机构: {label: 律师事务所}
`

  test('extends an edition from a file beside the data', async () => {
    const data = withFormat('./我省.yaml', { 主动公开: '{其他主动公开文件: {制发: 5}}' })
    const { document, findings } = await build(data, { './我省.yaml': PROVINCE })
    expect(places(findings)).toEqual([])
    expect(document && cellText(document.blocks, '主动公开.其他主动公开文件.制发')).toBe('5')
  })

  test('may extend another file, and stand in the data file itself', async () => {
    const files = {
      './市.yaml': 'extends: ./省.yaml\nchanges: {引言: {heading: 引言}}\n',
      './省.yaml': PROVINCE,
    }
    expect((await build(withFormat('./市.yaml'), files)).document?.blocks[1]).toMatchObject({ text: '引言' })
    const inline = '{extends: "2021", changes: {申请.其他处理: {of: ~}}}'
    const { document } = await build(withFormat(inline, { 申请: '{其他处理: {自然人: 0}}' }))
    expect(document && cellText(document.blocks, '申请.其他处理.自然人')).toBe('0')
  })
})

describe('a form that cannot be used is a finding at its place', () => {
  test('no such file', async () => {
    expect((await problems(withFormat('./我省.yaml')))[0]?.place).toBe('format-missing data.yaml:10:5')
  })

  test('an address that is not there, with a suggestion', async () => {
    const files = { './x.yaml': 'extends: "2021"\nchanges:\n  申请.新受: {label: 甲}\n' }
    const [problem] = await problems(withFormat('./x.yaml'), files)
    expect(problem?.place).toBe('format-address ./x.yaml:3:3')
    expect(problem?.said).toContain('申请.新收')
  })

  test.each([
    ['a cycle', 'extends: ./x.yaml\n', 'format-cycle ./x.yaml:1:10'],
    ['an unknown base', 'extends: "2022"\n', 'format ./x.yaml:1:10'],
    ['an unknown word', 'extends: "2021"\nchange: {}\n', 'schema-unknown-key ./x.yaml:2:1'],
    [
      'an unknown kind',
      'sections: {甲: {table: {columns: {乙: {kind: money}}}}}\n',
      'schema-type ./x.yaml:1:44',
    ],
    ['broken YAML', 'extends: "2021\n', 'yaml-syntax ./x.yaml:1:10'],
    ['nothing', '- 1\n', 'format data.yaml:10:5'],
    [
      'two cells of one address',
      'sections: {甲: {table: {columns: {数: }, rows: {乙: , 组: {silent: true, of: {乙: }}}}}}\n',
      'format ./x.yaml:1:47',
    ],
    [
      'a total of nothing',
      'sections: {甲: {table: {columns: {数: {total: true}}}}}\n',
      'format ./x.yaml:1:34',
    ],
    [
      'a rule about a missing row',
      'sections: {甲: {table: {columns: {数: }, rows: {乙: , 丙: }, rules: [乙 = 丁]}}}\n',
      'format ./x.yaml:1:66',
    ],
    [
      'a rule that cannot be read',
      'sections: {甲: {table: {columns: {数: }, rows: {乙: , 丙: }, rules: [乙=丙]}}}\n',
      'format ./x.yaml:1:66',
    ],
    ['a reserved name', 'sections: {机关: {heading: 甲}}\n', 'format ./x.yaml:1:12'],
    ['no sections', 'name: 甲\n', 'format ./x.yaml:1:1'],
  ])('%s', async (_, declaration, place) => {
    expect((await problems(withFormat('./x.yaml'), { './x.yaml': declaration }))[0]?.place).toBe(place)
  })

  test('an unknown name', async () => {
    const [problem] = await problems(withFormat('2014北京'))
    expect(problem?.place).toBe('unknown-format data.yaml:10:5')
    expect(problem?.said).toContain('2014-北京')
  })
})

describe('增行', () => {
  test('under a row splits it, with one more label column', async () => {
    const data = minimal(
      {
        增行: '{主动公开.其他对外管理服务事项: [行政检查, 行政确认]}',
        主动公开: '{其他对外管理服务事项: {行政确认: {增减: +10, 处理决定: 2205}}}',
      },
      2020,
    )
    const { document, findings } = await build(data)
    expect(places(findings)).toEqual([])
    const table = document?.blocks.find((block): block is Table => block.type === 'table')
    const grid = table ? slots(table).map((row) => row.map(({ text }) => text)) : []
    expect(grid).toContainEqual(['其他对外管理服务事项', '行政检查', '0', '0', '0'])
    expect(grid).toContainEqual(['其他对外管理服务事项', '行政确认', '0', '+10', '2205'])
    expect(grid).toContainEqual(['行政许可', '行政许可', '0', '0', '0'])
  })

  test('under a block follows its last row', async () => {
    const data = minimal({
      增行: '{主动公开.第一项: [其他主动公开文件]}',
      主动公开: '{其他主动公开文件: {制发: 7}}',
    })
    const { document } = await build(data)
    expect(document && cellText(document.blocks, '主动公开.其他主动公开文件.制发')).toBe('7')
  })

  test('more than any form has are refused before a validator is made of them', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `行${index}`)
    const [problem] = await problems(minimal({ 增行: `{申请.不予公开: [${rows.join(', ')}]}` }))
    expect(problem?.place).toBe('own-row data.yaml:10:1')
    expect(problem?.said).toContain('600')
  })

  test('an address that is not there, with a suggestion; a misspelt row is never taken for a new one', async () => {
    const [problem] = await problems(minimal({ 增行: '{主动公开.行政许克: [甲]}' }))
    expect(problem?.place).toBe('own-row data.yaml:10:6')
    expect(problem?.said).toContain('主动公开.行政许可')
    const [misspelt] = await problems(minimal({ 主动公开: '{其他主动公开文件: {制发: 7}}' }))
    expect(misspelt?.place).toBe('schema-unknown-key data.yaml:5:8')
  })
})

test('an edition may be named as the bare year that it is', async () => {
  const { document, findings } = await build(minimal({ 版式: '2019' }))
  expect(places(findings)).toEqual([])
  expect(document && cellText(document.blocks, '主动公开.规范性文件.新制作')).toBe('0')
})
