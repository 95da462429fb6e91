import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { formDrawn } from '../../src/chart/draw-chart.ts'
import type { Chart, Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { writeHtml } from '../../src/writers/html/write-html.ts'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { chartOf, charts, illustrationOf } from '../chart/samples.ts'
import { find, parseXml, type XmlElement } from '../readers/xml.ts'
import { pngFile } from '../report/picture-files.ts'
import { documentOf, pictures } from './illustrated.ts'

const fonts = await packaged.fonts()
const pdfOf = (document: Document) => writePdf(document, layoutDocument(document, fonts))

const textOf = (element: XmlElement, name: string) =>
  find(element, name).map(({ children }) => children.join(''))

/** Names and figures of the table that a web page gives beside a chart. */
function inHtml(html: string) {
  const [table = ''] = /<details class="data">.*<\/details>/s.exec(html) ?? []
  const cells = (pattern: RegExp) => [...table.matchAll(pattern)].map(([, text = '']) => text)
  return {
    categories: cells(/<th scope="row">(.*?)<\/th>/g),
    texts: cells(/<td class="figure">(.*?)<\/td>/g),
  }
}

/** What Word draws from: the values that stand in the chart, series by series. */
async function inDocx(document: Document) {
  const parts = unzipSync(await writeDocx(document))
  const part = (path: string) => parts[path] ?? new Uint8Array()
  const chart = parseXml(strFromU8(part('word/charts/chart1.xml')))
  const workbook = unzipSync(part('word/embeddings/Microsoft_Excel_Worksheet1.xlsx'))
  const series = find(chart, 'c:ser')
  return {
    xml: strFromU8(part('word/charts/chart1.xml')),
    categories: find(series[0] ?? chart, 'c:cat').flatMap((cat) => textOf(cat, 'c:v')),
    values: series.map((each) => find(each, 'c:val').flatMap((val) => textOf(val, 'c:v').map(Number))),
    names: series.map((each) =>
      find(each, 'c:tx')
        .flatMap((tx) => textOf(tx, 'c:v'))
        .join(''),
    ),
    cells: textOf(parseXml(strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())), 'v'),
  }
}

describe.each(Object.entries(charts))('a %s', (name, chart) => {
  const document = documentOf([illustrationOf(name, chart)])
  const byCategory = chart.categories.flatMap((_, index) =>
    chart.series.map(({ texts }) => texts[index] ?? ''),
  )

  test('has the same figures in every output', async () => {
    expect(inHtml(writeHtml(document))).toEqual({ categories: chart.categories, texts: byCategory })
    const docx = await inDocx(document)
    expect(docx.categories).toEqual(chart.categories)
    expect(docx.values).toEqual(chart.series.map(({ values }) => values))
    for (const text of byCategory) expect(docx.cells).toContain(text)
    const printed = layoutDocument(document, fonts)
      .pages.flatMap(({ text }) => text)
      .filter(({ element }) => element?.type === 'Figure')
      .map(({ text }) => text)
    for (const text of byCategory) expect(printed.some((label) => label.includes(text))).toBe(true)
  })

  test('is drawn on the page in its own figure, within the type area', () => {
    const { pages } = layoutDocument(document, fonts)
    const graphics = pages.flatMap((page) => page.graphics ?? [])
    expect(graphics.length).toBe(1)
    const [{ x, y, width, height, element } = { x: 0, y: 0, width: 0, height: 0, element: undefined }] =
      graphics
    const millimetre = 72 / 25.4
    expect(x).toBeGreaterThanOrEqual(28 * millimetre - 0.1)
    expect(x + width).toBeLessThanOrEqual(184 * millimetre + 0.1)
    expect(y).toBeGreaterThanOrEqual(37 * millimetre - 0.1)
    expect(y + height).toBeLessThanOrEqual(262 * millimetre)
    const labels = pages.flatMap(({ text }) => text).filter((item) => item.element === element)
    const spilled = labels.filter((label) => {
      const length = label.turned ? 0 : label.advances.reduce((sum, advance) => sum + advance, 0)
      return label.x < x - 3 || label.x + length > x + width + 3 || label.y < y || label.y > y + height
    })
    expect(spilled.map(({ text }) => text)).toEqual([])
  })
})

