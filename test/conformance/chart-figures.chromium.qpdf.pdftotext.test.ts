import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import type { Output } from '../../src/pipeline/render.ts'
import { exampleInput } from '../helpers/examples.ts'
import { closeChromium, inChromium } from '../readers/chromium.ts'
import { find, parseXml } from '../readers/xml.ts'
import { told } from '../writers/pdf-tools.ts'

/** 附表一 and 附表二 of the report as it was published: what the two charts must draw. */
const TABLES = [
  { categories: ['区政府及其部门', '街镇、大社区、经开区'], figures: ['9980', '5674'] },
  { categories: ['区政府及其部门', '街镇、大社区、经开区'], figures: ['54', '31'] },
]

let outputs: readonly Output[] = []
const bytesOf = (format: string) =>
  outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()

beforeAll(async () => {
  outputs = (await build(exampleInput('2018-hefei-baohe'))).outputs
})
afterAll(closeChromium)

describe('the charts of 2018-hefei-baohe have the figures of its tables', () => {
  it('in the table beside each drawing of the page', async () => {
    const found = await inChromium(new TextDecoder().decode(bytesOf('html')), (page) =>
      page.evaluate(`[...document.querySelectorAll('figure + details')].map((data) => ({
        categories: [...data.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim()),
        figures: [...data.querySelectorAll('tbody td')].map((cell) => cell.textContent.trim()),
      }))`),
    )
    expect(found).toEqual(TABLES)
  })

  it('in the native charts of the DOCX', () => {
    const parts = unzipSync(bytesOf('docx'))
    const charts = [1, 2].map((number) =>
      parseXml(strFromU8(parts[`word/charts/chart${number}.xml`] ?? new Uint8Array())),
    )
    const values = (chart: (typeof charts)[number], name: string) =>
      find(chart, name).flatMap((data) => find(data, 'c:v').map(({ children }) => children.join('')))
    expect(
      charts.map((chart) => ({ categories: values(chart, 'c:cat'), figures: values(chart, 'c:val') })),
    ).toEqual(TABLES)
  })

  it('in the drawings of the PDF, which have a description', () => {
    const bytes = bytesOf('pdf')
    const json = told(bytes, 'qpdf', '--json=2', '--json-key=qpdf', '--json-stream-data=none', 'FILE')
    expect(json.match(/"\/Alt": "u:/g)).toHaveLength(2)
    const pages = told(bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f')
    for (const [index, { figures }] of TABLES.entries()) {
      const caption = ['图一', '图二'][index]
      const page = pages.find((text) => new RegExp(`^ *${caption} `, 'm').test(text)) ?? ''
      for (const figure of figures) expect(page).toContain(figure)
    }
  })
})
