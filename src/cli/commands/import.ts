import { extname } from 'node:path'
import { schemaName } from '../../form/editor-schema.ts'
import { type FileGroup, groupFiles, type SourceFile } from '../../import/group-files.ts'
import { cli } from '../../locale/zh/cli.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { CommandError, EXIT, gravest, usageError } from '../exit-codes.ts'
import { statOf } from '../files/read-file.ts'
import { NotImported } from '../importing/lacking.ts'
import type { ImportOptions, Outcome } from '../importing/outcome.ts'
import { readReport, readSource, recogniseOptions } from '../importing/read-source.ts'
import { importSources } from '../importing/sources.ts'
import { nameOf } from '../importing/target.ts'
import { writeReport } from '../importing/write-report.ts'
import type { Terminal } from '../terminal.ts'

/** `report-gen import`: each report gives a data file, and a page beside it that shows what was read of what. */
export async function importCommand(
  words: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const given = await recogniseOptions(options)
  const isFile = options.output !== undefined && (await isDataFile(options.output))
  const { sources, exitCode } = await importSources(words, terminal)
  let worst = exitCode
  const files: SourceFile[] = []
  for (const { path, isNamed } of sources) {
    const read = await attempted(terminal, () => readSource(path, isNamed, given, options, terminal))
    if ('exitCode' in read) worst = gravest(worst, read.exitCode)
    else files.push(read)
  }
  const groups = groupFiles(files, nameOf, {
    ...given,
    schemaFile: (form) => schemaName(form, options.form),
  })
  if (groups.length > 1 && isFile) throw usageError(cli.import.outputForMany)
  for (const group of groups) {
    const { exitCode } = await attempted(terminal, () => writeReport(group, options, terminal))
    worst = gravest(worst, exitCode)
  }
  return worst
}

/** Whether `-o` names a data file, not a folder; a name of something else is refused. */
async function isDataFile(output: string): Promise<boolean> {
  if (isYamlName(output)) return true
  if (extname(output) !== '' && !(await statOf(output))?.isDirectory())
    throw usageError(cli.import.outputNotYaml(output))
  return false
}

/** What one file lacks does not keep the others: it is told, and counts. */
async function attempted<Result>(
  { err }: Terminal,
  attempt: () => Promise<Result>,
): Promise<Result | Outcome> {
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    err(error.message)
    return { exitCode: error.exitCode }
  }
}

interface Existing {
  readonly existing: string
  readonly year: number
  /** The file is a workbook that was made of such a report. */
  readonly isWorkbook?: true
}

/** The data file of an agency's year that a folder has already. */
type Find = (agency: string, year: number) => Promise<string | undefined>

/** Imports one file into a folder, unless that has a file of the agency's year already, as `find` says: then nothing is written. */
export async function importInto(
  folder: string,
  path: string,
  told: Pick<ImportOptions, 'agency' | 'year'>,
  find: Find,
  terminal: Terminal,
): Promise<Required<Outcome> | Existing> {
  const { reportOfWorkbook } = await import('../importing/import-workbook.ts')
  const workbook = await reportOfWorkbook(path, await readReport(path))
  const filled = workbook && (await existingOf(workbook, find))
  if (filled) return { ...filled, isWorkbook: true }
  // The folder itself, whatever its name looks like.
  const options = { ...told, output: `${folder}/.` }
  const read = await readOne(path, options, terminal)
  if ('imported' in read && read.imported.kind === 'imported') {
    const existing = await existingOf(read.imported.recognised, find)
    if (existing) return existing
  }
  return writeOne(path, read, options, terminal)
}

async function existingOf(
  { agency, year }: { readonly agency: string; readonly year: number },
  find: Find,
): Promise<Existing | undefined> {
  const existing = await find(agency, year)
  return existing === undefined ? undefined : { existing, year }
}

async function readOne(
  path: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<FileGroup | Outcome> {
  const given = await recogniseOptions(options)
  const read = await readSource(path, true, given, options, terminal)
  if ('exitCode' in read) return read
  const [group] = groupFiles([read], nameOf, { ...given, schemaFile: schemaName })
  return group ?? { exitCode: EXIT.findings }
}

async function writeOne(
  path: string,
  read: FileGroup | Outcome,
  options: ImportOptions,
  terminal: Terminal,
): Promise<Required<Outcome>> {
  const { file, exitCode } = 'imported' in read ? await writeReport(read, options, terminal) : read
  if (file !== undefined) return { file, exitCode }
  const isRefused = 'imported' in read && read.imported.kind === 'refused'
  throw new NotImported(cli.import.notImported(path), isRefused ? read.imported.refusal : undefined)
}
