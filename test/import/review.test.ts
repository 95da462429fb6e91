import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewPage } from '../../src/import/review.ts'
import { imported } from './imported.ts'

const page = readFileSync(join(import.meta.dirname, '..', 'cases', 'import-doubts', '网页.html'))

/** What a reader of the page sees: no names of files, no tips. */
const seenIn = (html: string) => html.replaceAll(/<[^>]*>/g, '')

test('the page beside the data file shows the rows of the source with what was read of them', async () => {
  const { recognised } = await imported('网页.html', page)
  const html = reviewPage(recognised, '网页.html')
  const seen = seenIn(html)
  expect(seen).toContain(
    '第二十条第（一）项，行政规范性文件：本年制发件数 3；本年废止件数 空白；现行有效件数 3',
  )
  expect(seen).toContain('第二十条第（六）项，行政处罚：本年处理决定数量 空白（注：未统计）')
  expect(seen).toContain('第二十条第（八）项，行政事业性收费：本年收费金额（单位：万元） 25.1')
  expect(html.match(/<tr class="doubt"/g)).toHaveLength(3)
  expect(html).not.toContain('<script')
})

test('it speaks in words of the form, and has the addresses of the data file behind them', async () => {
  const text = new TextDecoder().decode(page)
  const heading = '五、政府信息公开工作存在的问题及改进情况'
  const table = '<table><tr><td>名称<td>条数<tr><td>微信<td>30</table>'
  const file = text.replace('五、存在的主要问题及改进情况', `${heading}</p>${table}<p>`)
  const { recognised } = await imported('网页.html', new TextEncoder().encode(file))
  const html = reviewPage(recognised, '网页.html')
  const doubts = [...html.matchAll(/<strong title="([^"]*)">(.*?)<\/strong>/g)].map(([, ...parts]) => parts)
  expect(doubts).toEqual([
    ['主动公开.行政处罚.处理决定', '第二十条第（六）项，行政处罚；本年处理决定数量，第1张表第10行第1个数'],
    ['主动公开.行政事业性收费.金额', expect.stringContaining('行政事业性收费；本年收费金额')],
    ['主动公开.行政规范性文件', '第二十条第（一）项，行政规范性文件，第1张表第4行'],
    ['问题及改进', '五、存在的主要问题及改进情况'],
    ['附表.附表2', '附表“附表2”，第2张表'],
    ['附表.附表2', '附表“附表2”'],
  ])
  expect(html).toContain('<span title="主动公开.行政规范性文件.废止">本年废止件数 空白</span>')
  expect(seenIn(html)).not.toMatch(/\p{Script=Han}\.\p{Script=Han}/u)
})

test('it tells what tables were not found', async () => {
  const { recognised } = await imported('网页.html', page)
  expect(seenIn(reviewPage(recognised, '网页.html'))).toMatch(
    /拿不准的地方（4处）\s+原文里没有找到“申请”“复议诉讼”的表/,
  )
})

test('it tells of what parts no text was found', async () => {
  const file = new TextDecoder().decode(page).replace(/<p>六、[\s\S]*?<\/p>\s*<p>[\s\S]*?<\/p>/, '')
  const { recognised } = await imported('网页.html', new TextEncoder().encode(file))
  expect(seenIn(reviewPage(recognised, '网页.html'))).toContain('没有读到文字：其他事项。')
})

test('a row without a name goes by the heading of its table, columns by what tells them apart', async () => {
  const name = '2020-dongcheng-yongwai.txt'
  const { recognised } = await imported(name, readFileSync(join(import.meta.dirname, 'texts', name)))
  const seen = seenIn(reviewPage(recognised, name))
  expect(seen).toContain('四、政府信息公开行政复议、行政诉讼情况，第3张表第4行 原表有11格空白')
  expect(seen).toMatch(/\d行政复议，结果维持 4；行政复议，结果纠正 空白；/)
  expect(seen).toContain('一、本年新收政府信息公开申请数量：自然人 28；法人或其他组织，商业企业 空白；')
  expect(seen).toContain('总计 由程序相加')
})

test('what was read of a row stands in one column, however wide the rows of the source are', async () => {
  const name = '2020-dongcheng-yongwai.txt'
  const { recognised } = await imported(name, readFileSync(join(import.meta.dirname, 'texts', name)))
  const [table = ''] = reviewPage(recognised, name).match(/<table>.*?<\/table>/s) ?? []
  const widths = (table.match(/<tr.*?<td class="read"/g) ?? []).map((row) => {
    const spans = [...row.matchAll(/<td(?: class="none")?(?: colspan="(\d+)")?>/g)]
    return spans.reduce((sum, [, span = '1']) => sum + Number(span), 0)
  })
  expect(widths.length).toBeGreaterThan(10)
  expect(new Set(widths).size).toBe(1)
})

test('what stands in the source is text on it, whatever it is', async () => {
  const spoiled = new TextDecoder().decode(page).replaceAll('未统计', '&lt;img src=x onerror=alert(1)&gt;')
  const { recognised, text } = await imported('<b>.html', new TextEncoder().encode(spoiled))
  const html = reviewPage(recognised, '<b>.html')
  expect(html).not.toMatch(/<img|<b>/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(text).toContain('"<img src=x onerror=alert(1)>"')
})
