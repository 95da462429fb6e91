/** The page of GB/T 9704-2012 5.1 and 6.1 in twips (1/20 pt, 1/1440 inch): A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */

export const PAGE_WIDTH = 11906
export const PAGE_HEIGHT = 16838

export const TOP_MARGIN = 2098
export const LEFT_MARGIN = 1587
/** Width of the 版心, 156 mm. */
export const TEXT_WIDTH = 8844
export const RIGHT_MARGIN = PAGE_WIDTH - LEFT_MARGIN - TEXT_WIDTH

/** 22 lines a page: 225 mm / 22 = 28.99 pt. */
export const LINE = 580
/** 22 lines of 29 pt are 0.2 pt more than 225 mm; the foot gives them up, else only 21 fit. */
export const BOTTOM_MARGIN = PAGE_HEIGHT - TOP_MARGIN - 22 * LINE

/** 28 characters a line: 三号 (16 pt) set 0.25 pt closer. */
export const CHARACTER_SPACING = -5
export const CHARACTER = 320 + CHARACTER_SPACING

/** Line of the page number; its dashes stand 7 mm (397 twips) below the 版心. */
export const FOOTER_LINE = 400
const FOOTER_GAP = 397 - (FOOTER_LINE - 280) / 2
export const FOOTER_MARGIN = BOTTOM_MARGIN - FOOTER_GAP - FOOTER_LINE

export const HEADER_MARGIN = 850
