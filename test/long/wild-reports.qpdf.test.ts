import { describe, expect, test } from 'vitest'
import { render } from '../../src/pipeline/render.ts'
import { expectedWords } from '../conformance/expected.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { lookAtWildReport } from '../layout/wild-reports.ts'
import { readPdf } from '../readers/read-pdf.ts'

/** Of each edition: 500 in all. */
const REPORTS = 100

describe.each(EDITIONS)('wild reports of format %s', (id, year) => {
  test('lose nothing, spill nothing, cover nothing; what is read from the PDF is the document', async () => {
    for (let seed = 100; seed < 100 + REPORTS; seed++) {
      const document = await lookAtWildReport(id, year, seed)
      const { outputs } = await render(document, { formats: ['pdf'] })
      const [pdf] = outputs
      if (!pdf) throw new Error('no PDF')
      expect((await readPdf(pdf.bytes)).words, `seed ${seed}`).toBe(expectedWords(document))
    }
  })
})
