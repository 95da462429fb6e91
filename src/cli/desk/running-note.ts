import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { READ_ONLY } from '../../resources/open-file.ts'
import { version } from '../../version.ts'
import { cacheFolder } from '../cache-folder.ts'
import { isMine } from '../files/temporary.ts'

/** How a desk that runs, or has run last, is reached. */
export interface Running {
  readonly pid: number
  readonly port: number
  readonly key: string
  /** When its key was made, in milliseconds. */
  readonly made: number
}

/** Milliseconds that a key is good for further runs: a week. */
const KEY_AGE = 7 * 24 * 3_600_000

/** Bytes of a note, with room to spare. */
const LARGEST = 1000

const KEY = /^[\w-]{32}$/

/** Where the desk of a folder notes how it is reached, also for its next run; another version of the program is another desk. */
export async function placeOfNote(folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const kept = cacheFolder(env)
  const about = JSON.stringify([version, await realpath(folder)])
  return kept && join(kept, 'desks', `${createHash('sha256').update(about).digest('hex')}.json`)
}

/** What is noted there, if it is a small file of our own. */
export async function readNote(place: string): Promise<Running | undefined> {
  const file = await open(place, READ_ONLY | (constants.O_NOFOLLOW ?? 0)).catch(() => undefined)
  try {
    const found = await file?.stat()
    if (!file || !found?.isFile() || !isMine(found) || found.size > LARGEST) return undefined
    const { pid, port, key, made } = JSON.parse(await file.readFile('utf8')) as Record<string, unknown>
    const isWhole =
      isWithin(pid, 2 ** 31) &&
      isWithin(port, 65_535) &&
      isWithin(made, Number.MAX_SAFE_INTEGER) &&
      typeof key === 'string' &&
      KEY.test(key)
    return isWhole ? { pid, port, key, made } : undefined
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}

/** Takes the place of what is there, be it a link. A note that cannot be left is none: the next start is its own. */
export async function leaveNote(place: string, running: Running): Promise<void> {
  try {
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await rm(place, { force: true })
    await writeFile(place, JSON.stringify(running), { flag: 'wx', mode: 0o600 })
  } catch {}
}

/** Whether the next run may take over the key. */
export function isFresh({ made }: Running): boolean {
  const age = Date.now() - made
  return age >= 0 && age < KEY_AGE
}

function isWithin(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
}
