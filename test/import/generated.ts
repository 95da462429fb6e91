import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { OutputFormat } from '../../src/pipeline/write.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'
import { comingBack } from './coming-back.ts'

/** Every edition, and a form that the package does not have: it is said, as one's own is. */
const FORMS = [...EDITIONS, ['2027', 2027]] as const

const options = { resources: withNewEdition, draft: true }

async function generated(id: string, year: number, seed: number): Promise<Document> {
  const { form } = await withNewEdition.format(id)
  const { document, findings } = await prepareText(randomReport(form, year, seed), options)
  if (!document) throw new Error(findings[0]?.message)
  const { stamp: _, ...clean } = document
  return clean
}

/** Reports of every form, written in these formats and imported: nothing is lost, changed or doubted. */
export function comeBack(seeds: readonly number[], formats: readonly OutputFormat[]): void {
  describe.each(FORMS)('generated reports of %s', (id, year) => {
    const documents = seeds.map((seed) => ({ seed, made: once(() => generated(id, year, seed)) }))
    test.each(formats)('come back from %s as they were, without a doubt', async (format) => {
      const { form } = await withNewEdition.format(id)
      const said = id === '2027' ? { form: { form, name: id } } : {}
      for (const { seed, made } of documents) {
        const { found, due, doubts } = await comingBack(await made(), format, said, options)
        expect({ seed, doubts }).toEqual({ seed, doubts: [] })
        expect({ seed, found }).toEqual({ seed, found: due })
      }
    })
  })
}

/** Made when it is first asked for. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make()
    return made
  }
}
