import { describe, expect, test } from 'vitest'
import type { Form } from '../../src/form/form.ts'
import type { OutputFormat } from '../../src/pipeline/write.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'
import { comingBack } from './coming-back.ts'

/** Every edition, and a form that the package does not have: it is said, as one's own is. */
const FORMS = [...EDITIONS, ['2027', 2027]] as const
const FORMATS: readonly OutputFormat[] = ['html', 'fragment', 'docx', 'pdf', 'ofd']

const options = { resources: withNewEdition, draft: true }

async function generated(form: Form, year: number, seed: number) {
  const { document, findings } = await prepareText(randomReport(form, year, seed), options)
  if (!document) throw new Error(findings[0]?.message)
  const { stamp: _, ...clean } = document
  return clean
}

/** Reports of every form, written in every format and imported: nothing is lost, changed or doubted. */
export function comeBack(seeds: readonly number[]): void {
  describe.each(FORMS)('generated reports of %s', (id, year) => {
    test.each(FORMATS)('come back from %s as they were, without a doubt', async (format) => {
      const { form } = await withNewEdition.format(id)
      for (const seed of seeds) {
        const document = await generated(form, year, seed)
        const said = id === '2027' ? { form: { form, name: id } } : {}
        const { found, due, doubts } = await comingBack(document, format, said, options)
        expect({ seed, doubts }).toEqual({ seed, doubts: [] })
        expect({ seed, found }).toEqual({ seed, found: due })
      }
    })
  })
}
