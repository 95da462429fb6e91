import { dateInWords } from './date.ts'

/** What GB/T 9704-2012 adds to the words of a part of the document. */

/** 主送机关, followed by a full-width colon (7.3.2). */
export function recipientLine(text: string): string {
  return /[：:]$/.test(text) ? text : `${text}：`
}

/** 附注, in parentheses (7.3.6). */
export function annotationLine(text: string): string {
  return `（${text}）`
}

/** 抄送, before the names; a full stop follows the last of them (7.4.2). */
export const copiesLabel = '抄送：'

export function copiesText(names: string): string {
  return /。$/.test(names) ? names : `${names}。`
}

/** 印发日期 (7.4.3). */
export function issuedText(date: string): string {
  return `${dateInWords(date)}印发`
}

/** 附件说明 (7.3.4). */
export const attachmentsLabel = '附件：'
