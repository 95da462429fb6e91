import { readFileSync } from 'node:fs'
import type { Block, Cell, Document, Table } from '../../src/document/document.ts'
import { table } from '../../src/document/table.ts'
import { fontSet } from '../../src/fonts/font-set.ts'
import { parseFace } from '../../src/fonts/parse-face.ts'
import type { Element, Page, Pages, TextItem } from '../../src/layout/pages.ts'

function bundledFace(file: string) {
  return parseFace(file, readFileSync(new URL(`../../fonts/${file}`, import.meta.url)))
}

export const fonts = fontSet(
  {
    fangsong: bundledFace('fandol/FandolFang-Regular.ttf'),
    kaiti: bundledFace('fandol/FandolKai-Regular.ttf'),
    heiti: bundledFace('noto/NotoSansSC-Medium.ttf'),
    songti: bundledFace('noto/NotoSerifSC-Regular.ttf'),
    biaosong: bundledFace('noto/NotoSerifSC-Bold.ttf'),
    latin: bundledFace('tinos/Tinos-Regular.ttf'),
  },
  () => bundledFace('noto/NotoSerifSC-Rare.ttf'),
)

export function documentOf(...blocks: readonly Block[]): Document {
  return { title: '标题', agency: '机关', year: 2021, timestamp: '2022-01-01T00:00:00Z', blocks }
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', runs: [{ text }] }
}

export function heading(text: string, level: 1 | 2 | 3 | 4 = 1): Block {
  return { type: 'heading', level, text }
}

/** A paragraph of exactly `count` full lines of body text. */
export function linesOfText(count: number): Block {
  return paragraph('字'.repeat(28 * count - 2))
}

type Parts = readonly [
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  text: string,
  scope?: NonNullable<Cell['scope']>,
  vertical?: boolean,
]

export function cells(parts: readonly Parts[]): readonly Cell[] {
  return parts.map(([row, column, rowSpan, columnSpan, text, scope, vertical]) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text,
    align: scope === 'row' ? 'left' : 'center',
    ...(scope ? { scope } : { address: `格.${row}.${column}` }),
    ...(vertical ? { vertical } : {}),
  }))
}

const groups: readonly (readonly [string, readonly string[]])[] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  [
    '（四）无法提供',
    ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  ],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
  ['（七）总计', []],
]

/** The table of applications of the 2021 form: 3 head rows, 25 rows below, ten columns. */
export function applications(figure: (row: number, column: number) => string = () => '0'): Table {
  const parts: Parts[] = [
    [0, 0, 3, 3, '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'col'],
    [0, 3, 1, 7, '申请人情况', 'colgroup'],
    [1, 3, 2, 1, '自然人', 'col'],
    [1, 4, 1, 5, '法人或其他组织', 'colgroup'],
    [1, 9, 2, 1, '总计', 'col'],
  ]
  for (const [index, text] of ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].entries()) {
    parts.push([2, 4 + index, 1, 1, text, 'col'])
  }
  let row = 3
  const figures = () => {
    for (let column = 3; column < 10; column++) parts.push([row, column, 1, 1, figure(row, column)])
    row++
  }
  for (const text of ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量']) {
    parts.push([row, 0, 1, 3, text, 'row'])
    figures()
  }
  parts.push([row, 0, 22, 1, '三、本年度办理结果', 'rowgroup', true])
  for (const [group, leaves] of groups) {
    parts.push([row, 1, leaves.length || 1, leaves.length ? 1 : 2, group, leaves.length ? 'rowgroup' : 'row'])
    if (leaves.length === 0) figures()
    for (const leaf of leaves) {
      parts.push([row, 2, 1, 1, leaf, 'row'])
      figures()
    }
  }
  parts.push([row, 0, 1, 3, '四、结转下年度继续办理', 'row'])
  figures()
  return table({
    name: '申请',
    caption: '收到和处理政府信息公开申请情况',
    widths: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
    rows: row,
    head: 3,
    bodies: [{ rows: row - 3, head: 0 }],
    cells: cells(parts),
  })
}

