import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { initCommand } from '../../src/cli/commands/init.ts'
import { schemaCommand } from '../../src/cli/commands/schema.ts'
import { themeInitCommand } from '../../src/cli/commands/theme.ts'
import { replaceFile } from '../../src/cli/files/write-files.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { withFault } from './faulty-disk.ts'

vi.mock('../../src/cli/files/file-system.ts', async () => ({
  disk: (await import('./faulty-disk.ts')).faultyDisk,
}))

const quiet = { out() {}, err() {}, colour: false, colourOut: false } as unknown as Terminal
const bytes = new TextEncoder().encode('a')
const other = new TextEncoder().encode('b')

/** What is said where the last call that can still keep all from being written is forbidden. */
async function refusalOf(run: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'there.yaml'), bytes)
  mkdirSync(join(folder, 'sub'))
  const said: string[] = []
  for (let at = 1; at <= 12; at++) {
    const { error } = await withFault({ at, fault: 'EACCES' }, () => run(folder))
    if (error instanceof Error && error.message.startsWith('不能写入')) said.push(error.message)
  }
  expect(said).not.toEqual([])
  expect(said.join('\n')).not.toContain('EACCES')
  return said.join('\n')
}

const init = (folder: string) =>
  initCommand(join(folder, 'sub', '2025.yaml'), { agency: '某局', year: '2025' }, quiet)

test.each<[string, (folder: string) => Promise<unknown>, string]>([
  ['init', init, '没有权限。请检查文件和所在文件夹的权限，或在 init 后面写别处的文件'],
  [
    'theme init',
    (folder) => themeInitCommand(join(folder, 'theme'), quiet),
    '，或在 theme init 后面写别的文件夹',
  ],
  [
    'schema',
    (folder) => schemaCommand('2021', { output: join(folder, 'a.json') }, quiet),
    '没有权限。请检查文件和所在文件夹的权限，或用 -o 写到别处',
  ],
])('%s in a folder that may not be written to is told what it can do', async (_, run, said) => {
  const lines = (await refusalOf(run)).split('\n')
  for (const line of lines) expect(line).toContain(said)
})

test('a file that is mended in its place is not told of another place', async () => {
  const said = await refusalOf((folder) => replaceFile(join(folder, 'there.yaml'), bytes, other, () => {}))
  expect(said).not.toContain('-o')
  expect(said).toContain('没有权限。请检查文件和所在文件夹的权限')
})
