import type { Document } from './document.ts'

/**
 * The paper of official documents, GB/T 9704-2012, once for all writers: lengths in millimetres, sizes of characters in
 * points. Points, twips and pages of either are worked out from it where they are used.
 */
export interface Paper {
  /** 订口: the margin at the binding side. */
  readonly left: number
  /** 天头: the margin on top. */
  readonly top: number
  /** The 版心. */
  readonly width: number
  readonly height: number
  /** How many lines and characters of 三号 fill it. */
  readonly lines: number
  readonly characters: number
}

/** 5.2.1: A4. */
export const A4 = { width: 210, height: 297 } as const

/** 5.2.2 and 5.2.3: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, 22 lines of 28 characters. */
export const official: Paper = { left: 28, top: 37, width: 156, height: 225, lines: 22, characters: 28 }

/** The margins of the blank official form, which are those of a new document in Word: 25.4 mm and 31.75 mm. */
const plain: Paper = {
  left: 31.75,
  top: 25.4,
  width: 146.5,
  height: 246.2,
  lines: 24,
  characters: 26,
}

/** What a document is printed on. */
export function paperOf({ layout }: Document): Paper {
  return layout === 'plain' ? plain : official
}

/** 7.5: from the 版心 down to the middle of the page number. */
export const PAGE_NUMBER_BELOW = 7

/**
 * Sizes of characters: 三号 for text, headings and titles of tables (5.2.3), 二号 for the title (7.3.1), 四号 for 版记 and
 * page numbers (7.4, 7.5), 五号 in tables, as in the official forms, 小四 under them.
 */
export const sizes = {
  body: 16,
  title: 22,
  tableTitle: 16,
  tableSubtitle: 14,
  table: 10.5,
  caption: 12,
  note: 12,
  imprint: 14,
  pageNumber: 14,
} as const
