import type { AttachmentList, Block, Cell, Document, Imprint, Table } from '../../src/document/document.ts'
import { slots } from '../../src/document/table.ts'
import { type ReadHeading, type ReadTable, withoutSpace } from '../readers/read-document.ts'

/** The text of every block, in the order in which it must be read. */
export const expectedWords = (document: Document): string => document.blocks.map(wordsOf).join('')

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return withoutSpace(block.units.flat().join(''))
    case 'paragraph':
      return withoutSpace(block.runs.map((run) => run.text).join(''))
    case 'table':
      return withoutSpace(
        [...(block.title ?? []), ...(block.above ?? []), ...block.cells.map(textOf)].join(''),
      )
    case 'recipient':
      return withoutSpace(block.text) + (/[：:]$/u.test(block.text) ? '' : '：')
    case 'form-line':
      return withoutSpace(block.fields.join(''))
    case 'attachments':
      return `附件：${withoutSpace(block.items.map((item, index) => numberOf(block, index) + item).join(''))}`
    case 'imprint':
      return imprintWords(block)
    case 'annotation':
      return `（${withoutSpace(block.text)}）`
    case 'illustration':
      return withoutSpace(block.caption)
    case 'signature':
      return withoutSpace(block.agency) + chineseDate(block.date ?? '')
    default:
      return withoutSpace(block.text)
  }
}

/** GB/T 9704-2012 7.3.4: only several attachments have numbers. */
const numberOf = ({ items }: AttachmentList, index: number): string =>
  items.length > 1 ? `${index + 1}.` : ''

/** GB/T 9704-2012 7.4: 抄送 ends in a full stop, the date in 印发. */
const imprintWords = ({ copies, issuer = '', issued }: Imprint): string =>
  withoutSpace(copies ? `抄送：${copies.replace(/。$/u, '')}。` : '') +
  withoutSpace(issuer) +
  (issued ? `${chineseDate(issued)}印发` : '')

/** 注 stands in the cell of its figure. */
const textOf = ({ text, note = '' }: Cell): string => text + note

/** 2022-03-08 → 2022年3月8日, GB/T 9704-2012 7.3.5.4. */
const chineseDate = (date: string): string => date.replace(/(\d+)-0?(\d+)-0?(\d+)/u, '$1年$2月$3日')

export const expectedHeadings = (document: Document): readonly ReadHeading[] =>
  document.blocks.flatMap((block) => {
    if (block.type === 'title') return [{ level: 0, text: wordsOf(block) }]
    return block.type === 'heading' ? [{ level: block.level, text: wordsOf(block) }] : []
  })

export const expectedTables = (document: Document): readonly ReadTable[] =>
  document.blocks.flatMap((block) => (block.type === 'table' ? [expectedTable(block)] : []))

const expectedTable = (table: Table): ReadTable => ({
  grid: slots(table).map((line) => line.map((cell) => withoutSpace(textOf(cell)))),
  merged: table.cells
    .filter((cell) => cell.rowSpan * cell.columnSpan > 1)
    .map((cell) => ({
      text: withoutSpace(textOf(cell)),
      row: cell.row,
      column: cell.column,
      rows: cell.rowSpan,
      columns: cell.columnSpan,
    })),
})
