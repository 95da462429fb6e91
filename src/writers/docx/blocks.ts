import { type FileChild, LineRuleType, Paragraph } from 'docx'
import type { Block, Paragraph as BodyParagraph, Document, Table, Title } from '../../document/document.ts'
import { titleLines } from '../../document/title-lines.ts'
import { annotationLine, recipientLine } from '../../locale/zh/furniture.ts'
import { characterWidth } from './character-width.ts'
import { illustration } from './illustration.ts'
import { imprint } from './imprint.ts'
import { attachments } from './official-lines.ts'
import { LINE, type Page } from './page.ts'
import type { Placement } from './placement.ts'
import { run } from './run.ts'
import { signature } from './signature.ts'
import type { StyleId } from './styles.ts'
import { tableBlock } from './table.ts'
import { formLine, tableTitle } from './table-title.ts'

/** What a block stands in. */
export interface Context {
  readonly document: Document
  readonly page: Page
  readonly placement: Placement
}

/** A block of the body; `next` is the one below it. */
export function blockOf(block: Block, next: Block | undefined, context: Context): readonly FileChild[] {
  const { document, page } = context
  switch (block.type) {
    case 'document-number':
      return [paragraph('DocumentNumber', block.text)]
    case 'title':
      return [title(block, page)]
    case 'recipient':
      return [paragraph('Recipient', recipientLine(block.text))]
    case 'heading':
      return [paragraph(`Heading${block.level}`, block.text)]
    case 'paragraph':
      return [bodyParagraph(block, next)]
    case 'note':
      return [paragraph('Note', block.text)]
    case 'form-line':
      return formLine(block.fields, page.textWidth)
    case 'attachments':
      return attachments(block, page, next?.type === 'signature')
    case 'signature':
      return signature(block, page, next?.type === 'annotation')
    case 'annotation':
      return [paragraph('Annotation', annotationLine(block.text))]
    case 'illustration':
      return illustration(block, document.blocks.indexOf(block) + 1, page)
    case 'table':
      return table(block, next, context)
    case 'imprint':
      return imprint(block, page.textWidth)
  }
}

/**
 * Word joins neighbouring tables, and a table may not end a document: a low line stands between. At the end of a section
 * it is lower still, so as not to begin a page.
 */
function table(block: Table, next: Block | undefined, { page, placement }: Context): readonly FileChild[] {
  const isFollowed = next?.type === 'note' || next?.type === 'form-line'
  const spacing = { line: LOWEST_LINE, lineRule: LineRuleType.EXACT }
  const end = new Paragraph({ style: 'TableEnd', ...(next ? {} : { spacing }) })
  return [
    ...tableTitle(block, page.textWidth),
    tableBlock(block, page, isFollowed, placement.tables?.get(block)),
    ...(isFollowed ? [] : [end]),
  ]
}

/** A point in twips. */
const LOWEST_LINE = 20

/** 二号 in twips. */
const TITLE_CHARACTER = 440

/** A line of 二号 needs more than one of the 22 lines of a page; the whole title takes whole lines of it. */
function title(title: Title, { textWidth }: Page): Paragraph {
  const lines = titleLines(title, characterWidth, Math.floor(textWidth / TITLE_CHARACTER))
  const pitch = (Math.ceil(lines.length * 1.25) * LINE) / lines.length
  return new Paragraph({
    style: 'Title',
    spacing: { line: Math.round(pitch), lineRule: LineRuleType.EXACT },
    children: lines.map((line, index) => run(line, index > 0 ? { break: 1 } : {})),
  })
}

/** No page has a signature alone (GB/T 9704-2012 7.3.5.5). */
function bodyParagraph({ runs }: BodyParagraph, next: Block | undefined): Paragraph {
  const isKept = next?.type === 'signature' || next?.type === 'attachments'
  return new Paragraph({
    ...(isKept ? { keepNext: true } : {}),
    children: runs.map(({ text, lead }) => run(text, lead ? { style: 'Lead' } : {})),
  })
}

function paragraph(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [run(text)] })
}
