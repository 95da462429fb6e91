import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { minimal } from '../helpers/prepare-text.ts'
import { scratchFolder } from '../helpers/scratch.ts'
import { CLI, reportGen } from './cli.ts'

/** A user with a browser that only writes down what it is to show. */
class User {
  readonly #shown = join(scratchFolder(), 'shown')
  readonly cache = scratchFolder()
  readonly env: NodeJS.ProcessEnv

  constructor() {
    const programs = scratchFolder()
    for (const name of ['xdg-open', 'open'])
      writeFileSync(join(programs, name), `#!/bin/sh\necho "$1" >> '${this.#shown}'\n`, { mode: 0o755 })
    this.env = { ...process.env, XDG_CACHE_HOME: this.cache, PATH: programs }
  }

  get shown(): readonly string[] {
    return existsSync(this.#shown) ? readFileSync(this.#shown, 'utf8').trim().split('\n') : []
  }

  get notes(): readonly string[] {
    const folder = join(this.cache, 'report-gen', 'desks')
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  }
}

const begun: ChildProcess[] = []
const servers: Server[] = []

afterEach(async () => {
  await Promise.all(begun.splice(0).map((desk) => end(desk)))
  for (const server of servers.splice(0)) server.close()
})

/** Starts a desk that goes on running. Its address. */
async function start({ env }: User, folder: string, ...args: readonly string[]) {
  const desk = spawn(process.execPath, [CLI, 'desk', folder, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  begun.push(desk)
  const [words] = (await once(desk.stdout as NonNullable<typeof desk.stdout>, 'data')) as [Buffer]
  const [, said = '', url = ''] = /(.*?)(http:\S+)/.exec(words.toString()) ?? []
  return { desk, url, said }
}

const keyOf = (url: string) => new URL(url).searchParams.get('key')

async function end(desk: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (desk.exitCode !== null || desk.signalCode !== null) return
  desk.kill(signal)
  await once(desk, 'exit')
}

function reports(): string {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'data.yaml'), minimal())
  return folder
}

describe.skipIf(process.platform === 'win32')('a second start', () => {
  test('of the same folder leads to the desk that runs, by whatever path', async () => {
    const [user, folder] = [new User(), reports()]
    const { url } = await start(user, folder)
    await expect.poll(() => user.shown).toEqual([url])
    const link = join(scratchFolder(), '链接')
    symlinkSync(folder, link)
    const second = reportGen(folder, ['desk', link], user.env)
    expect(second).toEqual({
      status: 0,
      stdout: `这个文件夹的年报工作台已经打开，没有另外启动：${url}\n`,
      stderr: '',
    })
    await expect.poll(() => user.shown).toEqual([url, url])
    const third = reportGen(folder, ['edit', 'data.yaml'], user.env)
    expect(third.status).toBe(0)
    await expect.poll(() => user.shown.at(-1)).toContain('/edit?file=data.yaml')
    expect((await fetch(user.shown.at(-1) ?? '')).status).toBe(200)
  })

  test('says the address once, also where no browser can be opened', async () => {
    const [user, folder] = [new User(), reports()]
    const { url } = await start(user, folder)
    const { stdout, stderr } = reportGen(folder, ['desk'], { ...user.env, PATH: scratchFolder() })
    expect(stdout).toContain(url)
    expect(stderr).toBe('没能打开浏览器，请把上面的地址复制到浏览器里打开\n')
  })

  test('is a desk of its own once the first has ended, was killed, or is of another folder', async () => {
    const [user, folder] = [new User(), reports()]
    const first = await start(user, folder)
    const other = await start(user, reports())
    expect(other.said).toContain('填报')
    expect(user.notes.map((note) => statSync(note).mode & 0o777)).toEqual([0o600, 0o600])
    await end(other.desk)
    await end(first.desk)
    const second = await start(user, folder)
    expect(second.said).toContain('填报')
    await end(second.desk, 'SIGKILL')
    expect((await start(user, folder)).said).toContain('填报')
  })

  test('once the first has ended is reached as that was, by others than the user as little', async () => {
    const [user, folder] = [new User(), reports()]
    const first = await start(user, folder)
    const other = await start(user, reports())
    expect(keyOf(other.url)).not.toBe(keyOf(first.url))
    await end(first.desk)
    await end(other.desk, 'SIGKILL')
    const second = await start(user, folder)
    expect(second.url).toBe(first.url)
    expect(user.notes.map((note) => statSync(note).mode & 0o777)).toEqual([0o600, 0o600])
    await end(second.desk, 'SIGKILL')
    expect((await start(user, folder)).url).toBe(first.url)
  })

  test('has a key of its own where the port is another’s by then, the note is gone, or the key is old', async () => {
    const [user, folder] = [new User(), reports()]
    const first = await start(user, folder)
    await end(first.desk)
    const taken = await start(user, folder, '--port', new URL(first.url).port)
    const second = await start(user, folder)
    expect(second.url).not.toContain(`:${new URL(first.url).port}/`)
    const [note = ''] = user.notes
    await end(taken.desk)
    await end(second.desk)
    const noted = JSON.parse(readFileSync(note, 'utf8')) as { made: number }
    writeFileSync(note, JSON.stringify({ ...noted, made: noted.made - 8 * 24 * 3_600_000 }))
    const third = await start(user, folder)
    await end(third.desk)
    rmSync(note)
    const fourth = await start(user, folder)
    const keys = [first, taken, second, third, fourth].map(({ url }) => keyOf(url))
    expect(new Set(keys).size).toBe(5)
  })

  test('with a port, or without a browser, is always its own, and leaves the first its note', async () => {
    const [user, folder] = [new User(), reports()]
    const { url } = await start(user, folder)
    const own = await start(user, folder, '--no-open')
    const placed = await start(user, folder, '--port', '18311')
    expect([own.said, placed.said].every((said) => said.includes('填报'))).toBe(true)
    await end(own.desk)
    await end(placed.desk)
    expect(reportGen(folder, ['desk'], user.env).stdout).toContain(url)
  })

  test('is its own where nothing can be noted', async () => {
    const [user, folder] = [new User(), reports()]
    writeFileSync(join(user.cache, 'report-gen'), '')
    const { desk, said } = await start(user, folder)
    expect(said).toContain('填报')
    await end(desk)
    expect(desk.exitCode).toBe(0)
  })
})

/** Answers 200 to whatever is asked, and tells how often it was. */
async function yesSayer() {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, asked: () => asked }
}

