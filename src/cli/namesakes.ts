import { dirname, join, resolve } from 'node:path'
import { fileStem } from '../document/file-stem.ts'
import { loadTitle } from '../load-title.ts'
import type { Resources } from '../resources/resources.ts'
import type { Encoding } from '../source/decode.ts'
import { CommandError } from './exit-codes.ts'
import { readInput } from './read-input.ts'

/** Two data files whose outputs would have one name. */
export interface Namesake {
  readonly stem: string
  readonly first: string
  readonly second: string
}

/**
 * Finds namesakes before anything is written. Only titles are read and only names are kept, so that the memory of
 * many files is that of one.
 */
export async function namesakes(
  paths: readonly string[],
  folder: string | undefined,
  encoding: Encoding,
  resources: Resources,
): Promise<readonly Namesake[]> {
  const seen = new Map<string, string>()
  const found: Namesake[] = []
  for (const path of paths) {
    const title = await titleOf(path, encoding, resources)
    if (title === undefined) continue
    const stem = fileStem(title)
    const target = resolve(join(folder ?? dirname(path), stem))
      .normalize('NFC')
      .toLowerCase()
    const first = seen.get(target)
    if (first === undefined) seen.set(target, path)
    else found.push({ stem, first, second: path })
  }
  return found
}

/** Why a file cannot be read is told when it is to be built. */
async function titleOf(path: string, encoding: Encoding, resources: Resources): Promise<string | undefined> {
  try {
    return await loadTitle(await readInput(path, encoding), resources)
  } catch (error) {
    if (error instanceof CommandError) return undefined
    throw error
  }
}
