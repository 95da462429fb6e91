import type { Signature } from '../document/document.ts'
import { breakLines, lineOf } from './break-lines.ts'
import { centredBaseline, characterPitch, column, linePitch } from './geometry.ts'
import type { Element } from './pages.ts'
import type { LinesPiece, Strip } from './pieces.ts'
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
  const agency = typesetter.set([{ text: block.agency, style: styles.text }])
  const date = typesetter.set([{ text: block.date ? chineseDate(block.date) : '', style: styles.text }])
  const width = column.width - 4 * characterPitch
  const lines = breakLines(agency, width, width)
  const agencyWidth = Math.max(0, ...lines.map((line) => Math.min(line.width, width)))
  const dateWidth = lineOf(date, 0, date.atoms.length, width).width
  const end = column.right - 2 * characterPitch
  const dateIsLonger = dateWidth > agencyWidth
  const dateX = dateIsLonger ? end - dateWidth : end - agencyWidth + 2 * characterPitch
  const agencyX = dateIsLonger ? dateX - 2 * characterPitch : end - agencyWidth
  const strips = lines.map((line) => strip(agency, line, agencyX, elements[0]))
  if (block.date) strips.push(strip(date, lineOf(date, 0, date.atoms.length, width), dateX, elements[1]))
  return {
    type: 'lines',
    strips,
    onGrid: true,
    whole: true,
    keepWithNext: false,
    keepWithPrevious: true,
    before: linePitch,
    after: 0,
  }
}

function strip(text: SetText, line: ReturnType<typeof lineOf>, x: number, element?: Element): Strip {
  const y = centredBaseline(linePitch, styles.text.size)
  return { height: linePitch, text: placeLine(text, line, { x, y, ...(element ? { element } : {}) }) }
}

/** `2022-03-07` as 2022年3月7日: Arabic figures without leading zeros (GB/T 9704-2012 7.3.5.4). */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
