import { once } from 'node:events'
import type { Severity } from '../../findings/finding.ts'
import { printFindings } from '../../findings/print-findings.ts'
import { preview as text } from '../../locale/zh/preview.ts'
import { startPreview } from '../../preview/preview.ts'
import type { Session } from '../../preview/session.ts'
import { linesOf } from '../../source/source.ts'
import { CommandError, environmentError, internalMessage, usageError } from '../exit-codes.ts'
import { openBrowser } from '../open-browser.ts'
import { readInput } from '../read-input.ts'
import { readTheme } from '../read-theme.ts'
import type { Terminal } from '../terminal.ts'
import { parseEncoding } from './check.ts'

/** Tried first when none is asked for. */
const PORT = 8210

interface Options {
  readonly port?: string
  readonly open?: boolean
  readonly theme?: string
  readonly encoding?: string
}

/** `report-gen preview`: serves until Ctrl+C. */
export async function previewCommand(path: string, options: Options, terminal: Terminal): Promise<void> {
  const port = parsePort(options.port)
  const encoding = parseEncoding(options.encoding)
  const { theme: folder } = options
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const preview = await startPreview({
    path,
    port,
    read: () => readInput(path, encoding),
    ...(folder === undefined ? {} : { theme: { folder, read: () => readTheme(folder) } }),
    explain: (error) => (error instanceof CommandError ? error.message : internalMessage(error)),
    onReading: reporter(terminal),
  })
  if (!preview) throw environmentError(text.terminal.noPort(port))
  if (preview.port !== port) terminal.err(text.terminal.portTaken(port, preview.port))
  terminal.out(text.terminal.address(preview.url))
  terminal.err(text.terminal.watching)
  await preview.begin()
  if (options.open) openBrowser(preview.url, () => terminal.err(text.terminal.cannotOpen(preview.url)))

  await stopped
  await preview.close()
  terminal.err(text.terminal.ended)
}

/** Says what each reading came to; a finding that was said before is only counted. */
function reporter(terminal: Terminal): (session: Session) => void {
  let said = new Set<string>()
  return ({ path, failure, prepared, findings, sources, isCurrent }) => {
    if (!prepared) return terminal.err(`\n${failure}\n${text.terminal.kept}`)
    const lines = linesOf(sources)
    const printed = findings.map((finding) =>
      printFindings([finding], { path, lines, colour: terminal.colour }),
    )
    const fresh = printed.filter((finding) => !said.has(finding))
    said = new Set(printed)
    for (const finding of fresh) terminal.err(`\n${finding}`)
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
    terminal.err(`\n${text.terminal.summary(isCurrent, count('error'), count('warning'))}`)
  }
}

function parsePort(port: string | undefined): number {
  if (port === undefined) return PORT
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0
  if (number < 1 || number > 65_535) throw usageError(text.terminal.badPort(port))
  return number
}
