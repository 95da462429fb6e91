import type { Report } from '../report/report.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { cellNames, sheetNames } from '../spreadsheet/references.ts'
import type { Sheet } from '../spreadsheet/spreadsheet.ts'
import { basicsSheet } from './basics-sheet.ts'
import type { Entry } from './entry.ts'
import { guideSheet } from './guide-sheet.ts'
import type { PlannedSheet } from './planned-sheet.ts'
import { proseSheet } from './prose-sheet.ts'
import { tableSheet } from './table-sheet.ts'

/** The sheets that people see, and all that is filled in on them or added up. */
export interface Plan {
  readonly sheets: readonly Sheet[]
  readonly entries: readonly Entry[]
  /** Of the entries, in their order. */
  readonly names: readonly string[]
}

/** A report and the data that it was read from → its workbook. Sections that the data leaves out have no sheet. */
export function planWorkbook(report: Report, data: Located): Plan {
  const makers: ((sheet: number) => PlannedSheet)[] = [
    () => guideSheet(report),
    (sheet) => basicsSheet(data, sheet),
    ...report.sections.map((one) => (sheet: number) => {
      const { name } = one.section
      const at = valueAt(data, name)
      if ('table' in one) return tableSheet(one, report, at, sheet)
      return proseSheet(one.section, textOf(at) ?? '', sheet)
    }),
    ...report.ownTables.map((one) => (sheet: number) => tableSheet(one, report, undefined, sheet)),
  ]
  const planned = makers.map((make, index) => make(index))
  const sheets = sheetNames(planned.map(({ sheet }) => sheet.name))
  const entries = planned.flatMap(({ entries }) => entries)
  return {
    sheets: planned.map(({ sheet }, index) => ({ ...sheet, name: sheets[index] ?? '' })),
    entries,
    names: cellNames(entries.map(({ address }) => address)),
  }
}
