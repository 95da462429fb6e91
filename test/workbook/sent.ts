import { inspect } from '../../src/pipeline/inspect.ts'
import type { Report } from '../../src/report/report.ts'
import type { Spreadsheet } from '../../src/spreadsheet/spreadsheet.ts'
import { writeSpreadsheet } from '../../src/spreadsheet/write-spreadsheet.ts'
import { filledData, openWorkbook } from '../../src/workbook/open-workbook.ts'
import { workbookOf } from '../../src/workbook/write-workbook.ts'

export interface Sent {
  readonly text: string
  readonly report: Report
  readonly book: Spreadsheet
}

/** A data file as the workbook that is sent out. */
export async function sent(text: string): Promise<Sent> {
  const { source, read, findings } = await inspect(inputOf(text))
  if (!read) throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === 'error')))
  return { text: source.text, report: read.report, book: workbookOf(read.report, read.data, source.text) }
}

export interface CameBack {
  /** The data file. */
  readonly text: string
  readonly report: Report
  readonly doubts: readonly { readonly address?: string; readonly message: string }[]
}

/** What is read of a workbook that came back. */
export async function cameBack(book: Spreadsheet | Uint8Array): Promise<CameBack> {
  const bytes = book instanceof Uint8Array ? book : await writeSpreadsheet(book)
  const opened = await openWorkbook(bytes, { path: 'data.yaml' })
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { input, doubts } = await filledData(opened)
  const { read, findings } = await inspect(input)
  if (!read) throw new Error(JSON.stringify(findings))
  return { text: new TextDecoder().decode(input.bytes), report: read.report, doubts }
}

export function inputOf(text: string) {
  return { path: 'data.yaml', bytes: new TextEncoder().encode(text) }
}

/** Printed figures by address. */
export function figuresOf({ figures }: Report): ReadonlyMap<string, string> {
  return new Map([...figures].map(([address, { text }]) => [address, text]))
}
