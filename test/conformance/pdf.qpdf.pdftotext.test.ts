import { describe, expect, it } from 'vitest'
import { withoutSpace } from '../readers/read-document.ts'
import { pdftotext, readPdf } from '../readers/read-pdf.ts'
import { conformance, written } from './conformance.ts'
import { documents } from './documents.ts'

const write = written('pdf')

conformance('pdf', write, readPdf)

describe.each(Object.entries(documents))('pdf copied by pdftotext: %s', (_, document) => {
  it('has every paragraph in order', async () => {
    const copied = pdftotext(await write(document))
    const paragraphs = document.blocks
      .filter((block) => block.type === 'paragraph')
      .map(({ runs }) => withoutSpace(runs.map((run) => run.text).join('')))
    const places = paragraphs.map((paragraph) => copied.indexOf(paragraph))
    expect(paragraphs.filter((_, index) => places[index] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
