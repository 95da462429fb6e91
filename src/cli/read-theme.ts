import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cli } from '../locale/zh/cli.ts'
import { looksLikeTemplate } from '../template/template-paths.ts'
import type { ThemeFiles } from '../template/theme-files.ts'
import { environmentError, systemCode } from './exit-codes.ts'
import { similarPath } from './similar-path.ts'

/** Reads what may be templates in a theme's folder and the folders in it, no deeper. */
export async function readTheme(folder: string): Promise<ThemeFiles> {
  const named = folder.replace(/(?<=.)[\\/]+$/, '')
  const files = new Map<string, Uint8Array>()
  for (const path of await templatesIn(named)) {
    const file = join(named, path)
    try {
      if ((await stat(file)).isFile()) files.set(path, await readFile(file))
    } catch (error) {
      const code = systemCode(error)
      if (code !== 'ENOENT') throw environmentError(cli.files.unreadable(file, code))
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
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT')
      throw environmentError(cli.theme.missing(folder, await similarPath(folder, 'folder')))
    if (code === 'ENOTDIR') throw environmentError(cli.theme.notAFolder(folder))
    throw environmentError(cli.files.unreadable(folder, code))
  }
}
