import type { Report } from '../report/report.ts'
import type { Located } from '../source/located.ts'
import { LONGEST_TEXT, type Sheet } from '../spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts'
import { addressSheet, dataSheet } from './hidden-sheets.ts'
import { planWorkbook } from './plan.ts'

export type WrittenWorkbook =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  /** A text is longer than a cell may be: the address of what it stands in. */
  | { readonly kind: 'too-long'; readonly address: string }

/**
 * A report as a workbook to be filled in: a sheet a table and a section of prose, the report's own facts, how it is
 * filled in; hidden, the addresses of all cells, and the data file's `text` (line ends LF), which comes back with it.
 */
export async function writeWorkbook(report: Report, data: Located, text: string): Promise<WrittenWorkbook> {
  const plan = planWorkbook(report, data)
  const long = plan.sheets.findIndex((sheet) => sheet.cells.some((cell) => isTooLong(cell)))
  if (long >= 0) return { kind: 'too-long', address: plan.sheets[long]?.name ?? '' }
  const { title, agency, published, year } = report
  const bytes = await writeSpreadsheet({
    properties: { title, agency, timestamp: `${published ?? `${year}-12-31`}T00:00:00Z` },
    sheets: [...plan.sheets, addressSheet(plan), dataSheet(text)],
    names: plan.entries.map(({ place }, index) => ({ name: plan.names[index] ?? '', ...place })),
  })
  return { kind: 'written', bytes }
}

function isTooLong({ value }: Sheet['cells'][number]): boolean {
  return value !== undefined && 'text' in value && value.text.length > LONGEST_TEXT
}
