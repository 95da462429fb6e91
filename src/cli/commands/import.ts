import { basename, dirname, extname, join } from 'node:path'
import { importDoubts } from '../../check/conventions/import-doubt.ts'
import { fileStem } from '../../document/file-stem.ts'
import { type Finding, makeFinding } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import type { Form } from '../../form/form.ts'
import { type FileGroup, groupFiles, type SourceFile } from '../../import/group-files.ts'
import { Unreadable } from '../../import/loose.ts'
import { LARGEST_SOURCE, readDocument } from '../../import/read-document.ts'
import type { Recognised, RecogniseOptions } from '../../import/recognise/recognise.ts'
import { reviewPage } from '../../import/review.ts'
import { visible } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { importText } from '../../locale/zh/import.ts'
import { packaged } from '../../resources/packaged.ts'
import { linesOf, makeSource, rangeOf } from '../../source/source.ts'
import { CommandError, EXIT, environmentError, systemCode, usageError } from '../exit-codes.ts'
import { readWhole, unreadable } from '../files/read-file.ts'
import { writeFiles } from '../files/write-files.ts'
import { formOption } from '../form-option.ts'
import { importSources } from '../import-sources.ts'
import { LIMIT } from '../inspect-options.ts'
import { schemaFile } from '../schema-file.ts'
import { readStandardInput, STANDARD_INPUT } from '../standard-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly output?: string
  readonly year?: string
  readonly agency?: string
  readonly form?: string
  readonly strict?: boolean
}

