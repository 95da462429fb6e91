import type { Kind, Section } from '../../form/form.ts'
import { isSum } from '../../form/sums.ts'
import { addressOf, cellPaths, kindOf, type Path, unitOf } from '../../form/tree.ts'
import { pasteText } from '../../locale/zh/desk-paste.ts'
import type { Report } from '../../report/report.ts'

/** A cell that something may be pasted into. */
export interface TargetCell {
  readonly address: string
  readonly section: Section
  readonly row: Path
  readonly column: Path
  readonly kind: Kind
  readonly unit: string | undefined
  readonly isTotal: boolean
  /** Official labels, for sentences. */
  readonly label: string
}

/** Sections with tables: those of the form, and 附表. */
export function tableSections({ form, ownTables }: Report): readonly Section[] {
  return [...form.sections.filter(({ table }) => table), ...ownTables.map(({ section }) => section)]
}

/** Every cell of a report by its address. */
export function targetCells(report: Report): ReadonlyMap<string, TargetCell> {
  const cells = tableSections(report).flatMap((section) =>
    (section.table ? cellPaths(section.table) : []).map(({ row, column }): TargetCell => {
      const labels = [...row, ...column].map(({ label }) => label).filter((label) => label !== '')
      return {
        address: addressOf(section, row, column),
        section,
        row,
        column,
        kind: kindOf(row, column),
        unit: unitOf(row, column),
        isTotal: isSum(row) || isSum(column),
        label: pasteText.label(labels),
      }
    }),
  )
  return new Map(cells.map((cell) => [cell.address, cell]))
}
