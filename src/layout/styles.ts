import type { Heading } from '../document/document.ts'
import { sizes } from '../document/paper.ts'
import type { Role } from '../fonts/role.ts'

/** How a stretch of text is set. */
export interface Style {
  readonly role: Role
  /** Points. */
  readonly size: number
  /** One character to a field of the grid: the difference is put between the characters, or taken out. */
  readonly onGrid?: boolean
}

const body = (role: Role): Style => ({ role, size: sizes.body, onGrid: true })

export const styles = {
  text: body('fangsong'),
  lead: body('kaiti'),
  title: { role: 'biaosong', size: sizes.title },
  tableTitle: { role: 'biaosong', size: sizes.tableTitle },
  tableSubtitle: { role: 'fangsong', size: sizes.tableSubtitle },
  caption: { role: 'heiti', size: sizes.caption },
  chart: { role: 'songti', size: 10 },
  note: { role: 'fangsong', size: sizes.note },
  imprint: { role: 'fangsong', size: sizes.imprint },
  pageNumber: { role: 'songti', size: sizes.pageNumber },
  stamp: { role: 'heiti', size: 160 },
  smallStamp: { role: 'heiti', size: 16 },
} as const satisfies Record<string, Style>

/** The faces of the four levels, GB/T 9704-2012 7.3.3. */
export const headingStyles: Readonly<Record<Heading['level'], Style>> = {
  1: body('heiti'),
  2: body('kaiti'),
  3: body('fangsong'),
  4: body('fangsong'),
}

/** 宋体, as in the official forms. */
export const tableStyle: Style = { role: 'songti', size: sizes.table }

/** 小六: no character of a table is smaller. */
export const smallestSize = 6.5
