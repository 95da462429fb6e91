import { open, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { BuildInput } from '../input.ts'
import { cli } from '../locale/zh/cli.ts'
import { type Encoding, LARGEST_FILE } from '../source/decode.ts'
import { environmentError, systemCode } from './exit-codes.ts'
import { readSettingsFile } from './read-settings.ts'

/** Reads a data file: no more of it than it takes to see that it is too large. */
export async function readInput(path: string, encoding: Encoding = 'utf-8'): Promise<BuildInput> {
  try {
    const file = await open(path)
    try {
      const buffer = Buffer.alloc(LARGEST_FILE + 1)
      let length = 0
      while (length < buffer.length) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      const settings = await readSettingsFile(path)
      return {
        path,
        encoding,
        bytes: Buffer.from(buffer.subarray(0, length)),
        readFile: (beside) => readBeside(path, beside),
        ...(settings ? { settings } : {}),
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') throw environmentError(cli.files.missing(path))
    if (code === 'EISDIR') throw environmentError(cli.files.isFolder(path))
    throw environmentError(cli.files.unreadable(path, code))
  }
}

/** A file that a data file names: an own form, a picture. */
async function readBeside(path: string, beside: string): Promise<Uint8Array | undefined> {
  const file = resolve(dirname(path), beside)
  try {
    if (!(await stat(file)).isFile()) return undefined // a device may have no end
    return await readFile(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw environmentError(cli.files.unreadable(file, code))
  }
}
