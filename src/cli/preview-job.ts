import { foremost } from '../findings/foremost.ts'
import { printFindings } from '../findings/print-findings.ts'
import type { Severity } from '../findings/registry.ts'
import { preview as text } from '../locale/zh/preview.ts'
import type { PageMakerOptions } from '../preview/page-maker.ts'
import type { Session } from '../preview/session.ts'
import { linesOf } from '../source/source.ts'
import { CommandError, internalMessage } from './exit-codes.ts'
import { type ReadOptions, readInput } from './read-input.ts'
import { readTheme } from './read-theme.ts'

/** What is to be previewed; may be sent to another process. */
export interface PreviewJob {
  readonly path: string
  readonly reading: ReadOptions
  readonly theme?: string
  readonly colour: boolean
  readonly run: string
}

/** Findings that the terminal shows of one reading. */
const LIMIT = 50

export function makerOptions({ path, reading, theme, colour, run }: PreviewJob): PageMakerOptions {
  return {
    path,
    run,
    read: () => readInput(path, reading),
    ...(theme === undefined ? {} : { theme: { folder: theme, read: () => readTheme(theme) } }),
    explain: (error) => (error instanceof CommandError ? error.message : internalMessage(error)),
    report: reporter(colour),
  }
}

/** Says what each reading came to; a finding that was said before is only counted. */
function reporter(colour: boolean): (session: Session) => string {
  let said = new Set<string>()
  return ({ path, failure, prepared, findings, sources, isCurrent }) => {
    if (!prepared) return `\n${failure}\n${text.terminal.kept}`
    const lines = linesOf(sources)
    const printed = findings.map((finding) => ({
      severity: finding.severity,
      words: printFindings([finding], { path, lines, colour }),
    }))
    const fresh = printed.filter(({ words }) => !said.has(words))
    said = new Set(printed.map(({ words }) => words))
    const hidden = fresh.length - LIMIT
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
    return [
      ...foremost(fresh, LIMIT).map(({ words }) => words),
      ...(hidden > 0 ? [text.terminal.more(hidden)] : []),
      text.terminal.summary(isCurrent, count('error'), count('warning')),
    ]
      .map((words) => `\n${words}`)
      .join('\n')
  }
}
