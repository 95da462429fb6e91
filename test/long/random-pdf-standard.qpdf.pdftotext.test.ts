import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/pipeline/prepare.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { randomReport } from '../helpers/random-report.ts'
import { wildReport } from '../helpers/wild-report.ts'
import { exactTexts } from '../pdf-standard/exact-texts.ts'
import { pdfOf } from '../pdf-standard/sample.ts'
import {
  leaves,
  ownTree,
  pdfJsTree,
  popplerTree,
  spoken,
  subjectOf,
  withoutSpace,
} from '../pdf-standard/trees.ts'
import { openWithPdfJs, told } from '../writers/pdf-tools.ts'

/** Reports of each edition; every other one goes to the limits. */
const REPORTS = 40

describe.each(EDITIONS)('random reports of format %s as PDF/UA-1 and PDF/A-2a', (id, year) => {
  test('keep both standards, and read alike for us, pdf.js, poppler and qpdf', async () => {
    const { form } = await packaged.format(id)
    for (let seed = 0; seed < REPORTS; seed++) {
      const make = seed % 2 === 0 ? randomReport : wildReport
      const bytes = new TextEncoder().encode(make(form, year, seed))
      const { document } = await prepare({ path: `${seed}.yaml`, bytes }, { draft: true })
      if (!document) throw new Error(`seed ${seed} does not build`)
      const pdf = Uint8Array.from(await pdfOf(document))
      expect(told(pdf, 'qpdf', '--check', 'FILE'), `seed ${seed}`).toContain(
        'No syntax or stream encoding errors',
      )
      const parsed = subjectOf(pdf)
      const tree = ownTree(parsed)
      expect(leaves(tree), `seed ${seed}`).toEqual(exactTexts(document))
      expect(withoutSpace(popplerTree(pdf)), `seed ${seed}`).toEqual(withoutSpace(tree))
      const opened = await openWithPdfJs(pdf)
      for (const { number, object } of parsed.pages) {
        const read = await pdfJsTree(await opened.getPage(number))
        expect(spoken(read), `seed ${seed}, page ${number}`).toEqual(spoken(ownTree(parsed, object)))
      }
      await opened.destroy()
    }
  })
})
