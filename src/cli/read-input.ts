import { dirname, resolve } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { type Encoding, LARGEST_FILE } from '../source/decode.ts'
import { given } from '../source/given.ts'
import type { Refusal } from '../source/read-file.ts'
import { addendsBytes } from './addends-file.ts'
import { CommandError, environmentError, systemCode } from './exit-codes.ts'
import { driveOf, foldersOf, locate } from './files/project.ts'
import { readFirst, unreadable } from './files/read-file.ts'
import { readSettingsFile } from './read-settings.ts'
import { similarPath } from './similar-path.ts'
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts'

export interface ReadOptions {
  readonly encoding?: Encoding
  /** Folders outside of the data's project that it may name files in. */
  readonly allow?: readonly string[]
}

/** Reads a data file, or standard input, as if it lay in the current folder: no more than it takes to see that it is too large. */
export async function readInput(
  named: string,
  { encoding = 'utf-8', allow = [] }: ReadOptions = {},
): Promise<BuildInput> {
  const isStandardInput = named === STANDARD_INPUT
  const bytes = await (isStandardInput ? readStandardInput(LARGEST_FILE) : readData(named))
  const path = isStandardInput ? cli.import.standardInput : named
  const addends = isStandardInput ? undefined : await addendsBytes(path)
  return { ...(await reachedFrom(path, allow)), encoding, bytes, ...given({ addends }) }
}

/** How what data at a path names is reached, whether the data is there yet or not. */
export async function reachedFrom(
  path: string,
  allow: readonly string[] = [],
): Promise<Omit<BuildInput, 'bytes' | 'encoding'>> {
  const settings = await readSettingsFile(path)
  const drives = [path, ...allow].map(driveOf)
  const folders = await foldersOf(path, settings && 'bytes' in settings ? settings.path : undefined, allow)
  return {
    path,
    async readFile(beside) {
      const file = resolve(dirname(path), beside)
      return drives.includes(driveOf(file)) ? readBeside(file, folders) : 'outside'
    },
    ...(settings ? { settings } : {}),
  }
}

/** The bytes of a data file. */
export async function readData(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFirst(path, LARGEST_FILE)
    if (bytes === 'not-a-file') throw environmentError(cli.files.notRegular(path))
    return bytes
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = systemCode(error)
    if (code === 'ENOENT') throw environmentError(cli.files.missing(path, await similarPath(path, 'file')))
    if (code === 'EISDIR') throw environmentError(cli.files.isFolder(path))
    throw unreadable(path, error)
  }
}

/** A file that a data file names: an own form, a picture, last year's data. None of them may be larger than data. */
async function readBeside(
  file: string,
  folders: readonly string[],
): Promise<Uint8Array | Refusal | undefined> {
  const place = await locate(file, folders)
  if (place === undefined || place === 'outside') return place
  try {
    return await readFirst(place, LARGEST_FILE)
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = systemCode(error)
    if (code === 'ENOENT') return undefined
    if (code === 'EISDIR') return 'not-a-file'
    throw unreadable(file, error)
  }
}
