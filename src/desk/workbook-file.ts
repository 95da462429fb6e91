import { deskWorkbook } from '../locale/zh/desk-workbook.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Inspected, inspect } from '../pipeline/inspect.ts'
import type { Source } from '../source/source.ts'
import { withoutYamlEnding } from '../source/yaml-name.ts'
import { LONGEST_TEXT } from '../spreadsheet/spreadsheet.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { Download } from './protocol/give-out.ts'

/** A report as the workbook that it is filled in with, finished or not. */
export async function workbookFile(input: BuildInput): Promise<Download> {
  const { read, source } = await inspect(input)
  if (!read) return { refused: deskWorkbook.notNow }
  const workbook = await workbookOf(read, source)
  if ('refused' in workbook) return workbook
  const { name, bytes } = workbook
  return { name, base64: Buffer.from(bytes).toString('base64') }
}

/** The workbook of what was read, called as its data file is. */
export async function workbookOf(
  { report, data }: NonNullable<Inspected['read']>,
  { path, text }: Source,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | { readonly refused: string }> {
  const workbook = await writeWorkbook(report, data, text)
  if (workbook.kind === 'too-long') return { refused: workbookText.longText(workbook.address, LONGEST_TEXT) }
  const name = withoutYamlEnding(path.replace(/^.*[\\/]/, ''))
  return { name: `${name}.xlsx`, bytes: workbook.bytes }
}