describe('a Word chart', () => {
  const some = Object.entries(charts).filter(([name]) => /of (5|4 × 2)$|long|changes/.test(name))

  test('is valid Open XML, with pictures too', async () => {
    const bytes = await writeDocx(
      documentOf([...some.map(([name, chart]) => illustrationOf(name, chart)), ...pictures]),
    )
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test.each([
    ['column', 'c:barChart'],
    ['bar', 'c:barChart'],
    ['pie', 'c:pieChart'],
    ['ring', 'c:doughnutChart'],
    ['line', 'c:lineChart'],
  ] as const)('is native: %s is %s', async (form, element) => {
    const chart = chartOf({ form, count: 4 })
    expect(formDrawn(chart)).toBe(form)
    const { xml } = await inDocx(documentOf([illustrationOf('图', chart)]))
    expect(find(parseXml(xml), element).length).toBe(1)
  })

  test('has Chinese faces and language, colours of its own, and hatches that print', async () => {
    const { xml } = await inDocx(
      documentOf([illustrationOf('图', chartOf({ form: 'bar', count: 4, groups: 4 }))]),
    )
    expect(xml).not.toMatch(/schemeClr|\+mn-|en-US/)
    expect(xml).toContain('<a:ea typeface="宋体"/>')
    expect(xml).toContain('<c:lang val="zh-CN"/>')
    const fills = find(parseXml(xml), 'c:ser').map((each) =>
      find(each, 'a:pattFill').length > 0
        ? `hatched ${find(each, 'a:pattFill')[0]?.attributes.get('prst')}`
        : find(each, 'a:srgbClr')[0]?.attributes.get('val'),
    )
    expect(new Set(fills).size).toBe(4)
    expect(fills).toContain('hatched wdUpDiag')
  })

  test('prints figures as they are typed, signs and decimals included', async () => {
    const values = { values: [52.654, 3, -10], texts: ['52.6540', '+3', '−10'] }
    const chart: Chart = {
      kind: 'chart',
      form: 'column',
      unit: '万元',
      categories: ['甲', '乙', '丙'],
      series: [{ name: '', ...values }],
    }
    const { xml } = await inDocx(documentOf([illustrationOf('图', chart)]))
    const formats = find(parseXml(xml), 'c:dLbls').flatMap((labels) =>
      find(labels, 'c:numFmt').map((format) => format.attributes.get('formatCode')),
    )
    expect(new Set(formats)).toEqual(new Set(['0.0000', '"+"0', '0;"−"0']))
  })

  test('is described, and its caption stays with it', async () => {
    const illustration = illustrationOf('图一', chartOf({ form: 'pie', count: 3 }))
    const parts = unzipSync(await writeDocx(documentOf([illustration])))
    const word = parseXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
    const [properties] = find(word, 'wp:docPr')
    expect(properties?.attributes.get('descr')).toBe('图一的说明 "<&>"')
    const styles = find(word, 'w:pStyle').map((style) => style.attributes.get('w:val'))
    expect(styles).toEqual(['Title', 'Figure', 'Caption'])
    expect(textOf(word, 'w:t')).toContain('图一的图题')
  })

  describe('on another day, in the same process', () => {
    afterEach(() => {
      vi.useRealTimers()
    })

    test('is the same to the byte', async () => {
      const document = documentOf([...some.map(([name, chart]) => illustrationOf(name, chart)), ...pictures])
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-29T23:59:58Z') })
      const first = await writeDocx(document)
      vi.setSystemTime(new Date('2031-07-01T08:00:00Z'))
      expect(Buffer.compare(await writeDocx(document), first)).toBe(0)
    })
  })
})

describe('on paper', () => {
  const all = Object.entries(charts).map(([name, chart]) => illustrationOf(name, chart))

  test('all charts and pictures are the same to the byte, every time', async () => {
    const document = documentOf([...all, ...pictures])
    expect(Buffer.compare(await pdfOf(document), await pdfOf(document))).toBe(0)
  })

  test('a caption stands on the page of its chart', () => {
    const { pages } = layoutDocument(documentOf(all), fonts)
    for (const { text, graphics = [] } of pages) {
      const captions = text.filter((item) => item.text.endsWith('的图题'))
      expect(captions.length).toBe(graphics.length)
    }
  })
})

test('a picture in the page is whole, described and needs no other file', () => {
  const html = writeHtml(documentOf(pictures))
  const png = Buffer.from(pngFile()).toString('base64').replaceAll('=', '&#x3D;')
  expect(html).toContain(
    `<img src="data:image/png;base64,${png}" alt="不透明的说明 &quot;&lt;&amp;&gt;&quot;" width="40" height="30">`,
  )
  expect(html).toContain('<img src="data:image/jpeg;base64,')
})
