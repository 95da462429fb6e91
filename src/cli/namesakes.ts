import { dirname, join, resolve } from 'node:path'
import { fileStem } from '../document/file-stem.ts'
import type { BuildOptions } from '../pipeline/build.ts'
import { loadTitle } from '../pipeline/load-title.ts'
import { prepare } from '../pipeline/prepare.ts'
import { packaged } from '../resources/packaged.ts'
import { CommandError } from './exit-codes.ts'
import { type ReadOptions, readInput } from './read-input.ts'

/** Two data files whose outputs would have one name. */
export interface Namesake {
  readonly stem: string
  readonly first: string
  readonly second: string
}

/**
 * Finds namesakes before anything is written. Only titles are read and only names are kept, so that the memory of
 * many files is that of one. What is not built anyhow is in nobody's way.
 */
export async function namesakes(
  paths: readonly string[],
  folder: string | undefined,
  reading: ReadOptions,
  options: BuildOptions,
): Promise<readonly Namesake[]> {
  const { resources = packaged } = options
  const groups = new Map<string, { stem: string; paths: string[] }>()
  for (const path of paths) {
    const title = await unlessUnreadable(async () => loadTitle(await readInput(path, reading), resources))
    if (title === undefined) continue
    const stem = fileStem(title)
    const target = resolve(join(folder ?? dirname(path), stem))
    const key = target.normalize('NFC').toLowerCase()
    const group = groups.get(key) ?? { stem, paths: [] }
    groups.set(key, group)
    group.paths.push(path)
  }

  const found: Namesake[] = []
  for (const { stem, paths } of groups.values()) {
    if (paths.length === 1) continue
    const built: string[] = []
    for (const path of paths) {
      const prepared = await unlessUnreadable(async () => prepare(await readInput(path, reading), options))
      if (prepared?.document) built.push(path)
    }
    const [first = '', ...others] = built
    found.push(...others.map((second) => ({ stem, first, second })))
  }
  return found
}

/** Why a file cannot be read is told when it is to be built. */
async function unlessUnreadable<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof CommandError) return undefined
    throw error
  }
}
