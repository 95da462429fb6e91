import { basename, dirname, extname } from 'node:path'
import { compare } from '../../compare/compare.ts'
import type { Comparison } from '../../compare/comparison.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { visible, visibleJson } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { inspect } from '../../pipeline/inspect.ts'
import type { Report } from '../../report/report.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { exampleOf } from '../declared/lookup.ts'
import { CommandError, EXIT, usageError } from '../exit-codes.ts'
import { writeFiles } from '../files/write-files.ts'
import { printComparison } from '../print-comparison.ts'
import { type ReadOptions, readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly format?: string
  readonly output?: string
  readonly overwrite?: boolean
  readonly allow?: readonly string[]
}

const FORMATS = ['pretty', 'html', 'json', 'xlsx'] as const
type Format = (typeof FORMATS)[number]

/** What the names of files end with. */
const ENDINGS: Readonly<Record<Format, string>> = {
  pretty: '.txt',
  html: '.html',
  json: '.json',
  xlsx: '.xlsx',
}

/** `report-gen diff`: what is different in two data files. The exit code is 0 when nothing is, 1 when something is. */
export async function diffCommand(
  files: readonly string[],
  { format: word, output, overwrite = false, allow = [] }: Options,
  terminal: Terminal,
): Promise<number> {
  const [old, now, ...more] = files
  if (old === undefined || now === undefined || more.length > 0)
    throw usageError(cli.diff.two(files.length, exampleOf({ words: commandText.diff })))
  const format = formatOf(word, output)
  if (format === 'xlsx' && output === undefined) throw usageError(cli.diff.needsOutput)
  const comparison = compare(
    await reportOf(old, { allow }, terminal),
    await reportOf(now, { allow }, terminal),
  )
  if (output === undefined) {
    if (format === 'json') terminal.out(visibleJson(comparison))
    else terminal.answer(await textOf(comparison, format))
  } else {
    const bytes = await bytesOf(comparison, format)
    const file = { name: basename(output), bytes, mayReplace: () => overwrite }
    const refusal = () => cli.diff.exists(output)
    await writeFiles(dirname(output), [file], { inputs: files, refusal, tell: terminal.err })
    terminal.out(visible(output))
  }
  return comparison.isAlike ? EXIT.clean : EXIT.findings
}

/** As it is said, else as the name of the file ends; a name that ends otherwise is refused. */
function formatOf(word: string | undefined, output: string | undefined): Format {
  const said = FORMATS.find((known) => known === word)
  if (word !== undefined && !said)
    throw usageError(cli.usage.unknownPrinter(word, nearest(word, FORMATS), FORMATS))
  const ending = output === undefined ? '' : extname(output).toLowerCase()
  if (ending === '') return said ?? 'pretty'
  const meant = FORMATS.find((format) => ENDINGS[format] === ending)
  if (!meant || (said && said !== meant))
    throw usageError(cli.diff.otherEnding(output ?? '', said ? [ENDINGS[said]] : Object.values(ENDINGS)))
  return meant
}

async function textOf(comparison: Comparison, format: 'pretty' | 'html' | 'xlsx'): Promise<string> {
  if (format === 'pretty') return printComparison(comparison)
  const { comparePage } = await import('../../compare/page.ts')
  return comparePage(comparison)
}

async function bytesOf(comparison: Comparison, format: Format): Promise<Uint8Array> {
  if (format === 'xlsx') return (await import('../../compare/compare-xlsx.ts')).compareXlsx(comparison)
  const text = format === 'json' ? `${visibleJson(comparison)}\n` : `${await textOf(comparison, format)}\n`
  return new TextEncoder().encode(text)
}

/** A file that cannot be read is neither alike nor different. */
async function reportOf(path: string, options: ReadOptions, terminal: Terminal): Promise<Report> {
  const { source, otherSources, findings, read } = await inspect(await readInput(path, options))
  if (read) return read.report
  const lines = linesOf([source, ...otherSources])
  terminal.err(printFindings(findings, { path, lines, colour: terminal.colour }))
  throw new CommandError(cli.diff.unreadable(path), EXIT.environment)
}
