import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { printComparison } from '../../src/cli/print-comparison.ts'
import { compare } from '../../src/compare/compare.ts'
import { compareProse, shareOf } from '../../src/compare/compare-prose.ts'
import { compareXlsx } from '../../src/compare/compare-xlsx.ts'
import { comparePage } from '../../src/compare/page.ts'
import { displayWidth } from '../../src/findings/display-width.ts'
import { inspect } from '../../src/pipeline/inspect.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { readSheets } from '../../src/workbook/read-sheets.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'

async function reportOf(text: string) {
  const { read, findings } = await inspect({ path: 'data.yaml', bytes: new TextEncoder().encode(text) })
  if (!read) throw new Error(JSON.stringify(findings))
  return read.report
}

const comparison = async (old: string, now: string) => compare(await reportOf(old), await reportOf(now))
type Cells = ReadonlyMap<string, string>

/** Whole numbers of a data file by their keys, read without any of the program. */
function cellsOf(text: string): Cells {
  const cells = new Map<string, string>()
  const visit = (value: unknown, way: readonly string[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inside] of Object.entries(value)) visit(inside, [...way, key])
    else if (typeof value === 'number' && way.length > 1) cells.set(way.join('.'), String(value))
  }
  visit(JSON.parse(text), [])
  return cells
}

const OLD = minimal({
  主动公开: '{行政许可: {处理决定: 40}, 行政事业性收费: {金额: "52.6540"}}',
  申请: '{新收: {自然人: ~, 商业企业: 3}, 结转下年: {商业企业: 3}}',
  总体情况: '主动公开信息900条，比上年增加。全年没有收到投诉。',
})
const NOW = minimal({
  主动公开: '{行政许可: {处理决定: {值: 30, 注: 含变更}}, 行政事业性收费: {金额: "52.7"}}',
  申请: '{新收: {自然人: 2, 商业企业: 3}, 结转下年: {自然人: 2, 商业企业: 3}}',
  总体情况: '主动公开信息1200条，比上年增加。全年没有收到投诉和举报。',
  其他事项: '本年度未收取信息处理费。',
  发布日期: '2022-01-21',
})

describe('two reports', () => {
  test.each(EXAMPLES)('%s is like itself', async (name) => {
    const { isAlike, figures, prose, facts } = await comparison(exampleText(name), exampleText(name))
    expect({ isAlike, figures, prose, facts }).toEqual({ isAlike: true, figures: [], prose: [], facts: [] })
  })

  test('differ in figures by address, exactly', async () => {
    const { figures } = await comparison(OLD, NOW)
    const shown = figures.map(({ address, kind, old, new: now, difference, percent }) => [
      address,
      kind,
      old,
      now,
      difference,
      percent,
    ])
    expect(shown).toEqual([
      ['主动公开.行政许可.处理决定', 'changed', '40', '30含变更', '-10', '-25.0'],
      ['主动公开.行政事业性收费.金额', 'changed', '52.6540', '52.7', '+0.046', '+0.1'],
      ['申请.新收.自然人', 'blank', '', '2', undefined, undefined],
      ['申请.新收.总计', 'changed', '3', '5', '+2', '+66.7'],
      ['申请.结转下年.自然人', 'changed', '0', '2', '+2', undefined],
      ['申请.结转下年.总计', 'changed', '3', '5', '+2', '+66.7'],
    ])
  })

  test('differ in prose by words and numbers, and in what is said of them', async () => {
    const { prose, facts } = await comparison(OLD, NOW)
    expect(prose.map(({ name, kind }) => [name, kind])).toEqual([['总体情况', 'changed']])
    expect(prose[0]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '900' },
      { kind: 'added', text: '1200' },
      { kind: 'added', text: '和举报' },
    ])
    expect(facts).toEqual([{ name: '发布日期', old: '2022-01-20', new: '2022-01-21' }])
  })

  test.each([
    ['2021', 2023],
    ['2014', 2017],
  ] as const)(
    'of %s, of two years on end, differ in what differs in their files, cell by cell',
    async (id, year) => {
      const { form } = await packaged.format(id)
      const [old, now] = [year, year + 1].map((one) => randomReport(form, one, one)) as [string, string]
      const found = await comparison(old, now)
      const [before, after] = [old, now].map(cellsOf) as [Cells, Cells]
      const due = [...before].filter(([address, figure]) => after.get(address) !== figure)
      const seen = new Map(found.figures.map((figure) => [figure.address, [figure.old, figure.new]]))
      expect(due.length).toBeGreaterThan(20)
      expect(due.map(([address]) => [address, seen.get(address)])).toEqual(
        due.map(([address, figure]) => [address, [figure, after.get(address)]]),
      )
      for (const [address] of before)
        if (before.get(address) === after.get(address)) expect(seen.has(address)).toBe(false)
      expect(Math.max(...printComparison(found).split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
    },
  )

  test('of two editions are compared where addresses agree; the rest is told', async () => {
    const [old, now] = await Promise.all(
      (
        [
          ['2019', 2020],
          ['2021', 2021],
        ] as const
      ).map(async ([id, year]) => randomReport((await packaged.format(id)).form, year, 3)),
    )
    const { figures, sameFigures, old: before, new: after } = await comparison(old ?? '', now ?? '')
    expect(before.form).not.toBe(after.form)
    const kinds = new Set(figures.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['appeared', 'changed', 'vanished'])
    expect(figures.length + sameFigures).toBeGreaterThan(200)
  })

  test('are shown in eighty cells, as a page in which nothing runs, and as a valid workbook', async () => {
    const found = await comparison(OLD.replace('投诉。', '投诉<script>。'), NOW)
    const lines = printComparison(found).split('\n')
    expect(lines.join('\n')).toContain('[-900-]{+1200+}')
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80)
    const page = comparePage(found)
    expect(page).not.toContain('<script')
    expect(page).toContain('<del>900</del><ins>1200</ins>')
    const bytes = await compareXlsx(found)
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([])
    expect(await compareXlsx(found)).toEqual(bytes)
  })
})

