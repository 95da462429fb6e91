import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layoutDocument } from '../../src/layout/layout.ts'
import type { Element, TextItem } from '../../src/layout/pages.ts'
import { build } from '../../src/pipeline/build.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { find, parseXml, textOf } from '../readers/xml.ts'

/** Typed from the official forms. `center`, or how many characters a label is indented from the left. */
type Place = 'center' | number

/** Tables two and three of 2021: short labels stand in the middle, also with a column of rows of one's own; the long numbered ones of table three at the left. */
const OF_2021: Readonly<Record<string, Place>> = {
  规章: 'center',
  行政许可: 'center',
  行政处罚: 'center',
  警告: 'center',
  '一、本年新收政府信息公开申请数量': 0,
  '三、本年度办理结果': 'center',
  '（一）予以公开': 0,
  '（三）不予公开': 'center',
  '1.属于国家秘密': 0,
  '2.重复申请': 0,
  '3.其他': 0,
  '（七）总计': 0,
  '四、结转下年度继续办理': 0,
}

/** 统计表 of 2014: a level a character, 其中 under what it is a part of. */
const OF_2014: Readonly<Record<string, Place>> = {
  '一、主动公开情况': 0,
  '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）': 1,
  '其中：主动公开规范性文件数': 2,
  '（二）通过不同渠道和方式公开政府信息的情况': 1,
  '1.政府公报公开政府信息数': 2,
  '1.参加或举办新闻发布会总次数': 2,
  '其中：主要负责同志参加新闻发布会次数': 3,
  '4.不同意公开答复数': 2,
  '其中：涉及国家秘密': 3,
  涉及商业秘密: 3,
  '六、举报投诉数量': 0,
}

/** 指标表 of 2008. */
const OF_2008: Readonly<Record<string, Place>> = {
  主动公开信息数: 0,
  '其中：全文电子化的主动公开信息数': 1,
  '1.当面申请数': 1,
  '3.否决公开答复总数': 1,
  '非《规定》所指政府信息数': 2,
}

const older = (year: number, table: string) =>
  `年度: ${year}\n机关: 某局\n发布日期: ${year + 1}-01-20\n正文: 概述。\n${table}: {}\n`

/** In the page as a browser shows it: how text is aligned, and where a left one begins in its cell. */
const IN_BROWSER = `[...document.querySelectorAll('article table th, article table td')].map((cell) => {
  const { textAlign, paddingLeft, fontSize } = getComputedStyle(cell)
  return [cell.textContent, textAlign, parseFloat(paddingLeft) / parseFloat(fontSize)]
})`

async function placesOnPage(bytes: Uint8Array): Promise<ReadonlyMap<string, Place>> {
  const cells = await inChromium(new TextDecoder().decode(bytes), (page) =>
    page.evaluate<readonly (readonly [string, string, number])[]>(IN_BROWSER),
  )
  const least = Math.min(...cells.map(([, , padding]) => padding))
  return new Map(
    cells.map(([text, align, padding]) => [
      withoutSpace(text),
      align === 'center' ? 'center' : Math.round(padding - least),
    ]),
  )
}

/** 210 twentieths of a point: the size of a character in tables. */
function placesInWord(bytes: Uint8Array): ReadonlyMap<string, Place> {
  const body = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))
  return new Map(
    find(body, 'w:tc').map((cell) => {
      const [justified] = find(cell, 'w:jc')
      const [indented] = find(cell, 'w:ind')
      const indent = Number(indented?.attributes.get('w:left') ?? 0) / 210
      const isLeft = justified?.attributes.get('w:val') === 'left'
      return [withoutSpace(textOf(cell, () => false)), isLeft ? indent : 'center']
    }),
  )
}

afterAll(closeChromium)

/** Of the tables of 2021 the labels of one column can be compared on paper. */
describe.each([
  ['2021', minimal({ 增行: '{主动公开.行政处罚: [警告, 罚款]}' }), OF_2021, /^\d\./],
  ['2014', older(2016, '统计表'), OF_2014, /./],
  ['2008', older(2010, '指标表'), OF_2008, /./],
])('the labels of the tables of %s', (_, text, expected, ofOneColumn) => {
  const input = { path: 'data.yaml', bytes: new TextEncoder().encode(text) }
  const labels = Object.keys(expected)
  let built: Awaited<ReturnType<typeof build>>
  beforeAll(async () => {
    built = await build(input, { draft: true })
  })
  const bytesOf = (format: string) =>
    built.outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()
  const placed = (places: ReadonlyMap<string, Place>) =>
    Object.fromEntries(labels.map((label) => [label, places.get(label)]))

  it('stand in the page where the official form has them', async () => {
    expect(placed(await placesOnPage(bytesOf('html')))).toEqual(expected)
  })

  it('stand in the DOCX where the official form has them', () => {
    expect(placed(placesInWord(bytesOf('docx')))).toEqual(expected)
  })

  it('stand in the PDF where the official form has them', async () => {
    if (!built.document) throw new Error('not built')
    const { pages } = layoutDocument(built.document, await packaged.fonts())
    const cells = new Map<Element, TextItem[]>()
    for (const item of pages.flatMap(({ text }) => text))
      if (item.element?.type === 'TH') cells.set(item.element, [...(cells.get(item.element) ?? []), item])
    const lines = new Map(
      [...cells.values()].map((items) => [withoutSpace(items.map(({ text }) => text).join('')), items]),
    )
    // Under each other where they begin alike, and moved by a character a level.
    const begin = (label: string) => lines.get(label)?.[0]?.x ?? Number.NaN
    const size = (label: string) => lines.get(label)?.[0]?.size ?? Number.NaN
    const left = labels.filter((label) => ofOneColumn.test(label))
    const [first = ''] = left
    expect(left.map((label) => Math.round((begin(label) - begin(first)) / size(label)))).toEqual(
      left.map((label) => Number(expected[label]) - Number(expected[first])),
    )
  })
})
