import { createHmac } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Folder, OpenFile } from '../../src/desk/files.ts'
import { OpenFiles } from '../../src/desk/serve/open-files.ts'
import { deskServer } from '../../src/desk/serve/server.ts'
import { answeringServer, send } from '../../src/preview/answering.ts'
import { exchange, openSocket } from '../preview/raw-requests.ts'
import { closeDesks, DeskFolder } from './desk-folder.ts'

const TEXT = '年度: 2025\n机关: 某局\n申请: {新收: {自然人: 1}}\n'
const CHANGE = JSON.stringify({
  file: 'data.yaml',
  changes: [{ kind: 'figure', address: '申请.新收.自然人', typed: '2', was: '1' }],
})

let desk: DeskFolder
let url: URL
let key: string

beforeAll(async () => {
  desk = await DeskFolder.of({ 'data.yaml': TEXT })
  url = new URL(desk.url())
  key = url.searchParams.get('key') ?? ''
})
afterAll(closeDesks)

interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

function ask({ method = 'GET', path, headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const sent = request({ port: url.port, host: '127.0.0.1', path, method, headers }, (response) => {
        let text = ''
        response.on('data', (data) => {
          text += data
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    },
  )
}

const keyed = (headers: Record<string, string> = {}) => ({ 'x-desk-key': key, ...headers })
const json = (headers: Record<string, string> = {}) =>
  keyed({ 'content-type': 'application/json', ...headers })

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

describe('is let in', () => {
  test('who has the key, in a header or in the address', async () => {
    expect(await ask({ path: '/files', headers: keyed() })).toMatchObject({ status: 200 })
    expect(await ask({ path: `/files?key=${key}` })).toMatchObject({ status: 200 })
    expect(await ask({ path: '/files', headers: keyed({ origin: url.origin }) })).toMatchObject({
      status: 200,
    })
  })

  test('a change, which then is in the file', async () => {
    expect(await ask({ method: 'POST', path: '/change', headers: json(), body: CHANGE })).toMatchObject({
      status: 200,
    })
    expect(desk.read('data.yaml')).toContain('自然人: 2')
    desk.save('data.yaml', TEXT)
  })
})

describe('without the key', () => {
  const words = 'said for the first time'
  const path = `/proof?of=${encodeURIComponent(words)}`

  test('the server shows that it knows it, and does not say it', async () => {
    const expected = createHmac('sha256', key).update(words).digest('hex')
    expect(await ask({ path })).toMatchObject({ status: 200, text: expected })
    expect((await ask({ path: '/proof' })).text).not.toContain(expected)
  })

  test('a foreign page or name is not shown that', async () => {
    expect(await ask({ path, headers: { origin: 'http://evil.example' } })).toMatchObject({ status: 403 })
    expect(await ask({ path, headers: { host: 'evil.example' } })).toMatchObject({ status: 403 })
    expect(await ask({ path, method: 'POST' })).toMatchObject({ status: 403 })
  })

  test('who comes by hand is told what to do', async () => {
    expect((await ask({ path: '/' })).text).toContain('再双击一次“年报工作台”')
  })
})

describe('of the guide', () => {
  test('all that its pages name is let in with what they name it by', async () => {
    const { text, headers } = await ask({ path: `/guide/index.html?key=${key}` })
    expect(headers['content-type']).toContain('text/html')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    const named = [...text.matchAll(/ (?:href|src)="([^"#]+)/g)].flatMap(([, to = '']) =>
      /^\w+:/.test(to) ? [] : [new URL(to, new URL('/guide/index.html', url))],
    )
    expect(named.length).toBeGreaterThan(20)
    const answers = await Promise.all(named.map(({ pathname, search }) => ask({ path: pathname + search })))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  })

  test.each(['', 'docs', 'docs/none.html', '../../package.json', '..%2f..%2fpackage.json', '%00', '%'])(
    'nothing else is shown: %j',
    async (place) => {
      expect(await ask({ path: `/guide/${place}`, headers: keyed() })).toMatchObject({ status: 404 })
    },
  )
})

describe('is refused', () => {
  test.each<[string, () => Asked, number]>([
    ['who has no key', () => ({ path: '/' }), 403],
    ['who has no key, not even the guide', () => ({ path: '/guide/docs/desk.html' }), 403],
    ['who has another key', () => ({ path: `/files?key=${'A'.repeat(key.length)}` }), 403],
    [
      'a foreign name that leads here',
      () => ({ path: '/files', headers: keyed({ host: 'evil.example' }) }),
      403,
    ],
    [
      'a foreign name in the address itself',
      () => ({ path: 'http://evil.example/files', headers: keyed() }),
      403,
    ],
    [
      'a foreign page, whatever it knows',
      () => ({ path: '/files', headers: keyed({ origin: 'http://evil.example' }) }),
      403,
    ],
    [
      'a page of another port',
      () => ({ path: '/files', headers: keyed({ origin: 'http://127.0.0.1:1' }) }),
      403,
    ],
    ['a page without an address', () => ({ path: '/files', headers: keyed({ origin: 'null' }) }), 403],
    [
      'a change whose key is in the address only, as a form of another page may send it',
      () => ({
        method: 'POST',
        path: `/change?key=${key}`,
        headers: { 'content-type': 'application/json' },
        body: CHANGE,
      }),
      403,
    ],
    [
      'a change that does not call itself JSON',
      () => ({
        method: 'POST',
        path: '/change',
        headers: keyed({ 'content-type': 'text/plain' }),
        body: CHANGE,
      }),
      415,
    ],
    ['what is no JSON', () => ({ method: 'POST', path: '/change', headers: json(), body: '{' }), 400],
    ['a list', () => ({ method: 'POST', path: '/change', headers: json(), body: '[]' }), 400],
    ['another method', () => ({ method: 'PUT', path: '/change', headers: json(), body: CHANGE }), 405],
    [
      'an address that is none',
      () => ({ method: 'POST', path: '/write', headers: json(), body: CHANGE }),
      404,
    ],
    ['reading by an address for writing', () => ({ path: '/change?file=data.yaml', headers: keyed() }), 404],
  ])('%s', async (_, asked, status) => {
    expect(await ask(asked())).toMatchObject({ status })
    expect(desk.read('data.yaml')).toBe(TEXT)
  })

  test('a body that is too large, before all of it came', async () => {
    const head = `POST /change HTTP/1.1\r\nHost: ${url.host}\r\nX-Desk-Key: ${key}\r\nContent-Type: application/json\r\n`
    const told = await exchange(Number(url.port), `${head}Content-Length: 9000000\r\n\r\n`)
    expect(told).toContain('413')
    const chunk = `100000\r\n${'a'.repeat(0x100000)}\r\n`
    const chunked = await exchange(
      Number(url.port),
      `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(9)}`,
    )
    expect(chunked).toContain('413')
  })

  test.each([
    '../data.yaml',
    '/etc/passwd',
    'data.yaml/../../data.yaml',
    'link.yaml',
    'folder/data.yaml',
    'notes.txt',
    'data.yaml\0',
    '',
  ])('%j, which is no data file in the folder', async (file) => {
    const outside = join(tmpdir(), 'report-gen-desk-outside.yaml')
    writeFileSync(outside, TEXT)
    writeFileSync(join(desk.folder, 'notes.txt'), TEXT)
    try {
      symlinkSync(outside, join(desk.folder, 'link.yaml'))
      mkdirSync(join(desk.folder, 'other'))
      symlinkSync(tmpdir(), join(desk.folder, 'folder'))
    } catch {
      // They are there since the case before.
    }
    const path = `/text?${new URLSearchParams({ file })}`
    const answer = await ask({ path, headers: keyed() })
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('年度')
  })
})

test('the shell runs what has its nonce, and nothing else; no page holds data', async () => {
  const { headers, text } = await ask({ path: `/edit?file=data.yaml&key=${key}` })
  const policy = String(headers['content-security-policy'])
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1]
  expect(nonce).toMatch(/^[\w+/]{24}$/)
  expect(policy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'self'",
    'img-src data:',
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
  ])
  expect(text.match(/<script/g)).toHaveLength(1)
  expect(text).toContain(`<script nonce="${nonce}">`)
  expect(text).not.toContain('某局')
  expect(text).not.toContain(key)
  const again = await ask({ path: `/edit?file=data.yaml&key=${key}` })
  expect(again.headers['content-security-policy']).not.toBe(policy)
})

test('markup in the name of a file is data for the page, never a part of it', async () => {
  const name = '<img src=x onerror=alert(1)>.yaml'
  desk.save(name, TEXT)
  const files = await ask({ path: '/files', headers: keyed() })
  expect(files.headers['content-type']).toBe('application/json')
  expect(JSON.parse(files.text).files.map(({ file }: { file: string }) => file)).toContain(name)
  const shell = await ask({ path: `/edit?file=${encodeURIComponent(name)}&key=${key}` })
  expect(shell.text).not.toContain('onerror=alert')
  const refused = await ask({ path: `/text?file=${encodeURIComponent('<b>.yaml')}`, headers: keyed() })
  expect(refused.headers['content-type']).toBe('text/plain; charset=utf-8')
})

test('pages are kept from what they could do: no scripts, no sniffing, no referrer', async () => {
  const page = await ask({ path: '/page?file=data.yaml', headers: keyed() })
  expect(page.status).toBe(200)
  expect(page.headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
})

describe('a connection is ended', () => {
  const tooLarge = () =>
    `POST /change HTTP/1.1\r\nHost: ${url.host}\r\nX-Desk-Key: ${key}\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n\r\n`
  const foreign = () =>
    `POST /change HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n`

  test.each([
    ['whose body is too large', tooLarge],
    ['of a foreign page', foreign],
  ])('%s, though more is to come', async (_, bytes) => {
    const socket = await openSocket(Number(url.port), bytes())
    let told = ''
    socket.on('data', (data) => {
      told += data
    })
    await new Promise((resolve) => socket.once('close', resolve))
    // Else the server would wait for the rest as long as a request may take.
    expect(told).toMatch(/^HTTP\/1\.1 4(13|03) /)
    expect(told.toLowerCase()).toContain('connection: close')
  })

  test('beyond so many at a time, while the others are answered', async () => {
    const server = answeringServer(async (_, response) => send(response, 'text/plain', Buffer.from('answer')))
    const port = await listening(server)
    const sockets = await Promise.all(Array.from({ length: 400 }, () => openSocket(port)))
    const others = await openSocket(port)
    await new Promise((resolve) => others.once('close', resolve))
    sockets[0]?.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    const said = await new Promise((resolve) => sockets[0]?.once('data', (data) => resolve(String(data))))
    expect(said).toContain('answer')
    server.closeAllConnections()
    server.close()
  })
})

describe('what takes long to be made', () => {
  test.each([
    ['shown', () => `GET /text?file=data.yaml HTTP/1.1\r\nX-Desk-Key: key\r\n`, ''],
    [
      'done',
      () =>
        `POST /undo HTTP/1.1\r\nX-Desk-Key: key\r\nContent-Type: application/json\r\nContent-Length: 20\r\n`,
      '{"file":"data.yaml"}',
    ],
  ])('is said not to be ready after half a minute: %s', async (_, head, body) => {
    const never = () => new Promise<never>(() => {})
    const file = { begin: async () => {}, ask: never, output: never, figure: never, close() {} }
    const folder = { locate: async () => ({ path: '/data.yaml' }), close() {} } as unknown as Folder
    const files = new OpenFiles(folder, () => file as unknown as OpenFile)
    const server = deskServer({ key: 'key', folder, files })
    let socket: Socket | undefined
    server.on('connection', (made) => {
      socket = made
    })
    const port = await listening(server)
    const answer = exchange(port, `${head()}Host: 127.0.0.1:${port}\r\n\r\n${body}`)
    await expect.poll(() => socket?.timeout).toBe(30_000)
    // Nobody waits for it here.
    socket?.emit('timeout')
    expect(await answer).toContain('503')
    server.closeAllConnections()
    server.close()
  })
})

test('a request of which only a part comes is not waited for', async () => {
  const server = answeringServer(async () => {})
  expect(server.requestTimeout).toBeLessThanOrEqual(10_000)
  expect(server.headersTimeout).toBeLessThanOrEqual(10_000)
})
