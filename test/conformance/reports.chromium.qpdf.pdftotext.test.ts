import { afterAll, describe, expect, it } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { FORMATS, type OutputFormat } from '../../src/pipeline/formats.ts'
import { exampleInput } from '../helpers/examples.ts'
import { REPORT_ORACLES } from '../oracles/reports.ts'
import { headingsOf, paragraphsOf, tablesOf } from '../oracles/types.ts'
import { wordsOf } from '../oracles/words.ts'
import { closeChromium } from '../readers/chromium.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { readDocx } from '../readers/read-docx.ts'
import { readHtml } from '../readers/read-html.ts'
import { readOfd } from '../readers/read-ofd.ts'
import { pdftotext, readPdf } from '../readers/read-pdf.ts'
import type { Read } from './conformance.ts'

const readers: readonly (readonly [OutputFormat, Read])[] = [
  ['html', readHtml],
  ['docx', async (bytes) => readDocx(bytes)],
  ['pdf', readPdf],
  ['ofd', async (bytes) => readOfd(bytes)],
]

afterAll(closeChromium)

describe.each(REPORT_ORACLES)('%s', (example, oracle) => {
  const outputs = build(exampleInput(example), { formats: FORMATS })
  const outputOf = async (format: OutputFormat): Promise<Uint8Array> =>
    (await outputs).outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()

  it('builds without errors', async () => {
    expect((await outputs).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(readers)(
    '%s is the published report on the official form, word for word and cell for cell',
    async (format, read) => {
      const output = await read(await outputOf(format))
      expect(output.tables).toEqual(tablesOf(oracle))
      expect(output.headings).toEqual([
        { level: 0, text: oracle.title },
        ...headingsOf(oracle).map(({ level, heading }) => ({ level, text: heading })),
      ])
      // A report that bears no date was published without its name; it is printed all the same.
      const { document } = await outputs
      const name = document?.published === undefined ? withoutSpace(document?.agency ?? '') : ''
      expect(output.words).toBe(`${wordsOf(oracle)}${name}`)
    },
  )

  it('can be copied from the pdf, every paragraph in order', async () => {
    const copied = pdftotext(await outputOf('pdf'))
    const paragraphs = paragraphsOf(oracle).map(withoutSpace)
    const places = paragraphs.map((paragraph) => copied.indexOf(paragraph))
    expect(paragraphs.filter((_, index) => places[index] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
