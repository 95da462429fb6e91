import { describe, expect, test } from 'vitest'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { convertAll } from '../readers/libreoffice.ts'
import { figuresOf } from './generated.ts'
import { imported } from './imported.ts'

/** Those with tables of the form: sheets have nothing else. */
const documents = Object.entries(await exampleDocuments()).filter(
  ([, document]) => figuresOf(document).length > 0,
)
const written = await Promise.all(
  documents.map(async ([, document]) => {
    const { outputs } = await render(document, { formats: ['xlsx'] })
    return outputs[0]?.bytes ?? new Uint8Array()
  }),
)

const FILES = {
  xlsx: written,
  ods: await convertAll('ods', written, 'xlsx'),
  xls: await convertAll('xls', written, 'xlsx'),
}

describe.each(Object.entries(FILES))('the sheets of the examples as %s', (kind, files) => {
  test('give back every figure, without a doubt', async () => {
    for (const [index, [name, document]] of documents.entries()) {
      const { agency, year } = document
      const { text, recognised } = await imported(`${name}.${kind}`, files[index] ?? new Uint8Array(), {
        agency,
        year,
      })
      const again = await prepareText(text, { draft: true })
      if (!again.document) throw new Error(again.findings.map(({ message }) => message).join('\n') + text)
      expect({ name, figures: figuresOf(again.document) }).toEqual({ name, figures: figuresOf(document) })
      expect({ name, doubts: recognised.doubts, dropped: recognised.dropped }).toEqual({
        name,
        doubts: [],
        dropped: [],
      })
      for (const { table } of recognised.content.sections.values()) expect(table?.words ?? []).toEqual([])
    }
  })
})
