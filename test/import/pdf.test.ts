import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'
import { render } from '../../src/pipeline/render.ts'
import { exampleDocuments } from '../helpers/examples.ts'
import { prepareText } from '../helpers/prepare-text.ts'
import { imported } from './imported.ts'
import { printed } from './printed.ts'

/** Where a line of a PDF ends, nobody can see whether a space stands there. */
const words = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s/g, ''))

const documents = await exampleDocuments()

describe.each(Object.entries(documents))('the example %s', (_, document) => {
  test('comes back from its PDF as it was, without a doubt', async () => {
    const { outputs } = await render(document, { formats: ['pdf'] })
    const [output] = outputs
    if (!output) throw new Error('no PDF')
    const { text, recognised } = await imported(output.name, output.bytes)
    expect(recognised.doubts).toEqual([])
    const again = await prepareText(text, { draft: true })
    if (!again.document) throw new Error(text)
    expect(words(printed(again.document))).toEqual(words(printed(document)))
  })
})

const pdfOf = (options: PDFKit.PDFDocumentOptions, draw: (file: PDFKit.PDFDocument) => void) =>
  new Promise<Uint8Array>((resolve) => {
    const file = new PDFDocument(options)
    const chunks: Buffer[] = []
    file.on('data', (chunk: Buffer) => chunks.push(chunk))
    file.on('end', () => resolve(Buffer.concat(chunks)))
    draw(file)
    file.end()
  })

test('a scan, a protected file and one that is cut off say what they are', async () => {
  const reasonOf = (bytes: Uint8Array) =>
    readDocument(bytes).then(
      () => 'read',
      ({ reason }: Unreadable) => reason,
    )
  const scan = await pdfOf({}, (file) => file.rect(0, 0, 100, 100).fill())
  expect(await reasonOf(scan)).toBe('no-text')
  const locked = await pdfOf({ userPassword: 'x', pdfVersion: '1.7' }, (file) => file.text('a'))
  expect(await reasonOf(locked)).toBe('encrypted')
  expect(await reasonOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('damaged')
})
