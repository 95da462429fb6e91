import { type FileChild, LineRuleType, Paragraph } from 'docx'
import type { Block, Paragraph as BodyParagraph, Document, Title } from '../../document/document.ts'
import { LINE } from './page.ts'
import { run } from './run.ts'
import { signature } from './signature.ts'
import type { StyleId } from './styles.ts'
import { tableBlock } from './table.ts'
import { titleLines } from './title-lines.ts'

/** The body of the document, block by block. */
export function bodyOf(document: Document): readonly FileChild[] {
  return document.blocks.flatMap((block, index) => blockOf(block, document.blocks[index + 1], document))
}

function blockOf(block: Block, next: Block | undefined, document: Document): readonly FileChild[] {
  switch (block.type) {
    case 'document-number':
      return [paragraph('DocumentNumber', block.text)]
    case 'title':
      return [title(block, document)]
    case 'heading':
      return [paragraph(`Heading${block.level}`, block.text)]
    case 'paragraph':
      return [bodyParagraph(block, next)]
    case 'note':
      return [paragraph('Note', block.text)]
    case 'signature':
      return signature(block)
    case 'table':
      // Word joins neighbouring tables, and a table may not end a document: a low line stands between.
      return next?.type === 'note'
        ? [tableBlock(block)]
        : [tableBlock(block), new Paragraph({ style: 'TableEnd' })]
  }
}

/** A line of 二号 needs more than one of the 22 lines of a page; the whole title takes whole lines of it. */
function title(block: Title, document: Document): Paragraph {
  const lines = titleLines(block.units, document.agency)
  const pitch = (Math.ceil(lines.length * 1.25) * LINE) / lines.length
  return new Paragraph({
    style: 'Title',
    spacing: { line: Math.round(pitch), lineRule: LineRuleType.EXACT },
    children: lines.map((line, index) => run(line, index > 0 ? { break: 1 } : {})),
  })
}

/** Text before a signature ends on its page: no page has a signature alone (GB/T 9704-2012 7.3.5.5). */
function bodyParagraph({ runs }: BodyParagraph, next: Block | undefined): Paragraph {
  return new Paragraph({
    ...(next?.type === 'signature' ? { keepNext: true } : {}),
    children: runs.map(({ text, lead }) => run(text, lead ? { style: 'Lead' } : {})),
  })
}

function paragraph(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [run(text)] })
}
