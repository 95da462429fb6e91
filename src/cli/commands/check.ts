import type { ListedNumber } from '../../check/prose/listed-number.ts'
import { type Finding, hasErrors } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { printGithub } from '../../findings/print-github.ts'
import { type Checked, NOTHING, printJson, type Summary, withFile } from '../../findings/print-json.ts'
import { cli, encodingWordings } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import type { BuildInput } from '../../pipeline/input.ts'
import { type Inspected, type InspectOptions, inspect } from '../../pipeline/inspect.ts'
import type { Encoding } from '../../source/decode.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { inputFiles } from '../input-files.ts'
import { type ReadOptions, readInput } from '../read-input.ts'
import { parseLevels } from '../read-settings.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckOptions {
  readonly previous?: string
  readonly rule?: readonly string[]
  readonly strict?: boolean
  readonly encoding?: string
  readonly allow?: readonly string[]
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly format?: string
  readonly limit?: string
  readonly prose?: boolean
  readonly verbose?: boolean
}

const FORMATS = ['pretty', 'json', 'github'] as const
type Format = (typeof FORMATS)[number]

const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
])

/** Findings shown on a terminal unless `--limit` says otherwise. */
export const LIMIT = 50

/** `report-gen check`: every file is tried; the exit code is the worst of them. */
export async function checkCommand(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.prose) return (await import('./list-prose.ts')).listProseCommand(words, options, terminal)
  const format = parseFormat(options.format)
  const limit = parseLimit(options.limit)
  const reading = readOptionsOf(options)
  if (options.dryRun && !options.fix) throw usageError(cli.usage.dryRunAlone)
  const { paths, exitCode } = await inputFiles(words, terminal)
  const inspectOptions = await inspectOptionsOf(paths, options)
  /** Only what is printed as one at the end is kept: a thousand files are checked in the memory of one. */
  const kept: Checked[] = []
  let summary = NOTHING
  let shown = 0
  let worst = exitCode
  for (const path of paths) {
    try {
      const input = await readInput(path, reading)
      const { fixFile } = options.fix ? await import('../fix-file.ts') : {}
      const fixed = await fixFile?.(input, inspectOptions, options.dryRun ?? false, terminal)
      const inspected = await inspect(fixed ?? input, inspectOptions)
      const { findings, accepted } = inspected
      const numbers = inspected.numbers?.() ?? []
      const checked = { path, findings, accepted, numbers, isRead: inspected.read !== undefined }
      summary = withFile(summary, checked)
      if (fails(findings, options.strict ?? false)) worst = Math.max(worst, EXIT.findings)
      if (format === 'json') kept.push(checked)
      if (format === 'github' && findings.length > 0) terminal.annotate(printGithub(checked))
      if (format !== 'pretty') continue
      const visible = findings.slice(0, Math.max(0, limit - shown))
      shown += visible.length
      if (visible.length > 0) terminal.answer(`${print(visible, path, inspected, terminal)}\n`)
      const unclear = options.verbose ? numbers.filter(({ isUnclear }) => isUnclear) : []
      if (unclear.length > 0) terminal.answer(await unclearTable(path, unclear))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      worst = Math.max(worst, error.exitCode)
    }
  }
  if (format === 'json') terminal.out(printJson(kept, summary))
  if (format === 'pretty') terminal.answer(summarise(summary, shown))
  return worst
}

/** What `check` and `build` are told of rules and last year's file. */
export async function inspectOptionsOf(
  paths: readonly string[],
  { previous, rule, allow = [] }: Pick<CheckOptions, 'previous' | 'rule' | 'allow'>,
): Promise<InspectOptions & { previous?: BuildInput }> {
  if (previous !== undefined && paths.length > 1) throw usageError(cli.usage.onePrevious)
  return {
    levels: parseLevels(rule),
    ...(previous === undefined ? {} : { previous: await readInput(previous, { allow }) }),
  }
}

async function unclearTable(path: string, numbers: readonly ListedNumber[]): Promise<string> {
  const { numberTable } = await import('./list-prose.ts')
  return `${commandText.check.unclear}\n${numberTable({ path, numbers })}\n`
}

function fails(findings: readonly Finding[], strict: boolean): boolean {
  return hasErrors(findings) || (strict && findings.some(({ severity }) => severity === 'warning'))
}

function print(
  findings: readonly Finding[],
  path: string,
  { source, otherSources }: Inspected,
  { colourOut }: Terminal,
): string {
  return printFindings(findings, { path, lines: linesOf([source, ...otherSources]), colour: colourOut })
}

function summarise(total: Summary, shown: number): string {
  if (total.files === 0) return commandText.check.noFile
  const hidden = total.error + total.warning + total.info - shown
  return [...(hidden > 0 ? [commandText.check.hidden(hidden)] : []), commandText.check.total(total)].join(
    '\n',
  )
}

function parseFormat(word: string | undefined): Format {
  const format = FORMATS.find((known) => known === (word ?? 'pretty'))
  if (!format) throw usageError(cli.usage.unknownPrinter(word ?? '', nearest(word ?? '', FORMATS), FORMATS))
  return format
}

/** How data files are read. */
export function readOptionsOf({
  encoding,
  allow = [],
}: {
  readonly encoding?: string
  readonly allow?: readonly string[]
}): ReadOptions {
  return { encoding: parseEncoding(encoding), allow }
}

function parseEncoding(word: string | undefined): Encoding {
  const encoding = ENCODINGS.get((word ?? 'utf-8').toLowerCase())
  if (!encoding)
    throw usageError(cli.usage.unknownEncoding(word ?? '', nearest(word ?? '', encodingWordings)))
  return encoding
}

function parseLimit(word: string | undefined): number {
  if (word === undefined) return LIMIT
  if (!/^\d{1,6}$/.test(word)) throw usageError(cli.usage.badLimit(word))
  return Number(word) || Number.POSITIVE_INFINITY
}
