import type { WrittenCell } from '../../grid.ts'
import { attribute, type Element, isHidden, type Node } from './elements.ts'
import { linesOf } from './lines.ts'

/** Rows of the table itself, hidden ones left out. */
export function rowsOf(table: Element): readonly Element[] {
  const isShown = (node: Node): node is Element => 'tagName' in node && !isHidden(node)
  return table.childNodes.filter(isShown).flatMap((part) => {
    if (part.tagName === 'tr') return [part]
    return ['thead', 'tbody', 'tfoot'].includes(part.tagName)
      ? part.childNodes.filter((node): node is Element => isShown(node) && node.tagName === 'tr')
      : []
  })
}

export function isCell(node: Node): node is Element {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th') && !isHidden(node)
}

export function writtenCell(cell: Element): WrittenCell {
  const span = (name: string) => {
    const said = Number.parseInt(attribute(cell, name) ?? '', 10)
    return Number.isNaN(said) ? 1 : said
  }
  return { text: linesOf(cell).join('\n'), rowSpan: span('rowspan'), columnSpan: span('colspan') }
}
