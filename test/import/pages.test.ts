import { describe, expect, test } from 'vitest'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

/** Where a line on a page ends, nobody can see whether a space stands there. */
const words = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s/g, ''))

const documents = await exampleDocuments()

describe.each(Object.entries(documents))('the example %s', (_, document) => {
  test.each(['pdf', 'ofd'] as const)('comes back from its %s as it was, without a doubt', async (format) => {
    const { outputs } = await render(document, { formats: [format] })
    const [output] = outputs
    if (!output) throw new Error(`no ${format}`)
    const { text, recognised } = await imported(output.name, output.bytes)
    expect(recognised.doubts).toEqual([])
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(text)
    expect(words(printed(again.document))).toEqual(words(printed(document)))
  })
})
