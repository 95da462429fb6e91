import type { Heading } from '../document/document.ts'
import type { Role } from '../fonts/face.ts'
import { characterPitch } from './geometry.ts'

/** How a stretch of text is set: face, size in points, and what is added to every advance, in points. */
export interface Style {
  readonly role: Role
  readonly size: number
  readonly tracking: number
}

/** 三号 is 16 pt, a hair more than one 28th of the line; the difference is taken out between the characters. */
const bodySize = 16
const body = (role: Role): Style => ({ role, size: bodySize, tracking: characterPitch - bodySize })

export const styles = {
  text: body('fangsong'),
  lead: body('kaiti'),
  title: { role: 'biaosong', size: 22, tracking: 0 },
  tableTitle: { role: 'biaosong', size: 16, tracking: 0 },
  tableSubtitle: { role: 'fangsong', size: 14, tracking: 0 },
  caption: { role: 'heiti', size: 12, tracking: 0 },
  chart: { role: 'songti', size: 10, tracking: 0 },
  note: { role: 'fangsong', size: 12, tracking: 0 },
  pageNumber: { role: 'songti', size: 14, tracking: 0 },
  stamp: { role: 'heiti', size: 160, tracking: 0 },
  smallStamp: { role: 'heiti', size: 16, tracking: 0 },
} as const satisfies Record<string, Style>

/** The faces of the four levels, GB/T 9704-2012 7.3.3. */
export const headingStyles: Readonly<Record<Heading['level'], Style>> = {
  1: body('heiti'),
  2: body('kaiti'),
  3: body('fangsong'),
  4: body('fangsong'),
}

/** 五号 宋体, as in the official forms. */
export const tableStyle: Style = { role: 'songti', size: 10.5, tracking: 0 }

/** 小六: no character of a table is smaller. */
export const smallestSize = 6.5
