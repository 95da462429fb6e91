import { type IParagraphOptions, Paragraph } from 'docx'
import type { Signature } from '../../document/document.ts'
import { dateInWords } from '../../locale/zh/date.ts'
import { characterWidth } from './character-width.ts'
import { LINE, type Page } from './page.ts'
import { run } from './run.ts'

/**
 * 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2): the agency two characters from the right, below it the
 * date, which begins two characters to the right of the agency; where the date would come nearer to the right than
 * two characters, the agency gives way instead. Below an agency of several lines the date stands so too.
 */
export function signature({ agency, date }: Signature, page: Page, keepNext: boolean): readonly Paragraph[] {
  const line = (text: string, inset: number, options: IParagraphOptions) =>
    signatureLine(text, inset * page.character, options)
  const keep = keepNext ? { keepNext } : {}
  if (date === undefined) return [line(agency, 2, { ...FIRST, ...keep })]
  const written = dateInWords(date)
  const isOneLine = (characterWidth(agency) + 2) * page.character <= page.textWidth
  const spare = isOneLine ? characterWidth(agency) - characterWidth(written) : 2
  return [
    line(agency, Math.max(2, 4 - spare), { ...FIRST, keepNext: true }),
    line(written, Math.max(2, spare), keep),
  ]
}

/** An empty line stands above the signature. */
const FIRST = { spacing: { before: LINE } }

/** `inset` from the right in twips. */
function signatureLine(text: string, inset: number, options: IParagraphOptions): Paragraph {
  const indent = { end: Math.round(inset) }
  return new Paragraph({ style: 'Signature', indent, children: [run(text)], ...options })
}
