import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { cli } from '../../locale/zh/cli.ts'
import { READ_ONLY } from '../../resources/open-file.ts'
import { CommandError, environmentError, systemCode } from '../exit-codes.ts'
import { disk } from './file-system.ts'

/** Seconds that a drive is given for a file. */
const LONGEST_WAIT = 30

const CHUNK = 64 * 1024

/**
 * The bytes of a file, at most one more than `most`: enough to see that it is too large. A link is followed.
 * A pipe or a device is told from a file before anything of it is read.
 *
 * @throws CommandError when the drive gives no answer; the system's errors as they are, EISDIR of a folder.
 */
export function readFirst(path: string, most: number): Promise<Uint8Array | 'not-a-file'> {
  return inTime(path, async () => {
    const opened = await disk.open(path, READ_ONLY).catch((error: unknown) => {
      if (['ENXIO', 'ENODEV'].includes(systemCode(error))) return undefined // a socket, a device that is not there
      throw error
    })
    if (!opened) return 'not-a-file'
    try {
      const found = await opened.stat()
      if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
      if (!found.isFile()) return 'not-a-file'
      return await firstBytes(opened, most + 1)
    } finally {
      await opened.close()
    }
  })
}

/** The bytes of a file that must be one, and not larger than `most`; anything else ends in a sentence. */
export async function readWhole(path: string, most: number): Promise<Uint8Array> {
  const bytes = await readFirst(path, most)
  if (bytes === 'not-a-file') throw environmentError(cli.files.notRegular(path))
  if (bytes.length > most) throw environmentError(cli.files.tooLarge(path, most))
  return bytes
}

/** What a file that cannot be read means to who named it. */
export function unreadable(path: string, error: unknown): CommandError {
  return error instanceof CommandError
    ? error
    : environmentError(cli.files.unreadable(path, systemCode(error)))
}

/** What stands at a path, a link followed; nothing where that cannot be told. */
export function statOf(path: string): Promise<Stats | undefined> {
  return inTime(path, () => stat(path).catch(() => undefined))
}

let isWaiting = false

/** Whether a drive was given up, whose answer the process would still wait for at its end. */
export function hasGivenUp(): boolean {
  return isWaiting
}

/** What `ask` gives, unless the drive takes too long. */
export async function inTime<Result>(path: string, ask: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isWaiting = true
      reject(environmentError(cli.files.noAnswer(path, LONGEST_WAIT)))
    }, LONGEST_WAIT * 1000)
  })
  try {
    return await Promise.race([ask(), late])
  } finally {
    clearTimeout(timer)
  }
}

type Handle = Awaited<ReturnType<typeof disk.open>>

/** As many bytes as there are, up to `most`: the size of a file that grows, or of one in /proc, says little. */
async function firstBytes(file: Handle, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for (let length = 0; length < most; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, most - length))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null)
    if (bytesRead === 0) break
    chunks.push(chunk.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(chunks)
}
