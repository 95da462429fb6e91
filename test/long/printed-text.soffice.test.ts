import { expect, test } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { randomReport } from '../helpers/random-report.ts'
import { printedFaults } from '../paper/printed-text.ts'

/** Characters for which LibreOffice takes another face: a mark behind them may get lost at the end of a line. */
const RARE = /[𬭊㙟䶮]/gu

/** Of each edition: 50 in all. */
const REPORTS = 10

test.each(EDITIONS)(
  'LibreOffice prints the text of random reports of format %s, in order',
  async (id, year) => {
    const { form } = await packaged.format(id)
    const documents = await Promise.all(
      Array.from({ length: REPORTS }, async (_, seed) => {
        const bytes = new TextEncoder().encode(randomReport(form, year, seed).replace(RARE, '某'))
        const { document } = await prepare({ path: 'data.yaml', bytes }, { draft: true })
        if (!document) throw new Error(`seed ${seed} is not built`)
        return document
      }),
    )
    expect(await printedFaults(documents)).toEqual(documents.map(() => ''))
  },
)
