import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import { commandText } from '../locale/zh/cli-commands.ts'
import { looksLikeTemplate } from '../template/template-paths.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import { CommandError, environmentError, systemCode } from './exit-codes.ts'
import { locate, realFolder } from './files/project.ts'
import { inTime, readWhole, unreadable } from './files/read-file.ts'
import { similarPath } from './similar-path.ts'

/** Those of the package have a hundredth. */
const LARGEST_TEMPLATE = 2 * 1024 * 1024

/** Reads what may be templates in a theme's folder and the folders in it, no deeper. */
export async function readTheme(folder: string): Promise<ThemeFiles> {
  const named = folder.replace(/(?<=.)[\\/]+$/, '')
  const files = new Map<string, Uint8Array>()
  const templates = await templatesIn(named)
  const own = [await realFolder(named)]
  for (const path of templates) {
    const file = join(named, path)
    try {
      const place = await locate(file, own)
      if (place === 'outside') throw environmentError(commandText.theme.outside(file))
      if (place !== undefined) files.set(path, await readWhole(place, LARGEST_TEMPLATE))
    } catch (error) {
      if (error instanceof CommandError || systemCode(error) !== 'ENOENT') throw unreadable(file, error)
    }
  }
  return { folder: named, files }
}

async function templatesIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder)
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const below = await Promise.all(
    folders.map(async ({ name }) => {
      const entries = await entriesOf(join(folder, name))
      return entries.map((entry) => `${name}/${entry.name}`)
    }),
  )
  return [...entries.map(({ name }) => name), ...below.flat()].filter(looksLikeTemplate).sort()
}

async function entriesOf(folder: string) {
  try {
    return await inTime(folder, () => readdir(folder, { withFileTypes: true }))
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = systemCode(error)
    if (code === 'ENOENT')
      throw environmentError(commandText.theme.missing(folder, await similarPath(folder, 'folder')))
    if (code === 'ENOTDIR') throw environmentError(commandText.theme.notAFolder(folder))
    throw environmentError(cli.files.unreadable(folder, code))
  }
}
