import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { temporaryName } from '../../src/cli/files/temporary.ts'
import { replaceFile, writeFiles } from '../../src/cli/files/write-files.ts'
import { scratchFolder } from '../helpers/scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const any = () => true
const tell = () => {}

function write(folder: string, text = 'new', names = ['a']) {
  const files = names.map((name) => ({ name, bytes: bytes(text), mayReplace: any }))
  return writeFiles(folder, files, { tell })
}

function withFile(mode?: number): { folder: string; path: string } {
  const folder = scratchFolder()
  const path = join(folder, 'a')
  writeFileSync(path, 'old')
  if (mode !== undefined) chmodSync(path, mode)
  return { folder, path }
}

const text = (path: string) => readFileSync(path, 'utf8')

describe.skipIf(process.platform === 'win32')('what stands in the place of a file', () => {
  test.each([0o600, 0o664, 0o755])('keeps its mode %o', async (mode) => {
    const { folder, path } = withFile(mode)
    await write(folder)
    expect([text(path), statSync(path).mode & 0o777]).toEqual(['new', mode])
  })

  test('is refused when it is read-only', async () => {
    const { folder, path } = withFile(0o444)
    await expect(write(folder)).rejects.toThrow('只读')
    expect(text(path)).toBe('old')
  })

  test('is refused when it is a link, also one that leads nowhere', async () => {
    const { folder, path } = withFile()
    symlinkSync(path, join(folder, 'link'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
    await expect(write(folder, 'new', ['link'])).rejects.toThrow('链接')
    await expect(write(folder, 'new', ['dangling'])).rejects.toThrow('链接')
    expect(readdirSync(folder).sort()).toEqual(['a', 'dangling', 'link'])
    expect(text(path)).toBe('old')
  })

  test('is changed through a link by a fix, and the link stays', async () => {
    const { folder, path } = withFile(0o600)
    symlinkSync(path, join(folder, 'link'))
    await replaceFile(join(folder, 'link'), bytes('old'), bytes('new'), tell)
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
    expect([text(path), statSync(path).mode & 0o777]).toEqual(['new', 0o600])
  })

  test('changes by this name only when it has several', async () => {
    const { folder, path } = withFile()
    linkSync(path, join(folder, 'other'))
    await write(folder)
    expect([text(path), text(join(folder, 'other'))]).toEqual(['new', 'old'])
  })

  test('is refused when it was read, by whatever name', async () => {
    const { folder, path } = withFile()
    linkSync(path, join(folder, 'other'))
    const files = [{ name: 'other', bytes: bytes('new'), mayReplace: any }]
    await expect(writeFiles(folder, files, { inputs: [path], tell })).rejects.toThrow('读取的文件')
    expect(text(path)).toBe('old')
  })
})

test('what was saved while a file was mended stays', async () => {
  const { path } = withFile()
  await expect(replaceFile(path, bytes('older'), bytes('new'), tell)).rejects.toThrow('改动')
  expect(text(path)).toBe('old')
})

test('what is saved while files are judged stays, and none of the set is written', async () => {
  const { folder, path } = withFile()
  const files = [
    { name: 'a', bytes: bytes('new'), mayReplace: any },
    { name: 'b', bytes: bytes('new') },
  ]
  const saving = files.map((file) => ({
    ...file,
    mayReplace() {
      writeFileSync(path, 'saved')
      return true
    },
  }))
  await expect(writeFiles(folder, saving, { tell })).rejects.toThrow('改动')
  expect(readdirSync(folder)).toEqual(['a'])
  expect(text(path)).toBe('saved')
})

test('a folder in the way of one file keeps the whole set from being written, and no folder is left', async () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'b'))
  await expect(write(folder, 'new', ['a', 'b', 'c/d'])).rejects.toThrow('是文件夹')
  expect(readdirSync(folder)).toEqual(['b'])
})

test.skipIf(!existsSync('/proc/self'))('a folder that cannot be made is told at once', async () => {
  await expect(write('/proc/x/y')).rejects.toThrow('/proc/x/y')
})

test('only dead temporary files of our own are swept', async () => {
  const folder = scratchFolder()
  const name = (machine: string) => `.report-gen-${machine}-1-0123456789abcdef.tmp`
  const then = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000)
  for (const file of [name('000000000000'), name('111111111111'), '.a.123.tmp'])
    writeFileSync(join(folder, file), '')
  for (const file of [name('111111111111'), '.a.123.tmp']) utimesSync(join(folder, file), then, then)
  await write(folder)
  expect(readdirSync(folder).sort()).toEqual(['.a.123.tmp', name('000000000000'), 'a'])
})

test('a journal that leads out of its folder is left alone', async () => {
  const folder = scratchFolder()
  const temporary = '.report-gen-000000000000-1-0123456789abcdef.tmp'
  const hash = '11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437' // of 'new'
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out', temporary), 'new')
  const journal = { direction: 'forward', entries: [{ target: '../planted', temporary, hash }] }
  const name = '.report-gen-000000000000-1-0123456789abcdef.journal'
  writeFileSync(join(folder, 'out', name), JSON.stringify(journal))
  await write(join(folder, 'out'))
  expect(existsSync(join(folder, 'planted'))).toBe(false)
})

const own = `${process.pid}.${threadId}`
const WRITERS = [
  { writer: 'another process', is: `${process.ppid}.0`, isAtWork: true },
  { writer: 'another thread', is: `${process.pid}.${threadId + 1}`, isAtWork: true },
  { writer: 'a process that is gone', is: '4194301.0', isAtWork: false },
]

test.each(WRITERS)('a set of files that $writer has begun: at work $isAtWork', async ({ is, isAtWork }) => {
  const folder = scratchFolder()
  const [temporary, name] = (['tmp', 'journal'] as const).map((kind) => temporaryName(kind).replace(own, is))
  const hash = '11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437' // of 'new'
  writeFileSync(join(folder, temporary ?? ''), 'new')
  const journal = { direction: 'forward', entries: [{ target: 'b', temporary, hash }] }
  writeFileSync(join(folder, name ?? ''), JSON.stringify(journal))
  const said: string[] = []
  await writeFiles(folder, [{ name: 'a', bytes: bytes('new'), mayReplace: any }], {
    tell: (line) => said.push(line),
  })
  expect(existsSync(join(folder, 'b'))).toBe(!isAtWork)
  expect(existsSync(join(folder, name ?? ''))).toBe(isAtWork)
  expect(said.length).toBe(isAtWork ? 0 : 1)
})

test('a folder that others make at the same moment is there for all', async () => {
  const folder = join(scratchFolder(), '年报', '2025')
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => write(folder, 'new', [name])))
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'd'])
})
