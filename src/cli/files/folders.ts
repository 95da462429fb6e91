import { dirname, resolve } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { NoPlace, systemCode } from '../exit-codes.ts'
import { disk } from './file-system.ts'

/** Makes a folder and those above it, one by one from the first that is missing. Returns the ones made. */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  const missing: string[] = []
  const made: string[] = []
  try {
    for (let at = resolve(folder); !(await isFolder(at)); at = dirname(at)) missing.unshift(at)
    for (const path of missing) if (await makeOne(path)) made.push(path)
    return made
  } catch (error) {
    await removeFolders(made)
    const code = systemCode(error)
    const isFile = code === 'EEXIST' || code === 'ENOTDIR'
    throw new NoPlace(isFile ? cli.files.notAFolder(folder) : cli.files.unwritable(folder, code))
  }
}

/** Whether we made it: another run may have, since we looked. */
async function makeOne(path: string): Promise<boolean> {
  try {
    await disk.mkdir(path)
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error
    return false
  }
}

/** Takes back folders that were made for files that then could not be written. */
export async function removeFolders(made: readonly string[]): Promise<void> {
  for (const folder of made.toReversed()) await disk.rmdir(folder).catch(() => undefined)
}

/** Throws ENOTDIR where a file is in the way. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await disk.stat(path)).isDirectory()) return true
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || path === dirname(path)) throw error
    return false
  }
  throw Object.assign(new Error(path), { code: 'ENOTDIR' })
}

/** Makes a rename in a folder last through a power cut. Windows has no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await disk.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // not every file system can; the files themselves are whole
  }
}
