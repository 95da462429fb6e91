import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from '../process/cli.ts'
import { until } from './preview-folder.ts'
import { openSocket } from './raw-requests.ts'

const running: ChildProcessWithoutNullStreams[] = []
const servers: Server[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) server.close()
})

/** `report-gen preview` as a process, with all that it says. */
function preview(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [CLI, 'preview', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    said.out += data
  })
  child.stderr.on('data', (data) => {
    said.err += data
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return {
    child,
    said,
    ended,
    interrupt: () => child.kill('SIGINT'),
    ready: () => until(() => /\n/.test(said.out)),
    url: () => /http:\S+/.exec(said.out)?.[0] ?? '',
  }
}

function folderWith(text?: string): string {
  const folder = scratchFolder()
  if (text !== undefined) writeFileSync(join(folder, 'data.yaml'), text)
  return folder
}

/** A port that another program has. */
async function takenPort(): Promise<number> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('it says where to look, tells what it finds once, and ends cleanly with Ctrl+C, windows open or not', async () => {
  const folder = folderWith(minimal({ 申请: '{新收: {自然人: ~}}' }))
  const { said, ended, interrupt, ready, url } = preview(folder, ['data.yaml', '--port', '18210'])
  await ready()
  await until(() => said.err.includes('页面已更新'))
  expect(said.out).toMatch(/^预览：http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect(said.err).toContain('data.yaml:6:16')
  expect(said.err).toMatch(/页面已更新：1 个错误/)

  const stream = await fetch(`${url()}events`)
  expect(stream.status).toBe(200)
  const before = said.err.length
  writeFileSync(join(folder, 'data.yaml'), minimal({ 申请: '{新收: {自然人: ~}}', 引言: '第二稿' }))
  await until(() => /页面已更新/.test(said.err.slice(before)))
  expect(said.err.slice(before)).not.toContain('data.yaml:6:16')

  interrupt()
  expect(await ended).toBe(0)
  expect(said.err).toMatch(/预览已结束\n$/)
  expect(said.err).not.toMatch(/Error|\sat /)
})

test('a port that is taken: the next free one, and it is said', async () => {
  const port = await takenPort()
  const { said, ended, interrupt, ready, url } = preview(folderWith(minimal()), [
    'data.yaml',
    '--port',
    String(port),
  ])
  await ready()
  const found = Number(new URL(url()).port)
  expect(found).toBeGreaterThan(port)
  expect(said.err).toContain(`端口 ${port} 已被占用，改用 ${found}`)
  expect((await fetch(url())).status).toBe(200)
  interrupt()
  expect(await ended).toBe(0)
})

test.each(['0', '65536', 'abc', '-1', '80.5', ''])('a port that is none (%s) is wrong usage', (port) => {
  const { status, stderr } = reportGen(folderWith(minimal()), ['preview', 'data.yaml', `--port=${port}`])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^端口“.*”不对。请写 1 到 65535 之间的整数/)
})

test.each([
  ['nosuch.yaml', '找不到文件 nosuch.yaml'],
  ['.', '. 是文件夹'],
])('a start without a file ends: %s', (path, said) => {
  const { status, stderr } = reportGen(folderWith(minimal()), ['preview', path])
  expect(status).toBe(3)
  expect(stderr).toContain(said)
  expect(stderr).not.toContain('页面没有更新')
})

test('a file that is empty, broken, missing, a folder, unreadable, gone again: said, and it stays up', async () => {
  const folder = folderWith('')
  const data = join(folder, 'data.yaml')
  const { said, ended, interrupt, ready, url } = preview(folder, ['data.yaml'])
  const steps: readonly (readonly [() => void, RegExp])[] = [
    [() => writeFileSync(data, '年度: ['), /data\.yaml:1:\d+ 错误.*页面没有更新：\d 个错误/s],
    [() => writeFileSync(data, minimal()), /页面已更新/],
    [() => writeFileSync(data, minimal({ 发布: '{网站标识码: 十位}' })), /网站标识码/],
    [() => writeFileSync(data, Buffer.from([0xc4, 0xea, 0xb6, 0xc8])), /UTF-8/],
    [() => rmSync(data), /找不到文件 data\.yaml/],
    [() => mkdirSync(data), /是文件夹/],
  ]
  await ready()
  await until(() => /data\.yaml.* 错误 .*页面没有更新：\d 个错误/s.test(said.err))
  for (const [act, expected] of steps) {
    const before = said.err.length
    act()
    await until(() => expected.test(said.err.slice(before)))
    expect((await fetch(url())).status).toBe(200)
  }
  rmSync(data, { recursive: true })
  if (process.getuid?.() !== 0) {
    writeFileSync(data, minimal())
    chmodSync(data, 0)
    await until(() => /不能读取/.test(said.err))
    chmodSync(data, 0o600)
  }
  interrupt()
  expect(await ended).toBe(0)
  expect(said.err).not.toMatch(/Error:|\sat .*:\d+:\d+|程序内部出错/)
})

test('a theme and an encoding are taken; what is wrong in a template is told with its line', async () => {
  const folder = folderWith()
  const title = join(folder, '样式', 'partials', 'title.hbs')
  // “年度: 2021” and “机关: 某局” in GB18030: not UTF-8.
  const text = Buffer.concat([
    Buffer.from([0xc4, 0xea, 0xb6, 0xc8]),
    Buffer.from(': 2021\n'),
    Buffer.from([0xbb, 0xfa, 0xb9, 0xd8]),
    Buffer.from(': '),
    Buffer.from([0xc4, 0xb3, 0xbe, 0xd6]),
    Buffer.from('\n'),
  ])
  writeFileSync(join(folder, 'data.yaml'), text)
  const { said, ended, interrupt, ready, url } = preview(folder, [
    'data.yaml',
    '--encoding',
    'gbk',
    '--theme',
    '样式',
  ])
  await ready()
  await until(() => said.err.includes('找不到主题文件夹 样式'))
  mkdirSync(join(folder, '样式', 'partials'), { recursive: true })
  writeFileSync(title, '<h1>样</h1>')
  await until(() => /页面已更新/.test(said.err))
  expect(await (await fetch(`${url()}page`)).text()).toContain('<h1>样</h1>')
  writeFileSync(title, '<h1>{{unit}}</h1>')
  await until(() =>
    /样式\/partials\/title\.hbs:1:7 错误.*> 1 \| <h1>\{\{unit\}\}.*页面没有更新/s.test(said.err),
  )
  expect(await (await fetch(`${url()}page`)).text()).toContain('<h1>样</h1>')
  interrupt()
  expect(await ended).toBe(0)
})

test('the browser is opened on request; where there is none, the address that was said is to be copied', async () => {
  const folder = folderWith(minimal())
  const { said, ended, interrupt } = preview(folder, ['data.yaml', '--open'], { PATH: folder })
  await until(() => said.err.includes('没能打开浏览器，请把上面的地址复制到浏览器里打开'))
  expect(said.out + said.err).toContain('预览：http://')
  expect((said.out + said.err).match(/http:/g)).toHaveLength(1)
  interrupt()
  expect(await ended).toBe(0)
})

test.runIf(process.platform === 'linux')('the browser gets the address', async () => {
  const folder = folderWith(minimal())
  writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\necho "$1" > opened.txt\n', { mode: 0o755 })
  const { ended, interrupt, ready, url, said } = preview(folder, ['data.yaml', '--open'], {
    PATH: `${folder}:/bin:/usr/bin`,
  })
  await ready()
  const { existsSync, readFileSync } = await import('node:fs')
  await until(
    () => existsSync(join(folder, 'opened.txt')) && readFileSync(join(folder, 'opened.txt'), 'utf8') !== '',
  )
  expect(readFileSync(join(folder, 'opened.txt'), 'utf8').trim()).toBe(url())
  interrupt()
  expect(await ended).toBe(0)
  expect(said.err).not.toContain('没能打开')
})

test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGTERM'] as const)(
  'while it is at work it answers, and %s ends it at once, whoever is connected',
  async (signal) => {
    const folder = folderWith(minimal())
    const { child, said, ended, ready, url } = preview(folder, ['data.yaml'])
    await ready()
    await until(() => said.err.includes('页面已更新'))
    for (const path of ['page', 'fragment', 'pdf', 'docx', 'ofd'])
      await (await fetch(`${url()}${path}`)).text()
    // As if it were in the middle of something long, or waiting for a drive.
    const worker = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8'))
    process.kill(worker, 'SIGSTOP')
    writeFileSync(join(folder, 'data.yaml'), minimal({ 引言: '第二稿' }))
    for (const path of ['', 'page', 'fragment', 'pdf', 'docx', 'ofd', 'rule?name=blank-cell'])
      expect((await fetch(`${url()}${path}`)).status, path).toBe(200)
    const port = Number(new URL(url()).port)
    const stream = await fetch(`${url()}events`)
    expect(stream.status).toBe(200)
    const figure = fetch(`${url()}figure?address=x`).catch(() => {})
    await openSocket(port)
    await openSocket(port, 'GET /page HTTP/1.1\r\nX: ')
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(said.err).toMatch(/预览已结束\n$/)
    await until(() => !isRunning(worker))
    await figure
  },
)

test.runIf(process.platform === 'linux')(
  'when what makes the pages dies, that is told, and the last page stays',
  async () => {
    const folder = folderWith(minimal())
    const { child, said, ended, ready, url } = preview(folder, ['data.yaml'])
    await ready()
    await until(() => said.err.includes('页面已更新'))
    const worker = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8'))
    process.kill(worker, 'SIGKILL')
    await until(() => said.err.includes('意外终止'))
    expect((await fetch(`${url()}page`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  },
)

function isRunning(id: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'))
  } catch {
    return false
  }
}
