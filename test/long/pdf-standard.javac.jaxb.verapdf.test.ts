import { expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { findFailures } from '../../src/pdf-standard/find-failures.ts'
import type { PdfStandard } from '../../src/pdf-standard/standards.ts'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { documents } from '../conformance/documents.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { randomReport } from '../helpers/random-report.ts'
import { wildReport } from '../helpers/wild-report.ts'
import { breaks, secondBreaks } from '../pdf-standard/broken-pdfs.ts'
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

const documentsToValidate = { ...(await exampleDocuments()), ...documents, everything }
const random = await randomDocuments()

async function pdfsOf(all: Readonly<Record<string, Document>>, standards: readonly PdfStandard[]) {
  const files: Record<string, Uint8Array> = {}
  for (const [name, document] of Object.entries(all)) files[name] = await pdfOf(document, standards)
  return files
}

/** Of what is not this long, veraPDF has said nothing worth the name. */
const FEWEST_ASSERTIONS = 1000

test.each([
  ['PDF/UA-1 and PDF/A-2a', ['ua-1', 'a-2a'], ['ua1', '2a'], random],
  [
    'PDF/UA-2 and WTPDF',
    ['ua-2'],
    ['ua2', 'wt1a'],
    Object.fromEntries(Object.entries(random).filter((_, index) => index % 10 < 1)),
  ],
] as const)('veraPDF finds that every PDF keeps %s', async (_, standards, profiles, others) => {
  const files = await pdfsOf({ ...documentsToValidate, ...others }, standards)
  const verdicts = validate(files, profiles)
  expect(verdicts).toHaveLength(profiles.length * Object.keys(files).length)
  expect(Math.min(...verdicts.map(({ assertions }) => assertions))).toBeGreaterThan(FEWEST_ASSERTIONS)
  expect(verdicts.filter(({ failures }) => failures.length > 0)).toEqual([])
})

test.each([
  ['PDF/UA-1 and PDF/A-2a', breaks, ['ua-1', 'a-2a'], ['ua1', '2a']],
  ['PDF/UA-2', secondBreaks, ['ua-2'], ['ua2']],
] as const)('our own checks of %s reject what veraPDF rejects', async (_, ways, standards, profiles) => {
  const whole = await pdfOf(everything, standards)
  const files: Record<string, Uint8Array> = {}
  for (const [id, change] of Object.entries(ways)) files[id] = change(whole)
  const rejected = validate(files, profiles).filter(({ failures }) => failures.length > 0)
  expect(new Set(rejected.map(({ file }) => file)).size).toBeGreaterThan(Object.keys(files).length / 2)
  const accepted = rejected.filter(({ file, profile }) => {
    const standard = standards[profiles.findIndex((each) => each === profile)]
    return standard && findFailures(files[file] ?? whole, [standard]).length === 0
  })
  expect(accepted).toEqual([])
})
