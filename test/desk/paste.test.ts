import { describe, expect, test } from 'vitest'
import { tabbed } from '../../src/desk/paste/block.ts'
import { paste } from '../../src/desk/paste/paste.ts'
import type { PasteView } from '../../src/desk/protocol/proposed.ts'
import { build } from '../../src/pipeline/build.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import type { Report } from '../../src/report/report.ts'
import { EXAMPLES, exampleInput, exampleText } from '../helpers/examples.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'

async function pasted(
  block: { html?: string; text?: string },
  address: string,
  data = minimal(),
): Promise<PasteView> {
  const { read } = await prepareText(data, { draft: true })
  if (!read) throw new Error('unreadable')
  return paste({ html: '', text: '', ...block }, address, read.report)
}

const typed = ({ changes }: PasteView) =>
  Object.fromEntries(
    changes.map((change) => (change.kind === 'figure' ? [change.address, change.typed] : [])),
  )

const NEW = '申请.新收'
const ROW = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']

describe('by shape', () => {
  test('from the cell on, over rows and columns', async () => {
    const view = await pasted({ text: '1\t2\r\n3\t4\r\n' }, `${NEW}.商业企业`)
    expect(view.misfits).toEqual([])
    expect(typed(view)).toEqual({
      '申请.新收.商业企业': '1',
      '申请.新收.科研机构': '2',
      '申请.上年结转.商业企业': '3',
      '申请.上年结转.科研机构': '4',
    })
  })

  test('a whole row with its total, which is held against its parts and not written', async () => {
    const right = await pasted({ text: '1\t2\t3\t4\t5\t6\t21' }, `${NEW}.自然人`)
    expect(right.misfits).toEqual([])
    expect(Object.keys(typed(right))).toEqual(ROW.map((column) => `${NEW}.${column}`))
    const wrong = await pasted({ text: '1\t2\t3\t4\t5\t6\t22' }, `${NEW}.自然人`)
    expect(wrong.changes).toHaveLength(6)
    expect(wrong.misfits).toEqual([])
    expect(wrong.totals).toEqual([expect.stringContaining('是 21，贴来的是 22')])
  })

  test('what stands there already is no change, and what it was is told', async () => {
    const data = minimal({ 申请: '{新收: {自然人: 5, 商业企业: 7}}' })
    const view = await pasted({ text: '5\t8' }, `${NEW}.自然人`, data)
    expect(view.changes).toEqual([{ kind: 'figure', address: `${NEW}.商业企业`, typed: '8', was: '7' }])
    expect(view.fitting).toBe(2)
  })

  test('an empty cell leaves the figure out', async () => {
    const data = minimal({ 申请: '{新收: {自然人: 5, 商业企业: 7}}' })
    expect(typed(await pasted({ text: '5\t' }, `${NEW}.自然人`, data))).toEqual({ [`${NEW}.商业企业`]: null })
  })

  test('what reaches beyond the table is told', async () => {
    const view = await pasted({ text: '1\t2\t9\t9' }, `${NEW}.其他`)
    expect(typed(view)).toEqual({ [`${NEW}.其他`]: '1' })
    expect(view.misfits.join()).toContain('超出')
  })

  test.each(['-', '/', '无', '约三件', '12 5'])('“%s” is no figure, and is told', async (found) => {
    const view = await pasted({ text: `1\t${found}` }, `${NEW}.自然人`)
    expect(typed(view)).toEqual({ [`${NEW}.自然人`]: '1' })
    expect(view.misfits).toEqual([expect.stringContaining(found)])
  })

  test('marks of thousands, units and wide digits are read as what they are', async () => {
    const view = await pasted({ text: '1,234\t５６\t7件' }, `${NEW}.自然人`)
    expect(Object.values(typed(view))).toEqual(['1234', '56', '7'])
    expect(view.misfits).toEqual([])
  })

  test('a table of a page goes before the text, its hidden parts are left', async () => {
    const html = '<table><tr><td>1</td><td style="display:none">8</td><td>2</td></tr></table>'
    expect(Object.values(typed(await pasted({ html, text: '9\t9' }, `${NEW}.自然人`)))).toEqual(['1', '2'])
  })

  test('spanning cells of a page go to the slots that they cover, single ones go one by one', async () => {
    const spanning = '<table><tr><td>5</td><td>6</td><td>7</td></tr><tr><td colspan="3">8</td></tr></table>'
    const view = await pasted({ html: spanning }, '主动公开.行政强制.处理决定')
    expect(Object.values(typed(view))).toEqual(['5', '8'])
    expect(view.misfits).toEqual([expect.stringContaining('2 格超出')])
    const one = await pasted({ text: '7\n8.5' }, '主动公开.行政强制.处理决定')
    expect(one.misfits).toEqual([])
    expect(Object.values(typed(one))).toEqual(['7', '8.5'])
  })
})

