import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Document } from '../../src/document/document.ts'
import { layoutDocument } from '../../src/layout/layout.ts'
import { packaged } from '../../src/resources/packaged.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { expectedWords } from '../conformance/expected.ts'
import { convertAll } from '../readers/libreoffice.ts'
import { withoutSpace } from '../readers/read-document.ts'

const fonts = await packaged.fonts()

const body = fonts.pick('fangsong', '的'.codePointAt(0) ?? 0)

/** LibreOffice prints what the face of the body lacks (﹝﹞) behind the rest of its line. */
const withoutRare = (text: string) =>
  [...text].filter((one) => fonts.pick('fangsong', one.codePointAt(0) ?? 0) === body).join('')

/**
 * What is wrong with the text of each document as LibreOffice prints its DOCX: nothing where that is the text of the
 * document, in order. A page that goes on with a table may begin with its head and its labels.
 */
export async function printedFaults(whole: readonly Document[]): Promise<readonly string[]> {
  const documents = whole.map(withoutIllustrations)
  const files = await Promise.all(
    documents.map((document) => writeDocx(document, layoutDocument(document, fonts))),
  )
  const printed = await convertAll('pdf', files)
  return Promise.all(
    documents.map(async (document, index) => {
      const text = withoutRare(await wordsOf(printed[index] as Uint8Array))
      return faultOf(text, withoutRare(expectedWords(document)), headerTexts(document))
    }),
  )
}

/** The words in charts are drawn. */
function withoutIllustrations(document: Document): Document {
  return { ...document, blocks: document.blocks.filter(({ type }) => type !== 'illustration') }
}

/** The text of a PDF in the order in which it is painted, without page numbers and 草稿. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  try {
    const pdf = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const text = withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join(''))
      pages.push(text.replace(/^草稿|—\d+—$/gu, ''))
    }
    return pages.join('')
  } finally {
    await task.destroy()
  }
}

function headerTexts({ blocks }: Document): readonly string[] {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []))
  const texts = cells.filter(({ scope }) => scope).map(({ text }) => withoutRare(withoutSpace(text)))
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Reads `printed` from the front: each character is the next one of `expected`, or one of the texts is repeated. */
function faultOf(printed: string, expected: string, repeated: readonly string[]): string {
  const reached = new Map<number, Set<number>>([[0, new Set([0])]])
  let furthest = 0
  for (let at = 0; at < printed.length; at++) {
    for (const read of reached.get(at) ?? []) {
      furthest = Math.max(furthest, at)
      if (printed[at] === expected[read]) reach(at + 1, read + 1)
      for (const text of repeated) if (printed.startsWith(text, at)) reach(at + text.length, read)
    }
    reached.delete(at)
  }
  if (reached.get(printed.length)?.has(expected.length)) return ''
  return `…${printed.slice(Math.max(0, furthest - 20), furthest)}⟪${printed.slice(furthest, furthest + 40)}⟫`

  function reach(at: number, read: number): void {
    const known = reached.get(at)
    if (known) known.add(read)
    else reached.set(at, new Set([read]))
  }
}
