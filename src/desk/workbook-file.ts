import { deskWorkbook } from '../locale/zh/desk-workbook.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import { LONGEST_TEXT } from '../spreadsheet/spreadsheet.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { Download } from './protocol/give-out.ts'

/** A report as the workbook that it is filled in with, finished or not. */
export async function workbookFile(input: BuildInput): Promise<Download> {
  const { read, source } = await inspect(input)
  if (!read) return { refused: deskWorkbook.notNow }
  const workbook = await writeWorkbook(read.report, read.data, source.text)
  if (workbook.kind === 'too-long') return { refused: workbookText.longText(workbook.address, LONGEST_TEXT) }
  const name = `${stemOf(input.path)}.xlsx`
  return { name, base64: Buffer.from(workbook.bytes).toString('base64') }
}

/** What a data file is called, without its folder and ending. */
export function stemOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
}
