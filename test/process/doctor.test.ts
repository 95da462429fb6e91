import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/cli/doctor/find-browser.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { reportGen } from './cli.ts'

const taken: Server[] = []
afterEach(() => {
  for (const server of taken.splice(0)) server.close()
})

/** Takes a port, unless somebody else has it. */
async function take(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.on('error', () => resolve()).listen(port, '127.0.0.1', resolve))
  taken.push(server)
}

interface Told {
  readonly machine: readonly { readonly name: string; readonly state: string; readonly fix?: string }[]
  readonly faces: readonly { readonly use: string; readonly family: string }[]
  readonly characters?: { readonly stray: readonly { readonly character: string; readonly face?: string }[] }
  readonly findings: readonly { readonly rule: string }[]
}

describe('doctor', () => {
  test('tells program, Node, system, folder, ports, browser and fonts, each in a line', () => {
    const { stdout, status } = reportGen(scratchFolder(), ['doctor'])
    expect(status).toBe(0)
    const lines = stdout.split('\n').filter((line) => /^ {2}[✓!✗] /.test(line))
    const names = ['程序', 'Node', '系统', '文件夹', '年报工作台', '预览', '浏览器', '附带的字体']
    expect(lines.map((line) => line.trim().split(/\s+/)[1])).toEqual(names)
    expect(stdout).toContain(process.version)
    expect(stdout).toContain(`${process.platform} ${process.arch}`)
  })

  test('tells the port that is taken, which one comes in its place, and what to do', async () => {
    await take(8211)
    const { stdout, status } = reportGen(scratchFolder(), ['doctor'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/! {2}年报工作台 {2}端口 8211 被占用，会改用 82\d\d\n {5}办法：不用改/)
  })

  test('ends with 3 where nothing can be written, and says what to do', () => {
    const folder = join(scratchFolder(), '没有')
    const { stdout, status } = reportGen(scratchFolder(), ['doctor', join(folder, '年报.yaml')])
    expect([status, stdout]).toEqual([3, ''])

    // Root may write anywhere but where there is no file system for it.
    const locked = process.getuid?.() === 0 ? '/proc/self' : scratchFolder()
    if (locked !== '/proc/self') chmodSync(locked, 0o555)
    const told = reportGen(locked, ['doctor'])
    expect(told.status).toBe(3)
    expect(told.stdout).toMatch(
      /✗ {2}文件夹 {6}不能写入 \S+：(?:没有权限|找不到)\n {5}办法：请换到自己能写的文件夹里运行/,
    )
  })

  test('tells the same as data', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '年报.yaml'), minimal({ 引言: '由𬭊负责。' }, 2025))
    const { stdout, status } = reportGen(folder, ['doctor', '年报.yaml', '--json'])
    const told = JSON.parse(stdout) as Told
    expect(status).toBe(0)
    const names = ['program', 'node', 'platform', 'folder', 'desk', 'preview', 'browser', 'fonts']
    expect(told.machine.map(({ name }) => name)).toEqual(names)
    for (const { state, fix } of told.machine) expect(fix === undefined).toBe(state === 'fine')
    expect(told.faces).toContainEqual({ use: 'fangsong', family: 'FandolFang' })
    expect(told.characters?.stray).toMatchObject([{ character: '𬭊', face: 'Noto Serif SC Rare' }])
    expect(told.findings).toEqual([])
  })

  test('tells what keeps a report from being read as data, too', () => {
    const folder = scratchFolder()
    writeFileSync(join(folder, '年报.yaml'), '年度：2025\n')
    const { stdout, status } = reportGen(folder, ['doctor', '年报.yaml', '--json'])
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Told).findings.length).toBeGreaterThan(0)
  })
})

describe('a browser', () => {
  const folder = scratchFolder()
  const command = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, name), '', { mode: 0o755 })
    return join(folder, name)
  }

  test.runIf(process.platform === 'linux')(
    'is looked for among the commands of Linux, as is what opens it',
    () => {
      const [opener, browser] = [command('xdg-open'), command('uos-browser-stable')]
      expect(findBrowser('linux', { PATH: `${opener}:${browser}` })).toEqual({
        browser: `${browser}/uos-browser-stable`,
        opener: `${opener}/xdg-open`,
      })
      expect(findBrowser('linux', { PATH: browser }).opener).toBe(undefined)
      expect(findBrowser('linux', {})).toEqual({ browser: undefined, opener: undefined })
    },
  )

  test('of Windows and macOS is opened by the system', () => {
    expect(findBrowser('win32', {})).toEqual({ browser: undefined, opener: 'rundll32' })
    expect(findBrowser('darwin', {}).opener).toBe('/usr/bin/open')
  })

  test.runIf(process.platform === 'linux')('that is missing is told with what works without', () => {
    const { stdout, status } = reportGen(scratchFolder(), ['doctor'], { PATH: folder })
    expect(status).toBe(0)
    expect(stdout).toMatch(/! {2}浏览器 {6}没有找到浏览器\n {5}办法：.*check、build 不用浏览器/)
  })
})
