import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { isSum } from '../../src/form/sums.ts'
import { addressOf, cellPaths } from '../../src/form/tree.ts'
import { exampleText } from '../helpers/examples.ts'
import { minimal, prepareText } from '../helpers/prepare-text.ts'
import { DeskFolder } from './desk-folder.ts'
import { type Heard, heardIn } from './heard.ts'
import { openDeskWindow } from './in-browser.ts'
import { closeWindows } from './open-file.ts'

afterAll(closeWindows)

const faulty = minimal({
  申请: '{新收: {自然人: 28}, 予以公开: {自然人: 20}}',
  其他事项: '没有写该写的。',
  附件: '[统计表]',
})
const TITLE = '1 某区某局2021年政府信息公开工作年度报告'

const headings = (heard: readonly Heard[]) =>
  heard.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`)

/** What holds of every view, whatever it shows. */
function expectReadable(heard: readonly Heard[]): void {
  const levels = heard.filter(({ role }) => role === 'heading').map(({ level = 0 }) => level)
  expect(levels.filter((level) => level === 1)).toEqual([1])
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  for (const role of ['banner', 'main']) expect(heard.filter((one) => one.role === role)).toHaveLength(1)
  const parts = heard.filter(({ role }) => PARTS.includes(role)).map(({ role, name }) => `${role} ${name}`)
  expect(parts.filter((part) => part.endsWith(' '))).toEqual([])
  expect(new Set(parts).size).toBe(parts.length)
  expect(heard.filter(({ role, name }) => NAMED.includes(role) && name.trim() === '')).toEqual([])
  expect(heard.some(({ isLive }) => isLive)).toBe(true)
}

const PARTS = ['navigation', 'complementary', 'region', 'form', 'search', 'contentinfo']
const NAMED = [
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'DisclosureTriangle', 'spinbutton'],
  ...[
    'tablist',
    'tab',
    'tabpanel',
    'table',
    'listbox',
    'option',
    'Iframe',
    'dialog',
    'columnheader',
    'rowheader',
  ],
]

describe('a screen reader goes through', () => {
  test('the start page: the files, then the ways to a new one', async () => {
    const { page } = await openDeskWindow((await DeskFolder.of({ 'data.yaml': faulty })).url())
    await page.getByRole('cell', { name: '个错误' }).first().waitFor()
    const heard = await heardIn(page)
    expectReadable(heard)
    expect(headings(heard)).toEqual([
      '1 政府信息公开工作年度报告',
      '2 这个文件夹里的报告（1 份）',
      '2 新的报告',
      '3 导入已有的文件',
      '3 接着上一年的写',
      '3 从空白表开始',
    ])
  })

  test.each([
    [
      'form',
      [
        ...[
          '用 Excel 填',
          '要改的地方',
          '机关、日期和网站',
          '二、主动公开政府信息情况',
          '三、收到和处理政府信息公开申请情况',
        ],
        ...['四、政府信息公开行政复议、行政诉讼情况', '附图', '附件说明', '确认可以保留的问题'],
      ],
    ],
    [
      'prose',
      [
        ...['引言', '一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
        ...['光标处的数', '插入表中的数'],
      ],
    ],
    ['checks', ['2 个错误']],
    ['giveOut', ['生成到文件夹', '报送上级', '看一看']],
    ['text', []],
  ])('the view %s under the title', async (view, due) => {
    const { page } = await openDeskWindow((await DeskFolder.of({ 'data.yaml': faulty })).url('data.yaml'))
    await page.locator(`#tab-${view}`).click()
    await page
      .locator(view === 'text' ? '.cm-content' : `#panel-${view} h2:visible`)
      .first()
      .waitFor()
    const heard = await heardIn(page)
    expectReadable(heard)
    expect(headings(heard)).toEqual([TITLE, ...due.map((heading) => `2 ${heading}`)])
    const order = heard
      .map(({ role }) => role)
      .filter((role) => ['banner', 'main', 'tabpanel'].includes(role))
    expect(order.slice(0, 3)).toEqual(['banner', 'main', 'tabpanel'])
  })
})

/** What each figure that is typed is called, by its address. */
async function namesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const addresses = await page
    .locator('.paper td input')
    .evaluateAll((inputs) => inputs.map((input) => input.closest('td')?.getAttribute('data-address') ?? ''))
  const heard = await heardIn(page)
  const names: string[] = []
  let isInTable = false
  for (const { role, name } of heard) {
    if (role === 'table') isInTable = true
    if (role === 'DisclosureTriangle' || role === 'heading') isInTable = false
    if (isInTable && role === 'textbox') names.push(name)
  }
  expect(names).toHaveLength(addresses.length)
  return new Map(addresses.map((address, at) => [address, names[at] ?? '']))
}

describe('every figure that is typed is called by the labels of its rows, then of its columns, on the form of', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    [
      '2021',
      minimal(),
      {
        '主动公开.行政事业性收费.金额': '第二十条第（八）项，行政事业性收费；本年收费金额（单位：万元）',
        '申请.予以公开.自然人': '三、本年度办理结果，（一）予以公开；申请人情况，自然人',
        '复议诉讼.行政诉讼.复议后.结果维持': '行政诉讼，复议后起诉，结果维持',
      },
    ],
    [
      '2019',
      exampleText('2020-dongcheng-yongwai'),
      {
        '主动公开.其他对外管理服务事项.行政检查.增减':
          '第二十条第（五）项，其他对外管理服务事项，行政检查；本年增/减',
      },
    ],
    [
      '2014 of Beijing, whose groups are lines',
      exampleText('2017-dongcheng-longtan'),
      {
        '统计表.行政复议.纠错': '四、行政复议数量，（二）被依法纠错数；统计数',
        '统计表.行政诉讼.纠错': '五、行政诉讼数量，（二）被依法纠错数；统计数',
      },
    ],
  ])('%s', async (_, text, due) => {
    const { page } = await openDeskWindow((await DeskFolder.of({ 'data.yaml': text })).url('data.yaml'))
    await page.locator('.paper table').first().waitFor()
    const names = await namesOf(page)
    expect(Object.fromEntries(Object.keys(due).map((address) => [address, names.get(address)]))).toEqual(due)
    expect(new Set(names.values()).size).toBe(names.size)
    const { read } = await prepareText(text, { draft: true })
    const cells = read?.report.form.sections.flatMap((section) =>
      (section.table ? cellPaths(section.table) : [])
        .filter(({ row, column }) => !isSum(row) && !isSum(column))
        .map(({ row, column }) => ({ address: addressOf(section, row, column), path: [...row, ...column] })),
    )
    expect(cells?.map(({ address }) => address).sort()).toEqual([...names.keys()].sort())
    for (const { address, path } of cells ?? []) {
      const name = names.get(address) ?? ''
      const left = path.filter(({ label }) => !name.includes(label)).map(({ label }) => label)
      expect([address, left]).toEqual([address, []])
    }
  })
})
