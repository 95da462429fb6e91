import type { Signature } from '../document/document.ts'
import { dateInWords } from '../locale/zh/date.ts'
import { breakLines, type Line, lineOf } from './break-lines.ts'
import { centredBaseline } from './geometry.ts'
import type { Element } from './pages.ts'
import { type LinesPiece, linesPiece, type Strip } from './pieces.ts'
import { placeLine } from './place-line.ts'
import { styles } from './styles.ts'
import type { SetText, Typesetter } from './typesetter.ts'

/**
 * 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2): one empty line above; the agency ends two characters
 * from the right; the date starts two characters to the right of the agency. A date that is longer than the agency
 * ends two characters from the right itself, and the agency moves to the left.
 */
export function signaturePiece(
  block: Signature,
  typesetter: Typesetter,
  elements: readonly Element[],
): LinesPiece {
  const { column, linePitch, characterPitch } = typesetter.sheet
  const agency = typesetter.set([{ text: block.agency, style: styles.text }])
  const date = typesetter.set([{ text: block.date ? dateInWords(block.date) : '', style: styles.text }])
  const width = column.width - 4 * characterPitch
  const lines = breakLines(agency, width, width)
  const agencyWidth = Math.max(0, ...lines.map((line) => Math.min(line.width, width)))
  const dateWidth = lineOf(date, 0, date.atoms.length, width).width
  const end = column.right - 2 * characterPitch
  const dateIsLonger = dateWidth > agencyWidth
  const dateX = dateIsLonger ? end - dateWidth : end - agencyWidth + 2 * characterPitch
  const agencyX = dateIsLonger ? dateX - 2 * characterPitch : end - agencyWidth
  const strips = lines.map((line) => strip(agency, line, agencyX, linePitch, elements[0]))
  if (block.date)
    strips.push(strip(date, lineOf(date, 0, date.atoms.length, width), dateX, linePitch, elements[1]))
  return linesPiece(strips, { whole: true, keepWithPrevious: true, before: linePitch })
}

function strip(text: SetText, line: Line, x: number, height: number, element?: Element): Strip {
  const y = centredBaseline(height, styles.text.size)
  return { height, text: placeLine(text, line, { x, y, ...(element ? { element } : {}) }) }
}
