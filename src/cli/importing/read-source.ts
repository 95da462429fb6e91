import type { SourceFile } from '../../import/group-files.ts'
import { Unreadable } from '../../import/loose.ts'
import { LARGEST_SOURCE, readDocument } from '../../import/read-document.ts'
import type { Recognised, RecogniseOptions } from '../../import/recognise/recognition.ts'
import { cli } from '../../locale/zh/cli.ts'
import { importText } from '../../locale/zh/import.ts'
import { packaged } from '../../resources/packaged.ts'
import { given } from '../../source/given.ts'
import { CommandError, EXIT, environmentError, systemCode, usageError } from '../exit-codes.ts'
import { readWhole, unreadable } from '../files/read-file.ts'
import { formOption } from '../form-option.ts'
import { readStandardInput, STANDARD_INPUT } from '../standard-input.ts'
import type { Terminal } from '../terminal.ts'
import { parseYear } from '../year-option.ts'
import type { ImportOptions, Outcome } from './outcome.ts'
import { nameOf, targetOf } from './target.ts'

/** What is said of the report, and the forms that it may have. */
export type Given = Omit<RecogniseOptions, 'source' | 'schemaFile'>

export async function recogniseOptions({ year, agency, form }: ImportOptions): Promise<Given> {
  const parsedYear = year === undefined ? undefined : parseYear(year)
  if (agency?.trim() === '') throw usageError(cli.usage.emptyAgency)
  const formats = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))
  return {
    formats,
    keepsPictures: true,
    ...given({ year: parsedYear, agency: agency?.trim() }),
    ...(form === undefined ? {} : { form: { name: form, form: await formOption(form) } }),
  }
}

/** A file to be recognised; a workbook that was sent out to be filled in says itself what it holds, and is done. */
export async function readSource(
  path: string,
  isNamed: boolean,
  given: Given,
  options: ImportOptions,
  terminal: Terminal,
): Promise<SourceFile | Outcome> {
  const bytes = path === STANDARD_INPUT ? await readStandardInput(LARGEST_SOURCE) : await readReport(path)
  try {
    const workbook = await asWorkbook(path, bytes, given, options, terminal)
    return workbook ?? { path, document: await readDocument(bytes), isNamed }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    terminal.err(cli.import.refused(nameOf(path), importText.unreadable[error.reason]))
    return { exitCode: EXIT.findings }
  }
}

async function asWorkbook(
  path: string,
  bytes: Uint8Array,
  { year, agency }: Given,
  options: ImportOptions,
  terminal: Terminal,
): Promise<Outcome | undefined> {
  const { importWorkbook } = await import('./import-workbook.ts')
  const settings = {
    ...given({ year, agency }),
    strict: options.strict ?? false,
    targetOf: (report: Pick<Recognised, 'agency' | 'year'>) => targetOf(path, report, options),
  }
  return importWorkbook(path, bytes, settings, terminal)
}

/** The bytes of a report that somebody else made. */
export async function readReport(path: string): Promise<Uint8Array> {
  try {
    return await readWhole(path, LARGEST_SOURCE)
  } catch (error) {
    if (error instanceof CommandError) throw error
    if (systemCode(error) === 'ENOENT') throw environmentError(cli.import.missing(path))
    throw unreadable(path, error)
  }
}
