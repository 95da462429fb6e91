import type { ListedNumber } from '../../check/prose/listed-number.ts'
import { type Finding, hasErrors } from '../../findings/finding.ts'
import { foremost } from '../../findings/foremost.ts'
import { printGithub, unreadGithub } from '../../findings/print-github.ts'
import { type Checked, NOTHING, printJson, type Summary, withFile } from '../../findings/print-json.ts'
import { cli } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { nearest } from '../../source/nearest.ts'
import { EXIT, gravest, usageError } from '../exit-codes.ts'
import { inputFiles } from '../input-files.ts'
import { LIMIT } from '../inspect-options.ts'
import type { CheckedFile, CheckSettings } from '../jobs/check-tasks.ts'
import { checkCrew } from '../jobs/crew.ts'
import { Work } from '../jobs/work.ts'
import { STANDARD_INPUT } from '../standard-input.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckOptions extends CheckSettings {
  readonly strict?: boolean
  readonly format?: string
  readonly limit?: string
  readonly prose?: boolean
  readonly verbose?: boolean
  readonly jobs?: string
  readonly quiet?: boolean
}

const FORMATS = ['pretty', 'json', 'github'] as const
type Format = (typeof FORMATS)[number]

/** `report-gen check`: every file is tried; the exit code is the worst of them. */
export async function checkCommand(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.prose) return (await import('./list-prose.ts')).listProseCommand(words, options, terminal)
  const format = parseFormat(options.format)
  const limit = parseLimit(options.limit)
  const { strict = false, verbose = false, quiet = false, jobs, ...settings } = options
  if (settings.dryRun && !settings.fix) throw usageError(cli.usage.dryRunAlone)
  if (settings.fix && words.includes(STANDARD_INPUT)) throw usageError(cli.usage.fixStandardInput)
  const { paths, failed: missing, exitCode } = await inputFiles(words, terminal)
  const { colour, colourOut } = terminal
  const crew = await checkCrew({ settings, paths, limit, colour, colourOut }, jobs)
  const work = new Work<CheckedFile>(paths, quiet, terminal)
  /** Only what is printed as one at the end is kept: a thousand files are checked in the memory of one. */
  const kept: Checked[] = []
  const failed = [...missing]
  let summary = NOTHING
  let shown = 0
  /** Warnings of an earlier file leave no error of a later one unshown. */
  let shownErrors = 0
  let worst = exitCode
  try {
    for await (const { path, result: checked, failure = '' } of work.results(crew.width, crew.tasks.check)) {
      if (!checked) {
        failed.push(path)
        if (format === 'github') terminal.annotate(unreadGithub(path, failure))
        continue
      }
      const { findings, numbers, printed } = checked
      summary = withFile(summary, checked)
      worst = gravest(worst, checked.exitCode)
      if (fails(findings, strict)) worst = gravest(worst, EXIT.findings)
      if (format === 'json') kept.push(checked)
      if (format === 'github' && findings.length > 0) terminal.annotate(printGithub(checked))
      if (format !== 'pretty') continue
      const visible = foremost(printed, limit - shown, limit - shownErrors)
      shown += visible.length
      shownErrors += visible.filter(({ severity }) => severity === 'error').length
      if (visible.length > 0) terminal.answer(`${visible.map(({ text }) => text).join('\n\n')}\n`)
      const unclear = verbose ? numbers.filter(({ isUnclear }) => isUnclear) : []
      if (unclear.length > 0) terminal.answer(await unclearTable(path, unclear))
    }
  } finally {
    await crew.close()
  }
  if (format === 'json') terminal.out(printJson(kept, failed, summary))
  if (format === 'pretty') terminal.answer(summarise(summary, shown))
  return gravest(worst, work.exitCode)
}

async function unclearTable(path: string, numbers: readonly ListedNumber[]): Promise<string> {
  const { numberTable } = await import('./list-prose.ts')
  return `${commandText.check.unclear}\n${numberTable({ path, numbers })}\n`
}

function fails(findings: readonly Finding[], strict: boolean): boolean {
  return hasErrors(findings) || (strict && findings.some(({ severity }) => severity === 'warning'))
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

function parseLimit(word: string | undefined): number {
  if (word === undefined) return LIMIT
  if (!/^\d{1,6}$/.test(word)) throw usageError(cli.usage.badLimit(word))
  return Number(word) || Number.POSITIVE_INFINITY
}
