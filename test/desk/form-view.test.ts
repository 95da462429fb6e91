import { describe, expect, test } from 'vitest'
import { fieldViews } from '../../src/desk/field-views.ts'
import { formView } from '../../src/desk/form-view.ts'
import type { CellView, FormView, GridView } from '../../src/desk/protocol/form.ts'
import { addressOf, cellPaths } from '../../src/form/tree.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import type { Report } from '../../src/report/report.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { EXAMPLES, exampleInput } from '../helpers/examples.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

async function reportOf(text: string, options = {}): Promise<Report> {
  const { read, findings } = await prepareText(text, { draft: true, ...options })
  if (!read) throw new Error(JSON.stringify(findings))
  return read.report
}

const gridsOf = ({ sections }: FormView): readonly GridView[] =>
  sections.flatMap((section) => (section.kind === 'table' ? section.grids : []))

const cellsOf = (view: FormView): readonly CellView[] => gridsOf(view).flatMap(({ rows }) => rows.flat())

const cellAt = (view: FormView, address: string) => cellsOf(view).find((cell) => cell.address === address)

/** Slots of a grid that no cell takes, and those that two take, as HTML lays cells out. */
function faultsOf({ rows, widths }: GridView): number {
  const taken = rows.map(() => new Set<number>())
  let faults = 0
  rows.forEach((row, at) => {
    let column = 0
    for (const { rowSpan = 1, columnSpan = 1 } of row) {
      while (taken[at]?.has(column)) column++
      for (let y = at; y < at + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) {
          if (!taken[y] || taken[y]?.has(x)) faults++
          taken[y]?.add(x)
        }
      column += columnSpan
    }
  })
  return faults + taken.filter(({ size }) => size !== widths.length).length
}

/** Every figure of the form is there once, with labels, in grids without holes. */
function expectWhole(view: FormView, report: Report): void {
  const sections = [...report.form.sections, ...report.ownTables.map(({ section }) => section)]
  const due = sections.flatMap((section) =>
    section.table ? cellPaths(section.table).map(({ row, column }) => addressOf(section, row, column)) : [],
  )
  const figures = cellsOf(view).filter(({ address }) => address !== undefined)
  expect(figures.map(({ address }) => address).sort()).toEqual([...due].sort())
  expect(figures.filter(({ label = '' }) => label === '')).toEqual([])
  expect(gridsOf(view).map(faultsOf)).toEqual(gridsOf(view).map(() => 0))
}

describe('the form on the screen has every figure of the form once, labelled', () => {
  test.each(EDITIONS)('%s, with nothing filled in', async (id, year) => {
    const report = await reportOf(`年度: ${year}\n机关: 某区某局\n版式: ${JSON.stringify(id)}\n`)
    const view = formView(report)
    expectWhole(view, report)
    expect(view.sections.map(({ name }) => name)).toEqual(report.form.sections.map(({ name }) => name))
  })

  test.each(EXAMPLES)('%s', async (name) => {
    const { read } = await prepare(exampleInput(name))
    const report = read?.report as Report
    expectWhole(formView(report), report)
  })

  test('an edition that nobody has thought of', async () => {
    const report = await reportOf('年度: 2027\n机关: 某区某局\n', { resources: withNewEdition })
    expect(report.form.id).toBe('2027')
    expectWhole(formView(report), report)
  })
})

describe('the 2021 form', async () => {
  const report = await reportOf(minimal({ 申请: '{新收: {自然人: 28}}', 复议诉讼: '{}' }))
  const view = formView(report)

  test('labels a cell as the form does, rows first', () => {
    expect(cellAt(view, '申请.新收.自然人')?.label).toBe(
      '一、本年新收政府信息公开申请数量；申请人情况，自然人',
    )
  })

  test('tells totals from what is typed', () => {
    expect(cellAt(view, '申请.新收.总计')?.computed).toBe(true)
    expect(cellAt(view, '申请.新收.自然人')?.computed).toBeUndefined()
  })

  test('writes a label downwards where the form does', () => {
    const vertical = cellsOf(view).filter(({ head }) => head === 'vertical')
    expect(vertical.map(({ text }) => text)).toContain('三、本年度办理结果')
  })
})

test('own rows and own tables are a part of it, where they are printed', async () => {
  const report = await reportOf(
    minimal({
      增行: '{申请.不予公开: [（9）其他情形]}',
      附表: '{培训情况: {列: [次数, 说明], 行: {集中培训: [2, 两个半天]}, 种类: {说明: 文字}, 位置: 申请}}',
    }),
  )
  const view = formView(report)
  expectWhole(view, report)
  const names = view.sections.map(({ name }) => name)
  expect(names[names.indexOf('申请') + 1]).toBe('附表.培训情况')
  expect(cellAt(view, '附表.培训情况.集中培训.说明')?.words).toBe(true)
})

test('last year’s figures and prose stand beside, if there are any', async () => {
  const last = await reportOf(minimal({ 申请: '{新收: {自然人: 7}}', 总体情况: '去年的情况。' }, 2022))
  const view = formView(await reportOf(minimal({}, 2023)), last)
  expect(cellAt(view, '申请.新收.自然人')?.previous).toBe('7')
  expect(cellAt(view, '申请.新收.自然人')?.carried).toBeUndefined()
  expect(cellAt(view, '申请.上年结转.自然人')?.carried).toEqual({
    row: '四、结转下年度继续办理',
    text: '0',
  })
  expect(view.sections.find(({ name }) => name === '总体情况')).toMatchObject({ previous: '去年的情况。' })
})

test('one-line values are fields, with examples and choices; lists and tables are none', async () => {
  const { fields } = formView(await reportOf(minimal()))
  const byKeys = new Map(fields.map((field) => [field.keys.join('.'), field]))
  expect(byKeys.get('文号')).toMatchObject({ label: '发文字号', example: '例如 石大朝办发〔2022〕3号' })
  expect(byKeys.get('口径')?.choices).toEqual(['本级', '全域'])
  expect([...byKeys.keys()]).toEqual(
    expect.arrayContaining(['年度', '机关', '发布日期', '发布.时间', '版记.抄送']),
  )
  for (const key of ['附件', '附表', '附图', '增行', '确认', '版式'])
    expect([...byKeys.keys()]).not.toContain(key)
})

test.each(EDITIONS)(
  'a street office finds its kind on the form of %s, and is told that it is its',
  async (id) => {
    const { form } = await packaged.format(id)
    const kind = fieldViews(form).find(({ label }) => label === '机关类别')
    expect(kind?.choices).toContain('派出机关')
    expect(kind?.example).toContain('派出机关（……街道办事处）')
  },
)
