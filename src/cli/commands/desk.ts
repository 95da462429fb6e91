import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { deskUrl, startDesk } from '../../desk/serve/desk.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { preview } from '../../locale/zh/preview.ts'
import { DESK_PORT } from '../default-ports.ts'
import { DistantFile } from '../desk/distant-file.ts'
import { DistantFolder } from '../desk/distant-folder.ts'
import { isRunning } from '../desk/is-running.ts'
import { isFresh, leaveNote, placeOfNote, readNote } from '../desk/running-note.ts'
import { environmentError, usageError } from '../exit-codes.ts'
import { inTime, statOf, unreadable } from '../files/read-file.ts'
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
  const there = await statOf(folder)
  if (!there) throw environmentError(text.terminal.noFolder(folder))
  if (!there.isDirectory()) throw usageError(text.terminal.notAFolder(folder))
  await inTime(folder, () => readdir(folder)).catch((error) => {
    throw unreadable(folder, error)
  })
  await serve({ folder, port, options }, terminal)
}

/** `report-gen edit`: the same, at the form of a file. */
export async function editCommand(file: string, options: Options, terminal: Terminal): Promise<void> {
  const port = parsePort(options.port, DESK_PORT)
  await readInput(file)
  // A link is followed: who names it may mean a file elsewhere.
  const path = await realpath(file)
  await serve({ folder: dirname(path), file: basename(path), port, options }, terminal)
}

interface Start {
  readonly folder: string
  readonly file?: string
  readonly port: number
  readonly options: Options
}

/** A start that says nothing of its port and opens the browser leads to the desk of the folder that is open already. */
async function serve({ folder, file, port, options }: Start, terminal: Terminal): Promise<void> {
  const show = (url: string) => openBrowser(url, () => terminal.err(preview.terminal.cannotOpen))
  const isShared = options.open && options.port === undefined
  const note = isShared ? await placeOfNote(folder, process.env) : undefined
  const noted = note === undefined ? undefined : await readNote(note)
  if (noted && (await isRunning(noted))) {
    const url = deskUrl(noted, file)
    terminal.answer(text.terminal.already(url))
    return show(url)
  }

  const run = randomBytes(8).toString('hex')
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const last = noted && isFresh(noted) ? noted : undefined
  const desk = await startDesk({
    port,
    last,
    folder: new DistantFolder({ folder }),
    open: (path, name, hear) => new DistantFile({ path, run }, name, hear),
  })
  if (!desk) throw environmentError(preview.terminal.noPort(port))
  const isAgain = desk.key === last?.key
  if (!isAgain && desk.port !== port) terminal.err(preview.terminal.portTaken(port, desk.port))
  const made = isAgain ? last.made : Date.now()
  if (note !== undefined) await leaveNote(note, { pid: process.pid, port: desk.port, key: desk.key, made })
  const url = deskUrl(desk, file)
  terminal.answer(text.terminal.address(url))
  terminal.err(text.terminal.secret)
  if (options.open) show(url)

  await stopped
  await desk.close()
  terminal.err(text.terminal.ended)
}
