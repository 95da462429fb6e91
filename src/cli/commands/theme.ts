import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { visible } from '../../locale/visible.ts'
import { commandText } from '../../locale/zh/cli-commands.ts'
import { packageFolder } from '../../resources/package-folder.ts'
import { writeFiles } from '../files/write-files.ts'
import type { Terminal } from '../terminal.ts'

const BUILT_IN = join(packageFolder, 'templates', 'html')

/** `report-gen theme init`: the built-in templates, to be changed. Nothing is written when a file is there already. */
export async function themeInitCommand(folder: string, terminal: Terminal): Promise<void> {
  const entries = await readdir(BUILT_IN, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(BUILT_IN.length + 1))
    .sort()
  const copies = await Promise.all(
    files.map(async (name) => ({ name, bytes: await readFile(join(BUILT_IN, name)) })),
  )
  const paths = await writeFiles(folder, copies, {
    refusal: commandText.theme.exists,
    elsewhere: commandText.theme.elsewhere,
    tell: terminal.err,
  })
  for (const path of paths) terminal.out(visible(path))
  terminal.err(commandText.theme.initialised(folder, files.length))
}
