import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { convertTo, convertToPdf } from '../readers/libreoffice.ts'
import { pageCount } from '../readers/pdf-rules.ts'
import { find, parseXml } from '../readers/xml.ts'

async function papersOf(example: string): Promise<readonly [docx: Uint8Array, pdf: Uint8Array]> {
  const path = `examples/${example}/data.yaml`
  const { outputs } = await build({ path, bytes: readFileSync(path) }, { formats: ['docx', 'pdf'] })
  const [docx, pdf] = outputs
  if (!docx || !pdf) throw new Error(`${example} does not build`)
  return [docx.bytes, pdf.bytes]
}

describe.each(['2016-kaifu-dongfenglu', '2017-dongcheng-longtan', '2018-hefei-baohe'])('%s', (example) => {
  test('takes as many pages in LibreOffice as in the PDF, one more or less', async () => {
    const [docx, pdf] = await papersOf(example)
    const pages = await pageCount(await convertToPdf(docx))
    expect(pages).toBeGreaterThan(3)
    expect(Math.abs(pages - (await pageCount(pdf)))).toBeLessThanOrEqual(1)
  })
})

test('LibreOffice opens the charts of 2018-hefei-baohe as charts, with the figures of 附表一 and 附表二', async () => {
  const [docx] = await papersOf('2018-hefei-baohe')
  const charts = Object.entries(unzipSync(await convertTo('odt', docx)))
    .filter(([path]) => /^Object \d+\/content\.xml$/.test(path))
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([, content]) => parseXml(strFromU8(content)))
  expect(
    charts.map((chart) => ({
      form: find(chart, 'chart:chart')[0]?.attributes.get('chart:class'),
      figures: find(chart, 'table:table-cell').flatMap((cell) => cell.attributes.get('office:value') ?? []),
    })),
  ).toEqual([
    { form: 'chart:ring', figures: ['9980', '5674'] },
    { form: 'chart:bar', figures: ['54', '31'] },
  ])
})