/** A table of `blocks` bodies with two head rows and two rows of figures each, as in 主动公开. */
export function disclosure(blocks: number): Table {
  const parts: Parts[] = []
  for (let block = 0; block < blocks; block++) {
    const row = 4 * block
    parts.push([row, 0, 1, 2, `第二十条第（${block + 1}）项`, 'rowgroup'])
    parts.push([row + 1, 0, 1, 1, '信息内容', 'col'], [row + 1, 1, 1, 1, '本年处理决定数量', 'col'])
    parts.push([row + 2, 0, 1, 1, '行政处罚', 'row'], [row + 2, 1, 1, 1, '11'])
    parts.push([row + 3, 0, 1, 1, '行政强制', 'row'], [row + 3, 1, 1, 1, '5'])
  }
  return table({
    name: '主动公开',
    caption: '主动公开政府信息情况',
    widths: [1, 1],
    rows: 4 * blocks,
    head: 0,
    bodies: Array.from({ length: blocks }, () => ({ rows: 4, head: 2 })),
    cells: cells(parts),
  })
}

/** A table of `rows` rows and `columns` columns without heads. */
export function plainTable(rows: number, columns: number, text: string): Table {
  const parts: Parts[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) parts.push([row, column, 1, 1, text])
  }
  const widths = Array.from({ length: columns }, () => 1)
  return table({
    name: '表',
    caption: '表',
    widths,
    rows,
    head: 0,
    bodies: [{ rows, head: 0 }],
    cells: cells(parts),
  })
}

/** Text of the real lines on a page, from top to bottom: items at one baseline joined, artifacts left out. */
export function linesOn(page: Page): readonly string[] {
  const lines = new Map<number, string>()
  for (const item of page.text) {
    if (item.element) lines.set(item.y, (lines.get(item.y) ?? '') + item.text)
  }
  return [...lines.values()]
}

export function textOf(pages: Pages, element: Element): string {
  return itemsOf(pages)
    .filter((item) => item.element === element)
    .map((item) => item.text)
    .join('')
}

export function itemsOf(pages: Pages): readonly TextItem[] {
  return pages.pages.flatMap((page) => page.text)
}

export function leavesOf(element: Element): readonly Element[] {
  return element.children.length === 0 ? [element] : element.children.flatMap(leavesOf)
}

/** The pages with what stands side by side as one item: letters and digits are in a face of their own. */
export function joined(pages: Pages): Pages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, text: joinedItems(page.text) })) }
}

function joinedItems(items: readonly TextItem[]): readonly TextItem[] {
  const joined: TextItem[] = []
  for (const item of items) {
    const last = joined.at(-1)
    if (!last || !continues(last, item)) joined.push(item)
    else {
      const advances = [...last.advances, ...item.advances]
      joined.splice(-1, 1, { ...last, text: last.text + item.text, advances })
    }
  }
  return joined
}

function continues(last: TextItem, item: TextItem): boolean {
  const isOneLine = last.element === item.element && last.y === item.y && last.size === item.size
  return isOneLine && !item.turned && Math.abs(last.x + widthOf(last) - item.x) < 0.01
}

export function widthOf(item: TextItem): number {
  return item.advances.reduce((sum, advance) => sum + advance, 0)
}

/** The 版心 in points, GB/T 9704-2012: 28 mm from the left, 37 mm from the top, 156 mm × 225 mm. */
export const typeArea = {
  left: (28 * 72) / 25.4,
  top: (37 * 72) / 25.4,
  right: (184 * 72) / 25.4,
  bottom: (262 * 72) / 25.4,
} as const

/** The text area of 版面: 普通, the margins of a new document in Word. */
export const plainArea = {
  left: (31.75 * 72) / 25.4,
  top: (25.4 * 72) / 25.4,
  right: (178.25 * 72) / 25.4,
  bottom: (271.6 * 72) / 25.4,
} as const
