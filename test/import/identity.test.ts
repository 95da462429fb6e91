import { describe, expect, test } from 'vitest'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

/** A fragment has neither title nor 文号, and says no year: these are fields of the content management system. */
const LACKING = { html: [], fragment: ['title', 'document-number'], docx: [] } as const

const documents = await exampleDocuments()

describe.each(Object.entries(documents))('the example %s', (_, document) => {
  test.each(['html', 'fragment', 'docx'] as const)(
    'comes back from its %s as it was, without a doubt',
    async (format) => {
      const { outputs } = await render(document, { formats: [format] })
      const output = outputs[0]
      if (!output) throw new Error(`no ${format}`)
      const { text, recognised } = await imported(
        output.name,
        output.bytes,
        format === 'fragment' ? { year: document.year } : {},
      )
      expect(recognised.doubts).toEqual([])
      const again = await prepareText(text, { draft: true })
      if (!again.document) throw new Error(text)
      expect(printed(again.document, LACKING[format])).toEqual(printed(document, LACKING[format]))
      const { agency, year } = document
      expect(again.document).toMatchObject({ agency, year })
    },
  )
})
