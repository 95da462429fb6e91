import type { Block, Cell, Document, Table } from '../../src/document/document.ts'

/** What each leaf of the structure must say, character for character, in reading order; figures say nothing. */
export function exactTexts(document: Document): readonly string[] {
  return document.blocks.flatMap(textsOf)
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'title':
      return [block.units.flat().join('')]
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'table':
      return tableTexts(block)
    case 'recipient':
      return [/[：:]$/u.test(block.text) ? block.text : `${block.text}：`]
    case 'form-line':
      return [block.fields.join('')]
    case 'attachments':
      return block.items.map(
        (item, index) =>
          (index === 0 ? '附件：' : '') + (block.items.length > 1 ? `${index + 1}.` : '') + item,
      )
    case 'imprint':
      return imprintTexts(block)
    case 'annotation':
      return [`（${block.text}）`]
    case 'illustration':
      return [block.caption]
    case 'signature':
      return [block.agency, ...(block.date ? [chineseDate(block.date)] : [])]
    default:
      return [block.text]
  }
}

function tableTexts({ title = [], above = [], cells }: Table): readonly string[] {
  return [...title, ...(above.length > 0 ? [above.join('')] : []), ...cells.map(cellText)]
}

const cellText = ({ text, note = '' }: Cell): string => text + note

function imprintTexts({ copies, issuer, issued }: Extract<Block, { type: 'imprint' }>): readonly string[] {
  const last = [issuer ?? '', issued ? `${chineseDate(issued)}印发` : ''].join('')
  return [...(copies ? [`抄送：${copies.replace(/。$/u, '')}。`] : []), ...(last ? [last] : [])]
}

const chineseDate = (date: string): string => date.replace(/(\d+)-0?(\d+)-0?(\d+)/u, '$1年$2月$3日')
