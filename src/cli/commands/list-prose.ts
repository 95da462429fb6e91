import type { ListedNumber } from '../../check/prose/listed-number.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { visibleJson } from '../../locale/visible.ts'
import { cli } from '../../locale/zh/cli.ts'
import { proseNumbers } from '../../locale/zh/prose-numbers.ts'
import { type ListedProse, listProse } from '../../pipeline/list-prose.ts'
import { nearest } from '../../source/nearest.ts'
import { linesOf } from '../../source/source.ts'
import { CommandError, EXIT, gravest, usageError } from '../exit-codes.ts'
import { inputFiles } from '../input-files.ts'
import { readOptionsOf } from '../inspect-options.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'
import { textTable } from '../text-table.ts'
import type { CheckOptions } from './check.ts'

const FORMATS = ['pretty', 'json'] as const

interface ListedFile {
  readonly path: string
  readonly numbers: readonly ListedNumber[]
}

/** `report-gen check --prose`: every number in the prose of files, and the figures that it may tell. */
export async function listProseCommand(
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const format = options.format ?? 'pretty'
  if (!FORMATS.some((known) => known === format))
    throw usageError(cli.usage.unknownPrinter(format, nearest(format, FORMATS), FORMATS))
  if (options.fix) throw usageError(cli.usage.proseAndFix)
  const { paths, failed: missing, exitCode } = await inputFiles(words, terminal)
  const failed = [...missing]
  const listed: ListedFile[] = []
  let worst = exitCode
  for (const path of paths) {
    try {
      const found = await listProse(await readInput(path, readOptionsOf(options)))
      if (found.numbers) listed.push({ path, numbers: found.numbers })
      else {
        failed.push(path)
        worst = gravest(worst, EXIT.findings)
        terminal.err(printed(found, path, terminal))
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      failed.push(path)
      terminal.err(error.message)
      worst = gravest(worst, error.exitCode)
    }
  }
  if (format === 'json') terminal.out(visibleJson({ numbers: listed.flatMap(asJson), failed }))
  else for (const file of listed) terminal.answer(numberTable(file))
  return worst
}

function printed(
  { findings, source, otherSources }: ListedProse,
  path: string,
  { colour }: Terminal,
): string {
  return printFindings(findings, { path, lines: linesOf([source, ...otherSources]), colour })
}

function asJson({ path, numbers }: ListedFile) {
  return numbers.map(({ section, range, text, figures, why }) => {
    const { line, column, endColumn } = range
    return { file: path, section, line, column, endColumn, text, figures, why }
  })
}

/** Numbers one below another: place, number, what it tells. */
export function numberTable({ path, numbers }: ListedFile): string {
  if (numbers.length === 0) return `${path}：${proseNumbers.nothing}`
  return textTable(
    numbers.map(({ range, excerpt, section, why }) => [
      `${path}:${range.line}:${range.column}`,
      section,
      excerpt,
      why,
    ]),
  )
}
