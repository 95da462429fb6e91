import { A4, official, PAGE_NUMBER_BELOW, type Paper, sizes } from '../../document/paper.ts'

/** A page in twips (1/20 pt, 1/1440 inch), A4. */
export interface Page {
  /** Of the sheet, upright. */
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** Width of the 版心. */
  readonly textWidth: number
  /** Width of a 三号 character, and what is put between two of them, mostly less than nothing. */
  readonly character: number
  readonly spacing: number
  /** 横排: the margins are those of the sheet across. */
  readonly isAcross: boolean
}

/** Twips of a length in millimetres. */
export function twipsOf(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

const BODY = sizes.body * 20

/** A line of the body, of either paper: 225 mm / 22 = 28.99 pt. */
export const LINE = Math.round((official.height * 1440) / 25.4 / official.lines)

/** Line of the page number. */
export const FOOTER_LINE = 400

/** The foot gives up the fraction of a point that whole lines are more than the 版心, else one line less would fit. */
export function pageOf({ left, top, width, lines, characters }: Paper): Page {
  const sheet = { width: twipsOf(A4.width), height: twipsOf(A4.height) }
  const textWidth = twipsOf(width)
  const character = Math.floor(textWidth / characters)
  return {
    ...sheet,
    top: twipsOf(top),
    right: sheet.width - twipsOf(left) - textWidth,
    bottom: sheet.height - twipsOf(top) - lines * LINE,
    left: twipsOf(left),
    textWidth,
    character,
    spacing: character - BODY,
    isAcross: false,
  }
}

/** The same sheet across, its head at the binding side (GB/T 9704-2012 8). */
export function turned(page: Page): Page {
  const { height, top, right, bottom, left } = page
  const margins = { top: left, right: top, bottom: right, left: bottom }
  return { ...page, ...margins, textWidth: height - top - bottom, isAcross: true }
}

/** Height of the 版心. */
export function textHeight({ width, height, top, bottom, isAcross }: Page): number {
  return (isAcross ? width : height) - top - bottom
}

const HEADER_MARGIN = 850

/** From the 版心 down to the dashes of the page number. */
export const NUMBER_BELOW = twipsOf(PAGE_NUMBER_BELOW)

/**
 * Between the 版心 and the line of the page number, whose dashes stand 0.27 em over the baseline, which office suites
 * put at four fifths of an exact line.
 */
const FOOTER_GAP = Math.round(NUMBER_BELOW + 0.27 * sizes.pageNumber * 20 - 0.8 * FOOTER_LINE)

/** The margins as docx takes them, with the places of header and footer. */
export function margins({ top, right, bottom, left }: Page) {
  return {
    top,
    right,
    bottom,
    left,
    header: Math.min(HEADER_MARGIN, top - 840),
    footer: bottom - FOOTER_GAP - FOOTER_LINE,
  }
}
