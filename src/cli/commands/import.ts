import { extname } from 'node:path'
import { schemaName } from '../../form/editor-schema.ts'
import { groupFiles, type SourceFile } from '../../import/group-files.ts'
import { cli } from '../../locale/zh/cli.ts'
import { CommandError, EXIT, gravest, usageError } from '../exit-codes.ts'
import type { ImportOptions, Outcome } from '../importing/outcome.ts'
import { readSource, recogniseOptions } from '../importing/read-source.ts'
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
  const { sources, exitCode } = await importSources(words, terminal)
  let worst = exitCode
  const files: SourceFile[] = []
  for (const { path, isNamed } of sources) {
    const read = await attempted(terminal, () => readSource(path, isNamed, given, options, terminal))
    if ('exitCode' in read) worst = gravest(worst, read.exitCode)
    else files.push(read)
  }
  const groups = groupFiles(files, nameOf, { ...given, schemaFile: schemaName })
  if (groups.length > 1 && options.output !== undefined && extname(options.output) !== '')
    throw usageError(cli.import.outputForMany)
  for (const group of groups) {
    const { exitCode } = await attempted(terminal, () => writeReport(group, options, terminal))
    worst = gravest(worst, exitCode)
  }
  return worst
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

/**
 * Imports one file beside itself, for a command that goes on from there. Returns the data file, or the one that `find`
 * has of the same agency and year: then nothing is written.
 */
export async function importFile(
  path: string,
  terminal: Terminal,
  options: Pick<ImportOptions, 'output'> = {},
  find?: (agency: string, year: number) => Promise<string | undefined>,
): Promise<{ readonly file: string } | { readonly existing: string; readonly year: number }> {
  const given = await recogniseOptions({})
  const read = await readSource(path, true, given, options, terminal)
  const [group] = 'exitCode' in read ? [] : groupFiles([read], nameOf, { ...given, schemaFile: schemaName })
  if (find && group?.imported.kind === 'imported') {
    const { agency, year } = group.imported.recognised
    const existing = await find(agency, year)
    if (existing !== undefined) return { existing, year }
  }
  const { file } = group ? await writeReport(group, options, terminal) : 'exitCode' in read ? read : {}
  if (file === undefined) throw new CommandError(cli.import.notImported(path), EXIT.findings)
  return { file }
}
