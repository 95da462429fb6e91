import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Windows } from '../../src/preview/windows.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closePreviews, PreviewFolder, until } from './preview-folder.ts'
import { exchange, openSocket } from './raw-requests.ts'

let preview: PreviewFolder
beforeAll(async () => {
  preview = await PreviewFolder.of(minimal())
})
afterAll(closePreviews)

const head = (line: string, ...more: readonly string[]) =>
  [line, `Host: 127.0.0.1:${preview.port}`, ...more, '', ''].join('\r\n')
const answer = (line: string, ...more: readonly string[]) =>
  exchange(preview.port, head(line, ...more, 'Connection: close'))
const isAlive = async () => expect((await fetch(`${preview.url}page`)).status).toBe(200)

test('HEAD of the stream answers and ends', async () => {
  const said = await answer('HEAD /events HTTP/1.1')
  expect(said).toMatch(/^HTTP\/1\.1 200 .*text\/event-stream/s)
  const kept = await exchange(
    preview.port,
    head('HEAD /events HTTP/1.1') + head('GET /nothing HTTP/1.1', 'Connection: close'),
  )
  expect(kept).toMatch(/ 200 .* 404 /s)
})

test('HTTP/1.0, and a target with the name of the server', async () => {
  expect(await answer('GET /page HTTP/1.0')).toMatch(/^HTTP\/1\.1 200 /)
  expect(await exchange(preview.port, 'GET /page HTTP/1.0\r\n\r\n')).toMatch(/ 403 /)
  expect(await answer(`GET http://127.0.0.1:${preview.port}/page HTTP/1.1`)).toMatch(/ 200 /)
  expect(await answer('GET http://evil.example/page HTTP/1.1')).toMatch(/ 403 /)
})

test('other methods, bodies, upgrades and tunnels', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
    expect(await answer(`${method} /page HTTP/1.1`), method).toMatch(/ 405 /)
  expect(await answer('POST /page HTTP/1.1', 'Content-Length: 1000000000', 'Expect: 100-continue')).toMatch(
    / 405 /,
  )
  expect(await answer('BREW /page HTTP/1.1')).toMatch(/ 400 /)
  expect(await answer('CONNECT evil.example:443 HTTP/1.1')).toBe('')
  const upgrade = await openSocket(
    preview.port,
    head('GET /events HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: eA=='),
  )
  const [said] = await once(upgrade, 'data')
  expect(String(said)).toMatch(/^HTTP\/1\.1 200 /)
  upgrade.destroy()
  await isAlive()
})

test('more than a request may be', async () => {
  expect(await answer(`GET /${'a'.repeat(100_000)} HTTP/1.1`)).toMatch(/ 431 /)
  expect(await answer('GET /page HTTP/1.1', `X: ${'a'.repeat(100_000)}`)).toMatch(/ 431 /)
  expect(await exchange(preview.port, '\0\0\0\0 no request\r\n\r\n')).toMatch(/ 400 /)
  await isAlive()
})

test('requests in a row on one connection are each answered', async () => {
  const row = head('GET /page HTTP/1.1').repeat(20) + head('GET /nothing HTTP/1.1', 'Connection: close')
  const said = await exchange(preview.port, row)
  expect(said.match(/HTTP\/1\.1 200 /g)).toHaveLength(20)
  expect(said.match(/HTTP\/1\.1 404 /g)).toHaveLength(1)
})

test('a browser that goes away in the middle of an answer', async () => {
  for (const path of ['/', '/page', '/pdf', '/docx', '/ofd', '/events'])
    for (let turn = 0; turn < 10; turn++) {
      const socket = await openSocket(preview.port, head(`GET ${path} HTTP/1.1`).repeat(20))
      if (turn % 2) await once(socket, 'data')
      socket.resetAndDestroy()
    }
  await isAlive()
})

test('more windows than anyone opens are refused in words, and again taken when others are closed', async () => {
  const sockets = await Promise.all(
    Array.from({ length: 300 }, () => openSocket(preview.port, head('GET /events HTTP/1.1'))),
  )
  await until(async () => (await answer('GET /events HTTP/1.1')).includes(' 503 '))
  const said = Buffer.from(await answer('GET /events HTTP/1.1'), 'latin1').toString()
  expect(said).toContain('打开的预览窗口太多，请先关掉几个，再刷新')
  await isAlive()
  for (const socket of sockets) socket.destroy()
  await until(async () => {
    const socket = await openSocket(preview.port, head('GET /events HTTP/1.1'))
    const [data] = await once(socket, 'data')
    socket.destroy()
    return String(data).includes(' 200 ')
  })
})

test('a window that takes nothing in is not written to without end', async () => {
  const windows = new Windows()
  const written: string[] = []
  let drain = () => {}
  const slow = {
    writableNeedDrain: false,
    writeHead: () => {},
    write(words: string) {
      written.push(words)
      this.writableNeedDrain = true
    },
    on: (event: string, act: () => void) => {
      if (event === 'drain') drain = act
    },
  }
  windows.open(slow as never)
  for (let revision = 1; revision <= 100; revision++) windows.tell({ revision } as never)
  expect(written).toHaveLength(1)
  drain()
  expect(written.slice(1)).toEqual(['data: {"revision":100}\n\n'])
})
