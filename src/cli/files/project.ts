import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { CommandError, environmentError, systemCode } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { inTime, unreadable } from './read-file.ts'

/**
 * The folders that a data file may name files in, without links: its project, and those that the command line allows.
 * The project is the folder of its report-gen.yaml, without one the folder above its own, so that it may name what lies
 * beside it, and last year's data in the folder beside its own; but never the root of a system.
 */
export async function foldersOf(
  dataFile: string,
  settingsFile: string | undefined,
  allowed: readonly string[],
): Promise<readonly string[]> {
  const own = await realFolder(dirname(dataFile))
  const project = settingsFile === undefined ? above(own) : await realFolder(dirname(resolve(settingsFile)))
  return [project, ...(await Promise.all(allowed.map(realFolder)))]
}

function above(folder: string): string {
  const found = dirname(folder)
  return found === '/' ? folder : found
}

/** A folder without links. */
export async function realFolder(folder: string): Promise<string> {
  try {
    return await inTime(folder, () => disk.realpath(folder))
  } catch (error) {
    const isMissing = !(error instanceof CommandError) && systemCode(error) === 'ENOENT'
    throw isMissing ? environmentError(cli.files.missingFolder(folder)) : unreadable(folder, error)
  }
}

/** What a path begins with: `/`, `c:\\`, or on Windows the name of a server, which looking for the file would call. */
export function driveOf(path: string): string {
  return parse(resolve(path)).root.toLowerCase()
}

/** Where a file really is; nothing when there is none. Whether there is one outside of the folders is not told. */
export async function locate(
  file: string,
  folders: readonly string[],
): Promise<string | 'outside' | undefined> {
  const isInside = (path: string) => folders.some((folder) => isWithin(path, folder))
  try {
    const real = await inTime(file, () => disk.realpath(file))
    return isInside(real) ? real : 'outside'
  } catch (error) {
    const isMissing = !(error instanceof CommandError) && MISSING.includes(systemCode(error))
    if (!isMissing) throw unreadable(file, error)
    return isInside(await nearestReal(file)) ? undefined : 'outside'
  }
}

/** No file can have such a name, or none has. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'ERR_INVALID_ARG_VALUE']

/** A path that leads nowhere, as far as it is there without links. */
async function nearestReal(path: string): Promise<string> {
  const folder = dirname(path)
  if (folder === path) return path
  const real = await disk.realpath(folder).catch(() => nearestReal(folder))
  return join(real, relative(folder, path))
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