describe('what looks like a formula or a number', () => {
  const WORDS = ['=HYPERLINK("http://x","点我")', '+86', '-2+3', '@SUM(A1)', '=1+1', '007', '1']
  const written = (agency: string, words: readonly string[]) =>
    minimal({ 总体情况: JSON.stringify(words.join('\n\n')) }).replace('某区某局', JSON.stringify(agency))

  test('is text in the workbook, wherever it is not a figure', async () => {
    const found = await comparison(written('甲局', ['从前。']), written('=甲局', WORDS))
    const { sheets } = readSheets(await compareXlsx(found))
    const cells = sheets.flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()]))
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([])
    expect(cells.filter(({ kind }) => kind !== 'text')).toEqual([])
    const shown = cells.map(({ shown }) => shown)
    expect(shown).toEqual(expect.arrayContaining([...WORDS, '=甲局']))
  })

  test('is a number where it is a figure', async () => {
    const { sheets } = readSheets(await compareXlsx(await comparison(OLD, NOW)))
    const lines = [...(sheets[1]?.cells.values() ?? [])].map((line) => [...line.values()])
    expect(lines.find(([address]) => address?.shown === '申请.新收.总计')?.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'number',
      'number',
      'number',
      'number',
    ])
  })
})

test('a comparison of long names and words keeps within eighty cells', async () => {
  const agency = '云山区人力资源和社会保障局退役军人事务局联合办公室'.repeat(2)
  const rows = ['其他依法应当不予公开并且由本机关另行登记的情形'.repeat(2), '=1+1']
  const formOf = (label: string) => ({
    name: `${label}政府办公厅印发的政府信息公开工作年度报告统一版式`.repeat(2),
    source: '某省政府办公厅〔2025〕1号',
    extends: '2021',
    changes: { 总体情况: { heading: `一、${label}总体情况及其他需要说明的各项有关重要工作情况`.repeat(3) } },
  })
  const of = (label: string, figure: number) =>
    stringify({
      ...parse(minimal({}, 2024)),
      机关: `${label}${agency}`,
      文号: `${label}〔2025〕${'9'.repeat(90)}号`,
      版式: formOf(label),
      增行: { '申请.不予公开': rows },
      主动公开: {
        行政许可: { 处理决定: figure },
        行政处罚: { 处理决定: { 值: figure, 注: label.repeat(50) } },
      },
      申请: {
        新收: { 自然人: figure },
        不予公开: Object.fromEntries(rows.map((row) => [row, { 自然人: figure }])),
      },
      总体情况: `${label}W${'9'.repeat(200)}\u202e👨‍👩‍👧${label.repeat(60)}`,
    })
  const lines = printComparison(await comparison(of('甲省', 7), of('乙省', 9_876_543_210))).split('\n')
  expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
  const unbroken = lines.join('').replaceAll(/\s/g, '')
  for (const words of [agency, '9'.repeat(90), '<U+202E>', '各项有关重要工作情况'])
    expect(unbroken).toContain(words)
})

describe('two texts', () => {
  test.each([
    ['', ''],
    ['甲乙丙。丁', '甲乙丙。丁'],
    ['全年受理申请35件，均已办结。', '全年收到申请36件，全部办结。'],
    ['一\n二\n', '一\n三\n二\n'],
    ['办理😀👨‍👩‍👧件', '办理👨‍👩‍👧😀件'],
    ['甲'.repeat(3000), '乙'.repeat(3000)],
  ])('are both in their pieces: %#', (old, now) => {
    const pieces = compareProse(old, now)
    const without = (left: string) => pieces.map(({ kind, text }) => (kind === left ? '' : text)).join('')
    expect([without('added'), without('removed')]).toEqual([old, now])
    expect(shareOf(pieces) === 1).toBe(old === now)
  })
})