/** The process of a desk that has ended. */
function goneProcess(): number {
  return Number(execFileSync('/bin/sh', ['-c', 'echo $$']))
}

describe.skipIf(process.platform === 'win32')('a note that is none is passed over', () => {
  const key = 'k'.repeat(32)
  const made = Date.now()
  const put = (words: string) => (place: string) => writeFileSync(place, words)
  test.each<[string, (place: string, port: number) => void]>([
    [
      'of a process that is gone',
      (place, port) => put(JSON.stringify({ pid: goneProcess(), port, key, made }))(place),
    ],
    ['with a port out of range', put(JSON.stringify({ pid: process.pid, port: 70_000, key, made }))],
    ['with a port in words', put(JSON.stringify({ pid: process.pid, port: '1@evil.example', key, made }))],
    [
      'with a key that is none',
      (place, port) => put(JSON.stringify({ pid: process.pid, port, key: '&x', made }))(place),
    ],
    [
      'with a process that is none',
      (place, port) => put(JSON.stringify({ pid: -1, port, key, made }))(place),
    ],
    [
      'with a time that is none',
      (place, port) => put(JSON.stringify({ pid: process.pid, port, key, made: 'now' }))(place),
    ],
    ['broken', put('{"pid":')],
    ['empty of all', put('null')],
    [
      'huge',
      (place, port) => put(JSON.stringify({ pid: process.pid, port, key, made }).padEnd(10_000_000))(place),
    ],
    [
      'a link',
      (place, port) => {
        writeFileSync(`${place}~`, JSON.stringify({ pid: process.pid, port, key, made }))
        symlinkSync(`${place}~`, place)
      },
    ],
    ['a pipe', (place) => execFileSync('mkfifo', [place])],
    ['a folder', (place) => mkdirSync(place)],
  ])('%s', async (_, hostile) => {
    const [user, folder] = [new User(), reports()]
    const first = await start(user, folder)
    const [note = ''] = user.notes
    await end(first.desk)
    rmSync(note)
    const { port, asked } = await yesSayer()
    hostile(note, port)
    const { desk, said, url } = await start(user, folder)
    expect(said).toContain('填报')
    await expect.poll(() => user.shown).toContain(url)
    expect(asked()).toBe(0)
    await end(desk)
    expect(desk.exitCode).toBe(0)
    rmSync(`${note}~`, { force: true })
  })

  test('of a desk that is another, or is silent', async () => {
    const [user, folder] = [new User(), reports()]
    const first = await start(user, folder)
    const [note = ''] = user.notes
    const { port } = JSON.parse(readFileSync(note, 'utf8')) as { port: number }
    writeFileSync(note, JSON.stringify({ pid: process.pid, port, key, made }))
    expect((await start(user, folder)).said).toContain('填报')
    await end(first.desk)
    const silent = createServer(() => {})
    servers.push(silent)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const at = (silent.address() as AddressInfo).port
    writeFileSync(note, JSON.stringify({ pid: process.pid, port: at, key, made }))
    expect((await start(user, folder)).said).toContain('填报')
    silent.closeAllConnections()
  })
})
