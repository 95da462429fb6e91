import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { environmentError, systemCode } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

const BUILT_IN = join(packageFolder, 'templates', 'html')

/** `report-gen theme init`: the built-in templates, to be changed. Nothing is written when a file is there already. */
export async function themeInitCommand(folder: string, terminal: Terminal): Promise<void> {
  const entries = await readdir(BUILT_IN, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(BUILT_IN.length + 1))
    .sort()
  const paths = files.map((file) => join(folder, file))
  const there: string[] = []
  for (const path of paths) if (await exists(path)) there.push(path)
  if (there.length > 0) throw environmentError(cli.theme.exists(there))
  for (const file of files) await create(join(folder, file), await readFile(join(BUILT_IN, file)))
  for (const path of paths) terminal.out(path)
  terminal.err(cli.theme.initialised(folder, files.length))
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') return false
    if (code === 'ENOTDIR') throw environmentError(cli.theme.notAFolder(dirname(path)))
    throw environmentError(cli.files.unreadable(path, code))
  }
}

async function create(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes, { flag: 'wx' })
  } catch (error) {
    throw environmentError(cli.theme.unwritable(path, systemCode(error)))
  }
}
