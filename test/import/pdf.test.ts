import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import type { Unreadable } from '../../src/import/loose.ts'
import { readDocument } from '../../src/import/read-document.ts'

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
