import type { Report } from '../report/report.ts'
import type { Located } from '../source/located.ts'
import { LONGEST_TEXT, type SheetCell, type Spreadsheet } from '../spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts'
import { addressSheet, dataSheet } from './hidden-sheets.ts'
import { planWorkbook } from './plan.ts'

export type WrittenWorkbook =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  /** A text is longer than a cell may be: the name of its sheet. */
  | { readonly kind: 'too-long'; readonly address: string }

/** A report as a workbook to be filled in, as `writeWorkbook` writes it. */
export function workbookOf(report: Report, data: Located, text: string): Spreadsheet {
  const plan = planWorkbook(report, data)
  const { title, agency, published, year } = report
  return {
    properties: { title, agency, timestamp: `${published ?? `${year}-12-31`}T00:00:00Z` },
    sheets: [...plan.sheets, addressSheet(plan), dataSheet(text)],
    names: plan.entries.map(({ place }, index) => ({ name: plan.names[index] ?? '', ...place })),
  }
}

/**
 * A report as a workbook to be filled in: a sheet a table and a section of prose, the report's own facts, how it is
 * filled in; hidden, the addresses of all cells, and the data file's `text` (line ends LF), which comes back with it.
 */
export async function writeWorkbook(report: Report, data: Located, text: string): Promise<WrittenWorkbook> {
  const book = workbookOf(report, data, text)
  const long = book.sheets.find(({ cells }) => cells.some(isTooLong))
  if (long) return { kind: 'too-long', address: long.name }
  return { kind: 'written', bytes: await writeSpreadsheet(book) }
}

function isTooLong({ value }: SheetCell): boolean {
  return value !== undefined && 'text' in value && value.text.length > LONGEST_TEXT
}