describe('by labels', () => {
  const rows = [
    ['一、本年新收政府信息公开申请数量', ...'123456'.split(''), '21'],
    ['二、上年结转政府信息公开申请数量', ...'100000'.split(''), '1'],
  ]

  test('wherever it is pasted', async () => {
    const text = rows.map((row) => row.join('\t')).join('\n')
    const view = await pasted({ text }, '复议诉讼.行政复议.结果维持')
    expect(view.misfits).toEqual([])
    expect(typed(view)).toMatchObject({ [`${NEW}.自然人`]: '1', '申请.上年结转.自然人': '1' })
  })

  test('in another order', async () => {
    const text = rows
      .toReversed()
      .map((row) => row.join('\t'))
      .join('\n')
    expect(typed(await pasted({ text }, `${NEW}.自然人`))).toMatchObject({
      [`${NEW}.其他`]: '6',
      '申请.上年结转.自然人': '1',
    })
  })

  test('a row that the form does not have is told, and is not guessed', async () => {
    const text = [...rows, ['四十二、别的事项', ...'777777'.split(''), '42']]
      .map((row) => row.join('\t'))
      .join('\n')
    const view = await pasted({ text }, `${NEW}.自然人`)
    expect(Object.values(typed(view))).not.toContain('7')
    expect(view.misfits.join()).toContain('别的事项')
  })
})

test.each(EXAMPLES)('the tables of %s, pasted into an empty form, bring back every figure', async (name) => {
  const { read } = await prepare(exampleInput(name))
  const report = read?.report as Report
  const { outputs } = await build(exampleInput(name), { formats: ['fragment'] })
  const page = new TextDecoder().decode(outputs[0]?.bytes)
  const kept = ['年度', '机关', '版式', '增行']
  const found: Record<string, string | null> = {}
  const told: string[] = []
  for (const html of page.match(/<table[\s\S]*?<\/table>/g) ?? []) {
    const view = await pasted({ html }, 'none', onlyKeys(exampleText(name), kept))
    told.push(...view.misfits)
    Object.assign(found, typed(view))
  }
  const own = report.ownTables.map(({ section }) => section.name)
  const due = [...report.figures.values()].filter(
    ({ located, address }) => located && !own.some((table) => address.startsWith(table)),
  )
  if (due.length > 0) expect(told).toEqual([])
  expect(due.filter(({ address, text }) => found[address] !== text).map(({ address }) => address)).toEqual([])
})

test('cells in quotes keep tabs, line ends and quotes', () => {
  expect(tabbed('"a\tb"\t"c\nd"\t"say ""e"""\r\n1\t2\r\n')).toEqual([
    ['a\tb', 'c\nd', 'say "e"'],
    ['1', '2'],
  ])
  expect(tabbed('')).toEqual([['']])
  expect(tabbed('1\t\n\t2')).toEqual([
    ['1', ''],
    ['', '2'],
  ])
  expect(tabbed('"open\t1')).toEqual([['"open', '1']])
})

/** The top-level entries of a data file with these keys. */
function onlyKeys(text: string, keys: readonly string[]): string {
  return text
    .split(/^(?=\S)/m)
    .filter((entry) => keys.some((key) => entry.startsWith(`${key}:`)))
    .join('')
}

test('a block with a column that is none of the table: that one is told and left out, the others are filled in', async () => {
  const block = [
    ['申请人', '自然人', '商业企业', '科研机构', '社会公益组织', '律师事务所', '其他', '总计'],
    ['一、本年新收政府信息公开申请数量', 23, 6, 1, 0, 2, 1, 33],
  ]
  const view = await pasted({ text: block.map((row) => row.join('\t')).join('\n') }, `${NEW}.自然人`)
  expect(typed(view)).toEqual({
    [`${NEW}.自然人`]: '23',
    [`${NEW}.商业企业`]: '6',
    [`${NEW}.科研机构`]: '1',
    [`${NEW}.社会公益组织`]: '0',
    [`${NEW}.其他`]: '1',
  })
  expect(view.misfits[0]).toBe('“律师事务所”这一栏不是表里的栏，没有贴')
})
