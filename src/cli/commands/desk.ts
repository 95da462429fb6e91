import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { startDesk } from '../../desk/serve/desk.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { preview } from '../../locale/zh/preview.ts'
import { DESK_PORT } from '../default-ports.ts'
import { DistantFile } from '../desk/distant-file.ts'
import { DistantFolder } from '../desk/distant-folder.ts'
import { environmentError, usageError } from '../exit-codes.ts'
import { inTime } from '../files/read-file.ts'
import { openBrowser } from '../open-browser.ts'
import { parsePort } from '../port-option.ts'
import { readInput } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly port?: string
  readonly open: boolean
}

/** `report-gen desk`: serves the desk of a folder until Ctrl+C. */
export async function deskCommand(folder: string, options: Options, terminal: Terminal): Promise<void> {
  const port = parsePort(options.port, DESK_PORT)
  const there = await inTime(folder, () => stat(folder).catch(() => undefined))
  if (!there) throw environmentError(text.terminal.noFolder(folder))
  if (!there.isDirectory()) throw usageError(text.terminal.notAFolder(folder))
  await serve(folder, undefined, port, options.open, terminal)
}

/** `report-gen edit`: the same, at the form of a file. */
export async function editCommand(file: string, options: Options, terminal: Terminal): Promise<void> {
  const port = parsePort(options.port, DESK_PORT)
  await readInput(file)
  // A link is followed: who names it may mean a file elsewhere.
  const path = await realpath(file)
  await serve(dirname(path), basename(path), port, options.open, terminal)
}

async function serve(
  folder: string,
  file: string | undefined,
  port: number,
  opens: boolean,
  terminal: Terminal,
): Promise<void> {
  const run = randomBytes(8).toString('hex')
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const desk = await startDesk({
    port,
    folder: new DistantFolder({ folder }),
    open: (path, name, hear) => new DistantFile({ path, run }, name, hear),
  })
  if (!desk) throw environmentError(preview.terminal.noPort(port))
  if (desk.port !== port) terminal.err(preview.terminal.portTaken(port, desk.port))
  const url = desk.url(file)
  terminal.answer(text.terminal.address(url))
  terminal.err(text.terminal.secret)
  if (opens) openBrowser(url, () => terminal.err(preview.terminal.cannotOpen(url)))

  await stopped
  await desk.close()
  terminal.err(text.terminal.ended)
}
