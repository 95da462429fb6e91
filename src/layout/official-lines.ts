import { attachmentNumbers } from '../document/attachments.ts'
import type { Annotation, AttachmentList, DocumentNumber, Recipient } from '../document/document.ts'
import { annotationLine, attachmentsLabel, recipientLine } from '../locale/zh/furniture.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { centredBaseline } from './geometry.ts'
import type { Element } from './pages.ts'
import { type LinesPiece, linesPiece } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { bodySetting, centredStrips, justifiedStrips } from './strips.ts'
import { styles } from './styles.ts'
import type { Typesetter } from './typesetter.ts'

/** 发文字号: centred, one empty line below. */
export function documentNumberPiece(
  block: DocumentNumber,
  typesetter: Typesetter,
  element: Element,
): LinesPiece {
  const { column, linePitch } = typesetter.sheet
  const text = typesetter.set([{ text: block.text, style: styles.text }])
  const lines = breakLines(text, column.width, column.width)
  const strips = centredStrips(text, lines, element, column, styles.text.size, linePitch)
  return linesPiece(strips, { whole: true, keepWithNext: true, after: linePitch })
}

/** 主送机关 (GB/T 9704-2012 7.3.2): flush left, further lines too. */
export function recipientPiece(block: Recipient, typesetter: Typesetter, element: Element): LinesPiece {
  const { sheet } = typesetter
  const text = typesetter.set([{ text: recipientLine(block.text), style: styles.text }])
  const strips = justifiedStrips(text, element, sheet.column, { ...bodySetting(sheet), first: 0 })
  return linesPiece(strips, { keepWithNext: true })
}

/**
 * 附件说明 (GB/T 9704-2012 7.3.4): one empty line above, two characters in; the numbers stand below each other, and
 * the lines of a name too.
 */
export function attachmentsPiece(
  { items }: AttachmentList,
  typesetter: Typesetter,
  elements: readonly Element[],
): LinesPiece {
  const { column, linePitch, characterPitch } = typesetter.sheet
  const body = bodySetting(typesetter.sheet)
  const numbers = 5 * characterPitch
  const strips = attachmentNumbers(items).flatMap((number, index) => {
    const element = elements[index]
    if (!element) throw new Error('an attachment without an element')
    const label = typesetter.set([
      { text: index === 0 ? attachmentsLabel + number : number, style: styles.text },
    ])
    const line = lineOf(label, 0, label.atoms.length, column.width)
    const start = index === 0 ? 2 * characterPitch : numbers
    const name = typesetter.set([{ text: items[index] ?? '', style: styles.text }])
    const indent = start + line.width
    const lines = justifiedStrips(name, element, column, { ...body, first: indent, rest: indent })
    const y = centredBaseline(linePitch, styles.text.size)
    const labelText = placeLine(label, line, { x: column.left + start, y, element })
    return lines.map((strip, at) => (at === 0 ? { ...strip, text: [...labelText, ...strip.text] } : strip))
  })
  return linesPiece(strips, { whole: true, keepWithPrevious: true, before: linePitch })
}

/** 附注 (GB/T 9704-2012 7.3.6): in parentheses, two characters in, on the line below the date. */
export function annotationPiece(block: Annotation, typesetter: Typesetter, element: Element): LinesPiece {
  const { sheet } = typesetter
  const text = typesetter.set([{ text: annotationLine(block.text), style: styles.text }])
  const strips = justifiedStrips(text, element, sheet.column, bodySetting(sheet))
  return linesPiece(strips, { whole: true, keepWithPrevious: true })
}
