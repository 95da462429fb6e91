import { get, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.ts'
import { FORMATS } from '../../src/pipeline/formats.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { closePreviews, PreviewFolder } from './preview-folder.ts'

let preview: PreviewFolder
beforeAll(async () => {
  preview = await PreviewFolder.of(minimal())
})
afterAll(closePreviews)

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** Asks for a path as it stands: `fetch` would tidy it. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { host = `127.0.0.1:${preview.port}`, method = 'GET' } = options
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: preview.port, path, method, headers: { host } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

test('the page, the fragment, the paper are those of a build, to the byte', async () => {
  const bytes = new TextEncoder().encode(minimal())
  const { outputs } = await build({ path: 'data.yaml', bytes }, { draft: true, formats: FORMATS })
  for (const [path, format] of [
    ['/page', 'html'],
    ['/fragment', 'fragment'],
    ['/pdf', 'pdf'],
    ['/docx', 'docx'],
    ['/ofd', 'ofd'],
  ] as const) {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    const built = outputs.find((output) => output.format === format)
    expect(body.equals(built?.bytes ?? Buffer.alloc(0)), path).toBe(true)
  }
})

test('a file is offered under its own name', async () => {
  const name = encodeURIComponent('某区某局2021年政府信息公开工作年度报告')
  expect((await ask('/docx')).headers['content-disposition']).toBe(
    `attachment; filename*=UTF-8''${name}.docx`,
  )
  expect((await ask('/pdf')).headers['content-disposition']).toBe(`inline; filename*=UTF-8''${name}.pdf`)
})

test('only its own names lead to it', async () => {
  expect((await ask('/', { host: `localhost:${preview.port}` })).status).toBe(200)
  for (const host of [
    'evil.example',
    `evil.example:${preview.port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `[::1]:${preview.port}`,
  ]) {
    const { status, body } = await ask('/page', { host })
    expect(status, host).toBe(403)
    expect(body.toString()).toBe('只能用 127.0.0.1 或 localhost 访问预览\n')
  }
})

test('a request without a host, or with two, is refused', async () => {
  const answer = (head: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(preview.port, '127.0.0.1', () => socket.end(`GET /page HTTP/1.1\r\n${head}\r\n`))
      socket.once('data', (data) => {
        resolve(data.toString().split('\r\n', 1)[0] ?? '')
        socket.destroy()
      })
    })
  expect(await answer('')).toMatch(/ 40[03] /)
  expect(await answer(`Host: evil.example\r\nHost: 127.0.0.1:${preview.port}\r\n`)).toMatch(/ 40[03] /)
})

test.each([
  '/data.yaml',
  '/../data.yaml',
  '/..%2fdata.yaml',
  '/%2e%2e/data.yaml',
  '/page/../../data.yaml',
  '/page/',
  '//etc/passwd',
  '/.git/config',
  '/src/',
  '/dist/cli.js',
  '/page%00',
  '\\data.yaml',
])('there is nothing at %s', async (path) => {
  const { status, body } = await ask(path)
  expect([400, 404]).toContain(status)
  expect(body.toString()).not.toContain('年度')
})

test('an address that is none is an answer, not a fall', async () => {
  for (const path of ['http://[', '//', '/figure?address=%', '/figure?address=__proto__', '/figure']) {
    expect([200, 400, 404]).toContain((await ask(path)).status)
  }
  expect((await ask('/page')).status).toBe(200)
})

test('it can only be looked at', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    expect((await ask('/page', { method })).status).toBe(405)
  }
  expect(await ask('/page', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) })
})

test('the shell runs its own script alone; a page runs nothing, wherever it is opened', async () => {
  const shell = await ask('/')
  const policy = String(shell.headers['content-security-policy'])
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(nonce.length).toBeGreaterThan(20)
  expect(policy).not.toMatch(/unsafe/)
  expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  expect(shell.body.toString().match(/<script/g)).toHaveLength(1)
  expect(shell.body.toString()).toContain(`<script nonce="${nonce}">`)
  expect(String((await ask('/')).headers['content-security-policy'])).not.toBe(policy)

  for (const path of ['/page', '/fragment']) {
    const { headers } = await ask(path)
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin",
    )
  }
})

test('nothing is kept, guessed, or lent to other sites', async () => {
  for (const path of [
    '/',
    '/page',
    '/pdf',
    '/docx',
    '/ofd',
    '/figure?address=申请.新收.自然人',
    '/nothing',
  ]) {
    expect((await ask(encodeURI(path))).headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  }
})

test('it is reached from this machine only', async () => {
  const { networkInterfaces } = await import('node:os')
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  for (const { address } of others) {
    const failed = new Promise((resolve) => get({ host: address, port: preview.port }).on('error', resolve))
    expect(await failed).toMatchObject({ code: 'ECONNREFUSED' })
  }
})

test('a figure tells its labels, its counting note and its line', async () => {
  const figure = async (address: string) =>
    JSON.parse((await ask(`/figure?address=${encodeURIComponent(address)}`)).body.toString())
  preview.save(minimal({ 主动公开: '{规章: {制发: 2, 有效: 5}}' }))
  await expect
    .poll(() => figure('主动公开.规章.制发'))
    .toMatchObject({
      row: ['第二十条第（一）项', '规章'],
      column: ['本年制发件数'],
      value: '2',
      help: ['由有规章制定权的机关填报，其他机关填0', '1月1日至12月31日印发'],
      origin: 'typed',
      at: { text: `${preview.path}:5:17` },
    })
  expect(await figure('主动公开.规章.废止')).toMatchObject({
    value: '0',
    origin: 'absent',
    at: { text: /:5:1$/ },
  })
  expect(await figure('申请.新收.总计')).toMatchObject({ value: '0', origin: 'computed' })
})
