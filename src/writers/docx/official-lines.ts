import { Paragraph } from 'docx'
import { attachmentNumbers } from '../../document/attachments.ts'
import type { AttachmentList } from '../../document/document.ts'
import { attachmentsLabel } from '../../locale/zh/furniture.ts'
import { characterWidth } from './character-width.ts'
import { LINE, type Page } from './page.ts'
import { run } from './run.ts'

/**
 * 附件说明 (GB/T 9704-2012 7.3.4), kept together: one empty line above, two characters in; the numbers stand below
 * each other, and the lines of a name too.
 */
export function attachments(
  { items }: AttachmentList,
  { character }: Page,
  keepNext: boolean,
): readonly Paragraph[] {
  return attachmentNumbers(items).map((number, index) => {
    const label = index === 0 ? attachmentsLabel + number : number
    const left = 2 + characterWidth(attachmentsLabel) + characterWidth(number)
    return new Paragraph({
      style: 'Attachment',
      indent: { left: Math.round(left * character), hanging: Math.round(characterWidth(label) * character) },
      ...(index === 0 ? { spacing: { before: LINE } } : {}),
      ...(keepNext || index < items.length - 1 ? { keepNext: true } : {}),
      children: [run(label + (items[index] ?? ''))],
    })
  })
}
