import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { build } from '../../src/pipeline/build.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { randomReport } from '../helpers/random-report.ts'
import { faultsOf, filesOf } from '../ofd/faults.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { readOfd } from '../readers/read-ofd.ts'
import { readPdf } from '../readers/read-pdf.ts'

/** Of each of the five editions: 100 in all. */
const REPORTS = 20

describe.each([
  ['2021', 2024],
  ['2019', 2020],
  ['2014', 2018],
  ['2014-北京', 2017],
  ['2008', 2012],
])('random reports of format %s', (id, year) => {
  test('are OFDs without fault that say what the PDF says, and are no larger', async () => {
    const { form } = await packaged.format(id)
    for (let seed = 0; seed < REPORTS; seed++) {
      const bytes = new TextEncoder().encode(randomReport(form, year, seed))
      const { document, outputs } = await build({ path: `${seed}.yaml`, bytes }, { formats: ['pdf', 'ofd'] })
      const [pdf, ofd] = outputs.map((output) => output.bytes)
      if (!pdf || !ofd) throw new Error(`seed ${seed}: an output is missing`)
      expect(faultsOf(filesOf(ofd)), `seed ${seed}`).toEqual([])
      const [{ words, tables }, said] = [readOfd(ofd), await readPdf(pdf)]
      expect(words, `seed ${seed}`).toBe(said.words)
      const grids = (document?.blocks ?? [])
        .filter((block): block is Table => block.type === 'table')
        .map((table) => slots(table).map((row) => row.map(({ text }) => withoutSpace(text))))
      expect(
        tables.map(({ grid }) => grid),
        `seed ${seed}`,
      ).toEqual(grids)
      expect(ofd.length, `seed ${seed}`).toBeLessThanOrEqual(1.2 * pdf.length)
    }
  })
})