/** `report-gen import`: each report gives a data file, and a page beside it that shows what was read of what. */
export async function importCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const given = await recogniseOptions(options)
  const { sources, exitCode } = await importSources(words, terminal)
  let worst = exitCode
  const files: SourceFile[] = []
  for (const { path, isNamed } of sources) {
    const read = await attempted(terminal, () => readFile(path, isNamed, given, options, terminal))
    if ('exitCode' in read) worst = Math.max(worst, read.exitCode)
    else files.push(read)
  }
  const groups = groupFiles(files, nameOf, { ...given, schemaFile: schemaName })
  if (groups.length > 1 && options.output !== undefined && extname(options.output) !== '')
    throw usageError(cli.import.outputForMany)
  for (const group of groups) {
    const { exitCode } = await attempted(terminal, () => writeGroup(group, options, terminal))
    worst = Math.max(worst, exitCode)
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

type Given = Omit<RecogniseOptions, 'source' | 'schemaFile'>

async function recogniseOptions({ year, agency, form }: Options): Promise<Given> {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw usageError(cli.usage.badYear(year))
  if (agency?.trim() === '') throw usageError(cli.usage.emptyAgency)
  const formats = await Promise.all(packaged.formats.map(async ({ id }) => (await packaged.format(id)).form))
  return {
    formats,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(agency === undefined ? {} : { agency: agency.trim() }),
    ...(form === undefined ? {} : { form: { name: form, form: await formOption(form) } }),
  }
}

/** Imports one file beside itself, for a command that goes on from there. Returns the data file. */
export async function importFile(path: string, terminal: Terminal): Promise<string> {
  const given = await recogniseOptions({})
  const read = await readFile(path, true, given, {}, terminal)
  const [group] = 'exitCode' in read ? [] : groupFiles([read], nameOf, { ...given, schemaFile: schemaName })
  const { file } = group ? await writeGroup(group, {}, terminal) : 'exitCode' in read ? read : {}
  if (file === undefined) throw new CommandError(cli.import.notImported(path), EXIT.findings)
  return file
}

interface Outcome {
  readonly exitCode: number
  /** The data file, if one was written. */
  readonly file?: string
}

/** A file to be recognised; a workbook that was sent out to be filled in says itself what it holds, and is done. */
async function readFile(
  path: string,
  isNamed: boolean,
  given: Given,
  options: Options,
  terminal: Terminal,
): Promise<SourceFile | Outcome> {
  const bytes = path === STANDARD_INPUT ? await readStandardInput(LARGEST_SOURCE) : await read(path)
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
  options: Options,
  terminal: Terminal,
): Promise<Outcome | undefined> {
  const { importWorkbook } = await import('../import-workbook.ts')
  const target = path === STANDARD_INPUT ? undefined : path
  const settings = {
    ...(year === undefined ? {} : { year }),
    ...(agency === undefined ? {} : { agency }),
    strict: options.strict ?? false,
    targetOf: (report: Pick<Recognised, 'agency' | 'year'>) => targetOf(target, report, options),
  }
  return importWorkbook(path, bytes, settings, terminal)
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? cli.import.standardInput : basename(path)
}

async function writeGroup(group: FileGroup, options: Options, terminal: Terminal): Promise<Outcome> {
  const { main, imported } = group
  const source = nameOf(main.path)
  if (imported.kind === 'refused') {
    terminal.err(cli.import.refused(source, importText.refusal[imported.refusal](imported.found)))
    return { exitCode: EXIT.findings }
  }
  const { text, recognised } = imported
  const { doubts, dropped } = recognised
  const file = targetOf(main.path === STANDARD_INPUT ? undefined : main.path, recognised, options)
  const findings = doubtFindings(file, text)
  if (findings.length > 0) terminal.err(printed(file, text, findings, terminal))
  if (options.strict && findings.length > 0) {
    terminal.err(cli.import.notWritten(source, findings.length))
    return { exitCode: EXIT.findings }
  }
  const review = `${basename(file).replace(/\.ya?ml$/i, '')}${importText.reviewEnding}`
  const encoder = new TextEncoder()
  const sources = [main, ...group.annexes].map(({ path }) => nameOf(path))
  const written = await writeFiles(
    dirname(file),
    [
      { name: basename(file), bytes: encoder.encode(text) },
      { name: review, bytes: encoder.encode(reviewPage(recognised, sources.join('、'))) },
      schemaFile(
        schemaName(recognised.content.form),
        editorSchema(await plainFormat(recognised.content.form)),
        false,
      ),
    ],
    { tell: terminal.err },
  )
  for (const path of written) terminal.out(visible(path))
  const { agency, year } = recognised
  if (sources.length > 1) terminal.err(cli.import.together(sources, agency, year))
  terminal.err(cli.import.done(file, join(dirname(file), review), doubts.length, dropped.length))
  for (const { path, differing } of group.copies)
    terminal.err(cli.import.copy(nameOf(path), source, agency, year, differing))
  const isClean = findings.length === 0 && group.copies.every(({ differing }) => differing.length === 0)
  return { exitCode: isClean ? EXIT.clean : EXIT.findings, file }
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readWhole(path, LARGEST_SOURCE)
  } catch (error) {
    if (error instanceof CommandError) throw error
    if (systemCode(error) === 'ENOENT') throw environmentError(cli.import.missing(path))
    throw unreadable(path, error)
  }
}

/** Where the data file goes: as it is told, else beside the source, named by agency and year. */
function targetOf(
  path: string | undefined,
  { agency, year }: Pick<Recognised, 'agency' | 'year'>,
  { output }: Options,
): string {
  const name = `${fileStem(`${agency}${year}年`)}.yaml`
  if (output === undefined) return path === undefined ? name : join(dirname(path), name)
  return extname(output) === '' ? join(output, name) : output
}

function schemaName({ id }: Form): string {
  return `${id}.schema.json`
}

/** The form without the rows of one report: its schema serves all of them. */
async function plainFormat(form: Form): Promise<Form> {
  const isBuiltIn = packaged.formats.some(({ id }) => id === form.id)
  return isBuiltIn ? (await packaged.format(form.id)).form : form
}

function doubtFindings(path: string, text: string): readonly Finding[] {
  const source = makeSource(path, text)
  return importDoubts(source).map(({ at, message, fix }) =>
    makeFinding('import-doubt', { message, fix, range: rangeOf(source, at.start, at.end) }),
  )
}

function printed(path: string, text: string, findings: readonly Finding[], { colour }: Terminal): string {
  const lines = linesOf([makeSource(path, text)])
  const shown = printFindings(findings.slice(0, LIMIT), { path, lines, colour })
  const rest = findings.length - LIMIT
  return rest > 0 ? `${shown}\n\n${cli.import.more(rest)}\n` : `${shown}\n`
}
