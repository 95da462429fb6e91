import validate from '@ooxml-tools/validate'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { build } from '../../src/pipeline/build.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { randomReport } from '../helpers/random-report.ts'
import { withoutSpace } from '../readers/read-document.ts'
import { readDocx } from '../readers/read-docx.ts'
import { readPdf } from '../readers/read-pdf.ts'

/** Reports of each edition; two in five go through the Open XML validator too. */
const REPORTS = 100

describe.each(EDITIONS)('random reports of format %s', (id, year) => {
  test('build without an error; every figure and every word is in every output', async () => {
    const { form } = await packaged.format(id)
    for (let seed = 0; seed < REPORTS; seed++) {
      const bytes = new TextEncoder().encode(randomReport(form, year, seed))
      const { document, findings, outputs } = await build(
        { path: `${seed}.yaml`, bytes },
        { formats: ['docx', 'pdf'] },
      )
      expect(
        findings.filter(({ severity }) => severity === 'error'),
        `seed ${seed}`,
      ).toEqual([])
      const tables = document?.blocks.filter((block): block is Table => block.type === 'table') ?? []
      const grids = tables.map((table) =>
        slots(table).map((row) => row.map(({ text }) => withoutSpace(text))),
      )
      const [docx, pdf] = outputs.map((output) => output.bytes)
      if (!docx || !pdf) throw new Error('an output is missing')
      const read = [readDocx(docx), await readPdf(pdf)]
      for (const { tables } of read)
        expect(
          tables.map(({ grid }) => grid),
          `seed ${seed}`,
        ).toEqual(grids)
      expect(read[0]?.words, `seed ${seed}`).toBe(read[1]?.words)
      if (seed % 5 < 2) expect(await validate(docx, 'docx', 'Microsoft365'), `seed ${seed}`).toEqual([])
    }
  })
})

test('a row of table three is always the sum of its parts', async () => {
  const { form } = await packaged.format('2021')
  for (let seed = 100; seed < 140; seed++) {
    const bytes = new TextEncoder().encode(randomReport(form, 2024, seed))
    const { document } = await build({ path: 'data.yaml', bytes }, { formats: [] })
    const table = document?.blocks.find(
      (block): block is Table => block.type === 'table' && block.widths.length === 10,
    )
    const rows = table ? slots(table).slice(3) : []
    expect(rows).toHaveLength(25)
    for (const row of rows) {
      const [total = -1, ...parts] = row
        .slice(3)
        .map(({ text }) => Number(text))
        .reverse()
      expect(total).toBe(parts.reduce((sum, part) => sum + part, 0))
    }
  }
})
