import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block, Document } from '../../src/document/document.ts'
import { writeDocx } from '../../src/writers/docx/write-docx.ts'
import { documents } from '../conformance/documents.ts'
import { EXAMPLES, exampleDocument } from '../helpers/examples.ts'
import { find, parseXml } from '../readers/xml.ts'

/** The text of the body in reading order, to the character; where lines and cells end is not text. */
async function textOf(document: Document): Promise<string> {
  const part = unzipSync(await writeDocx(document))['word/document.xml'] ?? new Uint8Array()
  return find(parseXml(strFromU8(part)), 'w:t')
    .map(({ children }) => children.join(''))
    .join('')
}

const written = (date: string | undefined) => {
  return date === undefined ? '' : date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日')
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'title':
      return block.units.flat().join('')
    case 'recipient':
      return /[：:]$/u.test(block.text) ? block.text : `${block.text}：`
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('')
    case 'table': {
      const cells = block.cells.map(({ text, note = '' }) => text + note)
      return [...(block.title ?? []), ...(block.above ?? []), ...cells].join('')
    }
    case 'form-line':
      return block.fields.join('')
    case 'illustration':
      return block.caption
    case 'attachments': {
      const numbered = block.items.map((item, index) =>
        block.items.length > 1 ? `${index + 1}.${item}` : item,
      )
      return `附件：${numbered.join('')}`
    }
    case 'signature':
      return block.agency + written(block.date)
    case 'annotation':
      return `（${block.text}）`
    case 'imprint':
      return [
        block.copies ? `抄送：${block.copies.replace(/。$/u, '')}。` : '',
        block.issuer ?? '',
        block.issued ? `${written(block.issued)}印发` : '',
      ].join('')
    default:
      return block.text
  }
}

const expected = ({ blocks }: Document) => blocks.map(textOfBlock).join('')

test.each(EXAMPLES)('%s: the text of the DOCX is that of the document, to the character', async (name) => {
  const document = await exampleDocument(name)
  expect(await textOf(document)).toBe(expected(document))
})

test.each(Object.entries(documents))('%s: the same', async (_, document) => {
  expect(await textOf(document)).toBe(expected(document))
})
