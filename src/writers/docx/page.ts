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

/** A line of the body: 225 mm / 22 = 28.99 pt. */
export const LINE = 580

/** Line of the page number. */
export const FOOTER_LINE = 400

/** GB/T 9704-2012 5.1 and 6.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters. */
export const official = page({ top: 2098, left: 1587, textWidth: 8844, lines: 22, spacing: -5 })

/** The margins of the blank official form, 25.4 and 31.75 mm: 24 lines of 26 characters. */
export const plain = page({ top: 1440, left: 1800, textWidth: 8306, lines: 24, spacing: -1 })

interface Measures {
  readonly top: number
  readonly left: number
  readonly textWidth: number
  readonly lines: number
  readonly spacing: number
}

/** The foot gives up the fraction of a point that whole lines are more than the 版心, else one line less would fit. */
function page({ top, left, textWidth, lines, spacing }: Measures): Page {
  const [width, height] = [11906, 16838]
  const bottom = height - top - lines * LINE
  const right = width - left - textWidth
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    textWidth,
    character: 320 + spacing,
    spacing,
    isAcross: false,
  }
}

/** The same sheet across, its head at the binding side (GB/T 9704-2012 8). */
export function turned(page: Page): Page {
  const { height, top, right, bottom, left } = page
  const margins = { top: left, right: top, bottom: right, left: bottom }
  return { ...page, ...margins, textWidth: height - top - bottom, isAcross: true }
}

const HEADER_MARGIN = 850

/**
 * Between the 版心 and the line of the page number, whose dashes stand 7 mm (397 twips) below the 版心: 0.27 em over the
 * baseline, which office suites put at four fifths of an exact line.
 */
const FOOTER_GAP = Math.round(397 + 0.27 * 280 - 0.8 * FOOTER_LINE)

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
