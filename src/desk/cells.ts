import type { Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, type Path } from '../form/tree.ts'
import type { Report } from '../report/report.ts'

/** A cell of a table of the form, or of a table of one's own. */
export interface FormCell {
  readonly section: Section
  readonly row: Path
  readonly column: Path
  /** Added up where nothing is typed. */
  readonly isSum: boolean
}

/** All cells that a report can have, by address. */
export function cellsOf({ form, ownTables }: Report): ReadonlyMap<string, FormCell> {
  const sections = [...form.sections, ...ownTables.map(({ section }) => section)]
  return new Map(
    sections.flatMap((section) =>
      (section.table ? cellPaths(section.table) : []).map(({ row, column }) => [
        addressOf(section, row, column),
        { section, row, column, isSum: isSum(row) || isSum(column) },
      ]),
    ),
  )
}
