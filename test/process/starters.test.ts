import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI } from './cli.ts'

const PORTABLE = join(import.meta.dirname, '..', '..', 'deploy', 'portable')

/** The folder of a package for Linux, unpacked, with this Node and this program. */
function unpacked(): string {
  const folder = join(scratchFolder(), '某 U盘')
  cpSync(join(PORTABLE, 'linux'), folder, { recursive: true })
  mkdirSync(join(folder, 'node'))
  symlinkSync(process.execPath, join(folder, 'node', 'node'))
  symlinkSync(join(dirname(CLI), '..'), join(folder, 'app'))
  return folder
}

/** Runs a program of the package, of which the user sees the answer until it asks for a browser. */
function start(folder: string, ...command: readonly string[]) {
  const programs = scratchFolder()
  // The browser that is asked for ends the desk, as Ctrl+C does.
  for (const name of ['xdg-open', 'open'])
    writeFileSync(join(programs, name), '#!/bin/sh\nkill -INT $PPID\n', { mode: 0o755 })
  const [program = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${programs}:${process.env['PATH']}`,
      HOME: scratchFolder(),
      XDG_CACHE_HOME: scratchFolder(),
    },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe.skipIf(process.platform === 'win32')('the starter of the package for Linux', () => {
  test('refuses an option that there is not, as the command does, and makes no folder of its name', () => {
    const folder = unpacked()
    const { status, stdout, stderr } = start(folder, './report-gen-desk', '--prot', '8080')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^没有选项 --prot。是不是 --port？.*\n$/)
    expect(readdirSync(folder).filter((name) => /prot|8080/.test(name))).toEqual([])
  })

  test('refuses a folder that is not there, and takes no other in its place', () => {
    const folder = unpacked()
    const { status, stderr } = start(folder, './report-gen-desk', '我的年抱')
    expect(status).toBe(3)
    expect(stderr).toContain('我的年抱')
    expect(readdirSync(folder)).not.toContain('我的年抱')
  })

  test('is told of a port as the command is', () => {
    const { status, stdout, stderr } = start(unpacked(), './report-gen-desk', '--port', '18312')
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:183\d\d\//)
  })

  test('has one name to be clicked, which opens a folder of its own beside it', () => {
    const folder = unpacked()
    const [starter = '', ...others] = readdirSync(folder).filter((name) => name.startsWith('年报工作台'))
    expect(others).toEqual([])
    expect(statSync(join(folder, starter)).mode & 0o111).toBe(0o111)
    const [, line = ''] = /^Exec=(.*)$/m.exec(readFileSync(join(folder, starter), 'utf8')) ?? []
    const { status, stderr } = start('/', 'sh', '-c', line.replace('%k', `'${join(folder, starter)}'`))
    expect(status, stderr).toBe(0)
    expect(existsSync(join(folder, '我的年报'))).toBe(true)
  })
})

test.each(['linux', 'win'])('the page beside the starters for %s names each of them', (system) => {
  const names = readdirSync(join(PORTABLE, system)).filter((name) => name !== '说明.txt')
  const text = readFileSync(join(PORTABLE, system, '说明.txt'), 'utf8')
  expect(names.filter((name) => !text.includes(name))).toEqual([])
})
