import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { preview as text } from '../../locale/zh/preview.ts'
import { startPreview } from '../../preview/preview.ts'
import { PREVIEW_PORT } from '../default-ports.ts'
import { DistantMaker } from '../distant-maker.ts'
import { environmentError } from '../exit-codes.ts'
import { readOptionsOf } from '../inspect-options.ts'
import { openBrowser } from '../open-browser.ts'
import { parsePort } from '../port-option.ts'
import { readData } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly port?: string
  readonly open?: boolean
  readonly theme?: string
  readonly encoding?: string
  readonly allow?: readonly string[]
}

/** `report-gen preview`: serves until Ctrl+C. */
export async function previewCommand(path: string, options: Options, terminal: Terminal): Promise<void> {
  const port = parsePort(options.port, PREVIEW_PORT)
  await readData(path)
  const { theme } = options
  const job = {
    path,
    reading: readOptionsOf(options),
    ...(theme === undefined ? {} : { theme }),
    colour: terminal.colour,
    run: randomBytes(8).toString('hex'),
  }
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const preview = await startPreview({
    path,
    port,
    make: (hear) => new DistantMaker(job, hear),
    say: (words) => terminal.err(words),
  })
  if (!preview) throw environmentError(text.terminal.noPort(port))
  if (preview.port !== port) terminal.err(text.terminal.portTaken(port, preview.port))
  terminal.answer(text.terminal.address(preview.url))
  terminal.err(text.terminal.watching)
  await Promise.race([preview.begin(), stopped])
  if (options.open) openBrowser(preview.url, () => terminal.err(text.terminal.cannotOpen))

  await stopped
  await preview.close()
  terminal.err(text.terminal.ended)
}
