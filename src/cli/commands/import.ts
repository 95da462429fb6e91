import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { importDoubts } from '../../check/conventions/import-doubt.ts'
import { fileStem } from '../../document/file-stem.ts'
import { type Finding, makeFinding } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { editorSchema } from '../../form/editor-schema.ts'
import type { Form } from '../../form/form.ts'
import { type Imported, importReport } from '../../import/import-report.ts'
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
import { inTime, readWhole, unreadable } from '../files/read-file.ts'
import { writeFiles } from '../files/write-files.ts'
import { formOption } from '../form-option.ts'
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

/** What is imported from a folder. */
const SOURCES = /\.(?:html?|mht|docx?|wps|pdf|xlsx?|et|ofd|txt|rtf)$/i

/** `report-gen import`: each file gives a data file, and a page beside it that shows what was read of what. */
export async function importCommand(
  words: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const given = await recogniseOptions(options)
  const sources = await sourcesOf(words, terminal)
  if (sources.paths.length > 1 && options.output !== undefined && extname(options.output) !== '')
    throw usageError(cli.import.outputForMany)
  let worst = sources.exitCode
  for (const path of sources.paths) {
    try {
      const { exitCode } = await importOne(path, given, options, terminal)
      worst = Math.max(worst, exitCode)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      worst = Math.max(worst, error.exitCode)
    }
  }
  return worst
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
  const { file } = await importOne(path, await recogniseOptions({}), {}, terminal)
  if (file === undefined) throw new CommandError(cli.import.notImported(path), EXIT.findings)
  return file
}

interface Outcome {
  readonly exitCode: number
  /** The data file, if one was written. */
  readonly file?: string
}

async function importOne(path: string, given: Given, options: Options, terminal: Terminal): Promise<Outcome> {
  const isInput = path === STANDARD_INPUT
  const bytes = isInput ? await readStandardInput(LARGEST_SOURCE) : await read(path)
  const source = isInput ? cli.import.standardInput : basename(path)
  const workbook = await asWorkbook(path, bytes, given, options, terminal)
  if (workbook) return workbook
  const imported = await attempt(bytes, { ...given, source, schemaFile: schemaName })
  if (imported.kind !== 'imported') {
    const why =
      imported.kind === 'unreadable'
        ? importText.unreadable[imported.reason]
        : importText.refusal[imported.refusal](imported.found)
    terminal.err(cli.import.refused(source, why))
    return { exitCode: EXIT.findings }
  }
  const { text, recognised } = imported
  const { doubts, dropped } = recognised
  const file = targetOf(isInput ? undefined : path, recognised, options)
  const findings = doubtFindings(file, text)
  if (findings.length > 0) terminal.err(printed(file, text, findings, terminal))
  if (options.strict && findings.length > 0) {
    terminal.err(cli.import.notWritten(source, findings.length))
    return { exitCode: EXIT.findings }
  }
  const review = `${basename(file).replace(/\.ya?ml$/i, '')}${importText.reviewEnding}`
  const encoder = new TextEncoder()
  const written = await writeFiles(
    dirname(file),
    [
      { name: basename(file), bytes: encoder.encode(text) },
      { name: review, bytes: encoder.encode(reviewPage(recognised, source)) },
      schemaFile(
        schemaName(recognised.content.form),
        editorSchema(await plainFormat(recognised.content.form)),
        false,
      ),
    ],
    { tell: terminal.err },
  )
  for (const path of written) terminal.out(visible(path))
  terminal.err(cli.import.done(file, join(dirname(file), review), doubts.length, dropped.length))
  return { exitCode: findings.length > 0 ? EXIT.findings : EXIT.clean, file }
}

/** A workbook that was sent out to be filled in; nothing when it is another file, also one that cannot be read. */
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
  try {
    return await importWorkbook(path, bytes, settings, terminal)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

async function attempt(
  bytes: Uint8Array,
  options: RecogniseOptions,
): Promise<Imported | { readonly kind: 'unreadable'; readonly reason: Unreadable['reason'] }> {
  try {
    return importReport(await readDocument(bytes), options)
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', reason: error.reason }
    throw error
  }
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

/** Files, and what can be imported in folders; standard input is `-`. */
async function sourcesOf(
  words: readonly string[],
  terminal: Terminal,
): Promise<{ readonly paths: readonly string[]; readonly exitCode: number }> {
  const paths: string[] = []
  let exitCode: number = EXIT.clean
  for (const word of words) {
    const there =
      word === STANDARD_INPUT ? undefined : await inTime(word, () => stat(word).catch(() => undefined))
    if (there?.isDirectory()) {
      const names = await inTime(word, () => readdir(word))
      const found = names
        .filter((name) => SOURCES.test(name) && !name.includes(importText.reviewEnding))
        .sort()
      if (found.length === 0) {
        terminal.err(cli.import.emptyFolder(word))
        exitCode = EXIT.environment
      }
      paths.push(...found.map((name) => join(word, name)))
      continue
    }
    const { isPattern, matchFiles } = await import('../match-files.ts')
    if (there || word === STANDARD_INPUT || !isPattern(word)) paths.push(word)
    else {
      const found = await matchFiles(word)
      if (found.length === 0) {
        terminal.err(cli.files.noMatch(word))
        exitCode = EXIT.environment
      }
      paths.push(...found)
    }
  }
  return { paths, exitCode }
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
