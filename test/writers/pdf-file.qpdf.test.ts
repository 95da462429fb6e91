import { expect, it } from 'vitest'
import { readPdf } from '../../src/pdf-standard/pdf-reader.ts'
import { PdfFile } from '../../src/writers/pdf/pdf-file.ts'
import { told } from './pdf-tools.ts'

/** A page whose objects are named before they are written, and whose content has what ends a stream in it. */
function emptyPage(): Uint8Array {
  const file = new PdfFile('2.0')
  const page = file.reserve()
  const tree = file.reserve()
  const content = file.addStream('', Buffer.from('% \xff endstream endobj\n', 'latin1'))
  file.write(tree, `<</Type /Pages /Count 1 /Kids [${page}]>>`)
  const entries = `/MediaBox [0 0 100 200] /Resources <<>> /Contents ${content}`
  file.write(page, `<</Type /Page /Parent ${tree} ${entries}>>`)
  const catalog = file.add(`<</Type /Catalog /Pages ${tree}>>`)
  return file.end(catalog, file.add('<</Title (A)>>'), '00112233445566778899aabbccddeeff')
}

it('finds every object where the table says, in whatever order they were written', () => {
  const bytes = emptyPage()
  expect(told(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors')
  expect(told(bytes, 'qpdf', '--show-npages', 'FILE').trim()).toBe('1')
  const { objects, breaches, text } = readPdf(bytes)
  expect([...objects.keys()]).toEqual([1, 2, 3, 4, 5])
  expect([...breaches]).toEqual([])
  expect(text.startsWith('%PDF-2.0\n')).toBe(true)
})

it('writes the same objects as the same bytes', () => {
  expect(Buffer.compare(emptyPage(), emptyPage())).toBe(0)
})
