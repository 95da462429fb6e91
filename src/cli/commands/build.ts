import { dirname, join, resolve } from 'node:path'
import { type BuildOptions, type Prepared, prepare, render } from '../../build.ts'
import { fileStem } from '../../document/file-stem.ts'
import { type Finding, hasErrors } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { cli } from '../../locale/zh/cli.ts'
import { PDF_STANDARDS, type PdfStandard } from '../../pdf-standard/standards.ts'
import type { Encoding } from '../../source/decode.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { FORMATS, hasTheme, type OutputFormat } from '../../write.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { resourcesWith } from '../font-folders.ts'
import { type ManifestEntry, manifest, manifestEntry } from '../manifest.ts'
import { readInput } from '../read-input.ts'
import { readTheme } from '../read-theme.ts'
import type { Terminal } from '../terminal.ts'
import { writeOutputs } from '../write-outputs.ts'
import { inspectOptionsOf, LIMIT, parseEncoding } from './check.ts'

interface Options {
  readonly output?: string
  readonly formats?: string
  readonly pdfStandard?: string
  readonly fonts?: string
  readonly draft?: boolean
  /** The name that `draft` had before. */
  readonly force?: boolean
  readonly overwrite?: boolean
  readonly manifest?: boolean
  readonly previous?: string
  readonly encoding?: string
  readonly rule?: readonly string[]
  readonly theme?: string
}

/** `report-gen build`: every file is tried; the exit code is the worst of them. */
export async function buildCommand(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const formats = parseFormats(options.formats)
  if (options.fonts !== undefined && !formats.includes('pdf')) throw usageError(cli.usage.fontsWithoutPdf)
  const buildOptions: BuildOptions = {
    ...(await inspectOptionsOf(paths, options)),
    formats,
    pdfStandards: parseStandards(options.pdfStandard, formats),
    draft: options.draft ?? options.force ?? false,
    ...(options.fonts === undefined ? {} : { resources: await resourcesWith(options.fonts) }),
    ...(await themeOf(options.theme, formats)),
  }
  const encoding = parseEncoding(options.encoding)
  let worst: number = EXIT.clean
  const attempt = async <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      worst = Math.max(worst, error.exitCode)
      return undefined
    }
  }

  const jobs: Job[] = []
  for (const path of paths) {
    const job = await attempt(() => prepareJob(path, encoding, options.output, buildOptions))
    if (job) jobs.push(job)
  }
  const clashing = namesakes(jobs)
  for (const [job, first] of clashing) {
    if (jobs.indexOf(first) < jobs.indexOf(job))
      terminal.err(cli.files.sameName(job.stem, first.path, job.path))
  }
  if (clashing.size > 0) worst = Math.max(worst, EXIT.findings)

  const entries: ManifestEntry[] = []
  for (const job of jobs.filter((job) => !clashing.has(job))) {
    const entry = await attempt(() => finishJob(job, buildOptions, options.overwrite ?? false, terminal))
    if (!entry) continue
    entries.push(entry)
    if (hasErrors(entry.findings)) worst = Math.max(worst, EXIT.findings)
    if (!options.manifest) for (const { path } of entry.outputs) terminal.out(path)
  }
  if (options.manifest) terminal.out(manifest(entries))
  return worst
}

interface Job {
  readonly path: string
  readonly started: number
  readonly prepared: Prepared
  readonly folder: string
  readonly stem: string
}

async function prepareJob(
  path: string,
  encoding: Encoding,
  folder: string | undefined,
  options: BuildOptions,
): Promise<Job> {
  const started = performance.now()
  const prepared = await prepare(await readInput(path, encoding), options)
  const stem = prepared.document ? fileStem(prepared.document.title) : ''
  return { path, started, prepared, folder: folder ?? dirname(path), stem }
}

