import { expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { documents } from '../conformance/documents.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { randomReport } from '../helpers/random-report.ts'
import { wildReport } from '../helpers/wild-report.ts'
import { everything, pdfOf } from '../pdf-standard/sample.ts'
import { validate } from '../verapdf/validate.ts'

/** Of each of the five editions: 200 in all. Every other one goes to the limits. */
const REPORTS = 40

async function randomDocuments(): Promise<Readonly<Record<string, Document>>> {
  const made: Record<string, Document> = {}
  for (const [id, year] of EDITIONS) {
    const { form } = await packaged.format(id)
    for (let seed = 0; seed < REPORTS; seed++) {
      const make = seed % 2 === 0 ? randomReport : wildReport
      const bytes = new TextEncoder().encode(make(form, year, seed))
      const { document } = await prepare({ path: `${seed}.yaml`, bytes }, { draft: true })
      if (!document) throw new Error(`${id}, seed ${seed} does not build`)
      made[`${id}, seed ${seed}`] = document
    }
  }
  return made
}

test('veraPDF finds that every PDF keeps PDF/UA-1 and PDF/A-2a', async () => {
  const all = { ...(await exampleDocuments()), ...documents, everything, ...(await randomDocuments()) }
  const files: Record<string, Uint8Array> = {}
  for (const [name, document] of Object.entries(all)) files[name] = await pdfOf(document)
  const verdicts = validate(files, ['ua1', '2a'])
  expect(verdicts).toHaveLength(2 * Object.keys(files).length)
  expect(Math.min(...verdicts.map(({ assertions }) => assertions))).toBeGreaterThan(1000)
  expect(verdicts.filter(({ failures }) => failures.length > 0)).toEqual([])
})
