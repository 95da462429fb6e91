import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'

/** What src/writers/pdf/pdf-file.ts uses of pdfkit without its being documented; it may go with any update. */
describe('pdfkit still has', () => {
  const kit = new PDFDocument({ autoFirstPage: false, font: null as unknown as string, tagged: true })
  const inner = kit as unknown as Record<string, unknown>

  it('the output function and its offset, with the head of the file written at once', () => {
    const head = String(kit.read())
    expect(head).toMatch(/^%PDF-/u)
    expect(inner['_offset']).toBe(head.length)
    expect(inner['_write']).toBeTypeOf('function')
  })

  it('the function that writes its own metadata, and the catalog that names it', () => {
    expect(inner['endMetadata']).toBeTypeOf('function')
    expect(inner['_root']).toHaveProperty('data.Type', 'Catalog')
    const stream = kit.ref({}) as unknown as { compress: boolean }
    expect(stream.compress).toBe(true)
  })

  it('a page content that it would deflate itself, kept until the end', () => {
    kit.addPage({ size: [100, 200] })
    const { content, fonts, xobjects } = kit.page as unknown as {
      content: { buffer: Uint8Array[]; compress: boolean; data: unknown }
      fonts: unknown
      xobjects: unknown
    }
    expect(Buffer.concat(content.buffer).toString()).toBe('1 0 0 -1 0 200 cm\n')
    expect(content).toMatchObject({ compress: true, data: expect.anything() })
    expect([fonts, xobjects]).toEqual([{}, {}])
  })

  it('objects with a number, a name, a dictionary and a place in the table of objects', () => {
    const reference = kit.ref({ S: 'P' }) as unknown as Record<string, unknown>
    expect(reference).toMatchObject({ id: expect.any(Number), data: { S: 'P' } })
    expect(String(reference)).toBe(`${reference['id']} 0 R`)
    expect(inner['_refEnd']).toBeTypeOf('function')
  })

  it('dictionaries of bookmarks and of the root of the structure', () => {
    const item = kit.outline.addItem('一、') as unknown as { dictionary: { data: unknown } }
    expect(item.dictionary.data).toHaveProperty('Title')
    expect(kit.getStructTreeRoot()).toHaveProperty('data.ParentTree')
  })
})