/** Jobs whose outputs would have one name, each with another that it clashes with. */
function namesakes(jobs: readonly Job[]): ReadonlyMap<Job, Job> {
  const clashing = new Map<Job, Job>()
  const seen = new Map<string, Job>()
  for (const job of jobs.filter(({ prepared }) => prepared.document)) {
    const target = resolve(join(job.folder, job.stem)).normalize('NFC').toLowerCase()
    const first = seen.get(target)
    if (!first) seen.set(target, job)
    else {
      clashing.set(job, first)
      if (!clashing.has(first)) clashing.set(first, job)
    }
  }
  return clashing
}

async function finishJob(
  job: Job,
  options: BuildOptions,
  overwrite: boolean,
  terminal: Terminal,
): Promise<ManifestEntry> {
  const { source, otherSources, document, accepted, zeros } = job.prepared
  const {
    outputs,
    findings: found,
    sources,
  } = document ? await render(document, options) : { outputs: [], findings: [], sources: [] }
  const findings = [...job.prepared.findings, ...found]
  const grave = findings.filter(({ severity }) => severity !== 'info')
  if (grave.length > 0) {
    const lines = linesOf([source, ...otherSources, ...sources])
    const shown = grave.slice(0, LIMIT)
    const more = grave.length > LIMIT ? `\n\n${cli.done.hidden(grave.length - LIMIT)}` : ''
    terminal.err(`${printFindings(shown, { path: job.path, lines, colour: terminal.colour })}${more}\n`)
  }
  const paths = document ? await writeOutputs(job.folder, outputs, overwrite) : []
  terminal.err(
    summary(
      job,
      findings,
      accepted,
      outputs.map(({ format }) => format),
      zeros,
    ),
  )
  const canBeDraft = findings.every(({ stage }) => stage === 'consistency')
  if (!document && canBeDraft) terminal.err(cli.done.draftHint)
  return manifestEntry(job.path, findings, outputs, paths)
}

function summary(
  job: Job,
  findings: readonly Finding[],
  accepted: readonly Finding[],
  built: readonly OutputFormat[],
  zeros: number,
): string {
  const { done } = cli
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  const errors = count('error')
  const parts = [
    built.length > 0 ? done.built(built, performance.now() - job.started) : done.stopped,
    ...(job.prepared.document?.stamp && built.length > 0 ? [done.draft] : []),
    ...(errors > 0 ? [done.errors(errors)] : []),
    ...(count('warning') > 0 ? [done.warnings(count('warning'))] : []),
    ...(count('info') > 0 ? [done.infos(count('info'))] : []),
    ...(accepted.length > 0 ? [done.accepted(accepted.length)] : []),
    ...(zeros > 0 ? [done.zeros(zeros)] : []),
  ]
  return done.summary(job.path, parts)
}

function parseStandards(list: string | undefined, formats: readonly OutputFormat[]): readonly PdfStandard[] {
  if (list === undefined) return []
  if (!formats.includes('pdf')) throw usageError(cli.usage.standardWithoutPdf)
  return list.split(/[,，、]/).map((word) => {
    const name = word.trim().toLowerCase()
    const standard = PDF_STANDARDS.find((known) => known === name)
    if (standard) return standard
    throw usageError(cli.usage.unknownStandard(word.trim(), PDF_STANDARDS, nearest(name, PDF_STANDARDS)))
  })
}

async function themeOf(
  folder: string | undefined,
  formats: readonly OutputFormat[],
): Promise<Pick<BuildOptions, 'theme'>> {
  if (folder === undefined) return {}
  if (!formats.some(hasTheme)) throw usageError(cli.usage.themeWithoutHtml)
  return { theme: await readTheme(folder) }
}

function parseFormats(list: string | undefined): readonly OutputFormat[] {
  if (list === undefined) return FORMATS
  return list.split(/[,，、]/).map((word) => {
    const format = FORMATS.find((known) => known === word.trim().toLowerCase())
    if (!format) throw usageError(cli.usage.unknownFormat(word.trim(), FORMATS))
    return format
  })
}
