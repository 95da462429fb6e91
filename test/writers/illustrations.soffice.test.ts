import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { chartOf, illustrationOf } from '../chart/samples.ts'
import { convertTo } from '../readers/libreoffice.ts'
import { find, parseXml } from '../readers/xml.ts'

const forms = ['column', 'bar', 'pie', 'ring', 'line'] as const
const classes = ['chart:bar', 'chart:bar', 'chart:circle', 'chart:ring', 'chart:line']

const document: Document = {
  title: '图',
  agency: '甲市乙区人民政府',
  year: 2021,
  timestamp: '2022-03-08T00:00:00Z',
  blocks: forms.map((form) => illustrationOf(form, chartOf({ form, count: 5 }))),
}

test('LibreOffice opens the charts as charts, with their figures', async () => {
  const parts = unzipSync(await convertTo('odt', await writeDocx(document)))
  const charts = Object.entries(parts)
    .filter(([path]) => /^Object \d+\/content\.xml$/.test(path))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, data]) => parseXml(strFromU8(data)))
  expect(charts.map((chart) => find(chart, 'chart:chart')[0]?.attributes.get('chart:class'))).toEqual(classes)
  const figures = chartOf({ form: 'bar', count: 5 }).series[0]?.texts
  for (const chart of charts) {
    const cells = find(chart, 'table:table-cell').map((cell) => cell.attributes.get('office:value'))
    expect(cells.filter((value) => value !== undefined)).toEqual(figures)
  }
})
