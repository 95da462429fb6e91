import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import { packaged } from '../../src/resources/packaged.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { EXAMPLES, exampleText } from '../helpers/examples.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'
import { copyOf, figuresIn } from './mishaps.ts'
import { cameBack, figuresOf, sent } from './sent.ts'

const OWN = minimal({
  主动公开:
    '{行政许可: {处理决定: {值: 3, 注: "=含不予许可"}}, 行政事业性收费: {金额: "52.6540"}, 表注: 注一}',
  申请: '{新收: {自然人: ~, 商业企业: 2}, 结转下年: {商业企业: 1}, 其他处理: {4.移送其他机关: {商业企业: 1}}}',
  增行: '{申请.其他处理: [4.移送其他机关]}',
  附表: `
  '=HYPERLINK("http://x")':
    列: [甲, 数, 比]
    种类: {甲: 文字, 数: 数, 比: 比率}
    行:
      '+一': {甲: '=cmd|"/c calc"!A1', 数: -3, 比: 12.5%}
      '@二': {甲: '一,"二"', 数: 10, 比: 3}`,
})

const texts = async (): Promise<readonly (readonly [string, string])[]> => [
  ...EXAMPLES.map((name) => [name, exampleText(name)] as const),
  ['own tables, notes and formula-like text', OWN],
  ...(await Promise.all(
    EDITIONS.map(async ([id, year], index) => {
      return [id, randomReport((await packaged.format(id)).form, year, index)] as const
    }),
  )),
]

describe.each(await texts())('%s', (_, text) => {
  test('goes out as a valid workbook and comes back as it was, without a doubt', async () => {
    const { book, text: sentText } = await sent(text)
    const bytes = await writeSpreadsheet(book)
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([])
    expect(await writeSpreadsheet(book)).toEqual(bytes)
    const back = await cameBack(bytes)
    expect(back.doubts).toEqual([])
    expect(back.text).toBe(sentText)
  })

  test('what is filled in is in the data file, and nothing else is another', async () => {
    const { book, report } = await sent(text)
    const filled = copyOf(book)
    const meant = new Map(figuresOf(report))
    figuresIn(filled).forEach(({ cell, address }, index) => {
      if (index % 2 > 0) return
      cell.value = { number: String(index) }
      meant.set(address, String(index))
    })
    const back = figuresOf((await cameBack(filled)).report)
    const plain = (figures: ReadonlyMap<string, string>) =>
      figuresIn(copyOf(book)).map(({ address }) => [address, figures.get(address)?.replace('+', '')])
    expect(plain(back)).toEqual(plain(meant))
  })
})
