import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { BuildInput } from '../input.ts'
import { cli } from '../locale/zh/cli.ts'
import { type Encoding, LARGEST_FILE } from '../source/decode.ts'
import { environmentError, systemCode } from './exit-codes.ts'
import { readSettingsFile } from './read-settings.ts'
import { similarPath } from './similar-path.ts'

/** Reads a data file: no more of it than it takes to see that it is too large. */
export async function readInput(path: string, encoding: Encoding = 'utf-8'): Promise<BuildInput> {
  try {
    const file = await open(path)
    try {
      const bytes = await firstBytes(file, LARGEST_FILE + 1)
      const settings = await readSettingsFile(path)
      return {
        path,
        encoding,
        bytes,
        readFile: (beside) => readBeside(path, beside),
        ...(settings ? { settings } : {}),
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') throw environmentError(cli.files.missing(path, await similarPath(path, 'file')))
    if (code === 'EISDIR') throw environmentError(cli.files.isFolder(path))
    throw environmentError(cli.files.unreadable(path, code))
  }
}

const CHUNK = 64 * 1024

/** As many bytes as there are, up to `most`: a device has no size and may have no end. */
async function firstBytes(file: FileHandle, most: number): Promise<Uint8Array> {
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
