import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { exampleInput } from '../helpers/examples.ts'
import { convertTo } from '../readers/libreoffice.ts'
import { find, parseXml } from '../readers/xml.ts'

test('LibreOffice opens the charts of 2018-hefei-baohe as charts, with the figures of 附表一 and 附表二', async () => {
  const { outputs } = await build(exampleInput('2018-hefei-baohe'), { formats: ['docx'] })
  const docx = outputs[0]?.bytes ?? new Uint8Array()
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
