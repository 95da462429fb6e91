/**
 * Classes of punctuation (《中文排版需求》 3.1). A full-width mark fills half of its em; which half is blank decides
 * what may be squeezed.
 */

const openings = codePointsOf('（《〈「『【〔［｛“‘')
const closings = codePointsOf('，。、；：）》〉」』】〕］｝”’')

const neverFirst = codePointsOf('，。、；：？！）》〉」』】〕﹞］｝”’…—·％‰℃°㎡!),.:;?]}%’～〜-/ 　')
const neverLast = codePointsOf('（《〈「『【〔﹝［｛“‘([{￥¥$＄№#＃')

/** Marks that Chinese faces draw on one em and others do not. */
const fullWidth = codePointsOf('“”‘’—…·')

export function codePointsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.codePointAt(0) ?? 0))
}

/** The blank is the left half. */
export const isOpening = (codePoint: number): boolean => openings.has(codePoint)

/** The blank is the right half. */
export const isClosing = (codePoint: number): boolean => closings.has(codePoint)

/** What does not count as a character of its own on a line. */
export const isPunctuation = (codePoint: number): boolean =>
  openings.has(codePoint) || closings.has(codePoint) || neverFirst.has(codePoint)

export const isNeverFirst = (codePoint: number): boolean => neverFirst.has(codePoint)
export const isNeverLast = (codePoint: number): boolean => neverLast.has(codePoint)
export const isFullWidth = (codePoint: number): boolean => fullWidth.has(codePoint)
export const isSpace = (codePoint: number): boolean => codePoint === 0x20 || codePoint === 0x3000
