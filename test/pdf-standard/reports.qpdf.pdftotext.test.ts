import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../conformance/documents.ts'
import { EXAMPLES, exampleDocument } from '../helpers/examples.ts'
import { openWithPdfJs, told } from '../writers/pdf-tools.ts'
import { exactTexts } from './exact-texts.ts'
import { everything, pdfOf } from './sample.ts'
import { leaves, ownTree, pdfJsTree, popplerTree, spoken, subjectOf, withoutSpace } from './trees.ts'

/** Of every document as PDF/UA-1 and PDF/A-2a, and of one with everything as PDF/UA-2. */
const subjects = [
  ...EXAMPLES.map((name) => [name, () => exampleDocument(name)] as const),
  ...Object.entries({ ...documents, everything }).map(
    ([name, document]) => [name, async () => document] as const,
  ),
]

describe.each(subjects)('%s as PDF/UA-1 and PDF/A-2a', (_, documentOf) => {
  let bytes = new Uint8Array()
  let texts: readonly string[] = []

  beforeAll(async () => {
    const document = await documentOf()
    texts = exactTexts(document)
    bytes = Uint8Array.from(await pdfOf(document))
  })

  it('is without fault to qpdf', () => {
    expect(told(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found')
  })

  it('says in reading order what the document says, character for character', () => {
    expect(leaves(ownTree(subjectOf(bytes)))).toEqual(texts)
  })

  it('has the same structure and text for pdf.js, poppler and our own checks', async () => {
    const parsed = subjectOf(bytes)
    expect(withoutSpace(popplerTree(bytes))).toEqual(withoutSpace(ownTree(parsed)))
    const pdf = await openWithPdfJs(bytes)
    for (const { number, object } of parsed.pages) {
      expect(spoken(await pdfJsTree(await pdf.getPage(number)))).toEqual(spoken(ownTree(parsed, object)))
    }
  })
})
