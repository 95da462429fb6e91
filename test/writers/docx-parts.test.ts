import { Document, Packer } from 'docx'
import { expect, it } from 'vitest'

/** What src/writers/docx/package.ts uses of docx without its being declared; it may go with any update. */
it('docx still gives the parts of a package before it zips them, replaced ones in their places', () => {
  const { compiler } = Packer as unknown as {
    compiler: { compile(...args: unknown[]): Map<string, string | Uint8Array> }
  }
  const own = { path: 'word/settings.xml', data: '<own/>' }
  const parts = compiler.compile(new Document({ sections: [] }), undefined, [own])
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'docProps/core.xml']),
  )
  expect(parts.get('word/document.xml')).toContain('<w:document')
  expect(parts.get('word/settings.xml')).toBe('<own/>')
})
