import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { deskCommand } from '../../src/cli/commands/desk.ts'
import { importCommand } from '../../src/cli/commands/import.ts'
import { fontFolders } from '../../src/cli/font-folders.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const closed = () => Object.assign(new Error('scandir'), { code: 'EACCES' })

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  readdirSync() {
    throw closed()
  },
}))
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  readdir: async () => Promise.reject(closed()),
}))

const folder = join(scratchFolder(), '收件')
mkdirSync(folder)
const said: string[] = []
const terminal = { out() {}, err: (text: string) => said.push(text) } as unknown as Terminal
const REFUSED = `不能读取 ${folder}：没有权限。请检查文件和所在文件夹的权限`

test('import tells that a folder may not be looked into', async () => {
  expect(await importCommand([folder], {}, terminal)).toBe(3)
  expect(said).toEqual([REFUSED])
})

test('the desk does not open in it', async () => {
  await expect(deskCommand(folder, { open: false }, terminal)).rejects.toThrow(REFUSED)
})

test('it is not said to be without fonts', () => {
  expect(() => fontFolders(folder)).toThrow(REFUSED)
})
