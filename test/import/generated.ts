import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { OutputFormat } from '../../src/pipeline/formats.ts'
import { render } from '../../src/pipeline/render.ts'
import { EDITIONS } from '../helpers/editions.ts'
import { withNewEdition } from '../helpers/new-edition.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { randomReport } from '../helpers/random-report.ts'
import { comingBack } from './coming-back.ts'
import { imported } from './imported.ts'

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

/** The same by their sheets, which hold nothing but the tables: every figure of the form. */
export function comeBackFromSheets(seeds: readonly number[]): void {
  test.each(FORMS)('the tables of generated reports of %s come back from sheets', async (id, year) => {
    const { form } = await withNewEdition.format(id)
    for (const seed of seeds) {
      const document = await generated(id, year, seed)
      const said = { year, agency: document.agency, ...(id === '2027' ? { form: { form, name: id } } : {}) }
      const { outputs } = await render(document, { formats: ['xlsx'] })
      const { text, recognised } = await imported('x.xlsx', outputs[0]?.bytes ?? new Uint8Array(), said)
      const again = await prepareText(text, options)
      if (!again.document)
        throw new Error(`${again.findings.map(({ message }) => message).join('\n')}\n${text}`)
      expect({ seed, figures: figuresOf(again.document) }).toEqual({ seed, figures: figuresOf(document) })
      const doubts = recognised.doubts.filter(({ address }) => !address?.startsWith('附表'))
      expect({ seed, doubts }).toEqual({ seed, doubts: [] })
    }
  })
}

/** Figures of the form as they are printed; those of own tables go by other addresses, as sheets do not show groups. */
export function figuresOf({ blocks }: Document): readonly string[] {
  return blocks
    .flatMap((block) => (block.type === 'table' ? block.cells : []))
    .flatMap(({ address, text, note = '' }) =>
      address === undefined || address.startsWith('附表') ? [] : [`${address} ${text}${note}`],
    )
}

/** Made when it is first asked for. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make()
    return made
  }
}
