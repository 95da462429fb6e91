import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Draw, drawing } from '../helpers/draw.ts'
import { minimal } from '../helpers/prepare-text.ts'
import { random } from '../helpers/random-report.ts'
import { closePreviews, PreviewFolder } from '../preview/preview-folder.ts'
import { exchange } from '../preview/raw-requests.ts'

const REQUESTS = 5000

/** How many are under way at a time. */
const AT_ONCE = 20

/** In files beside the data, and in none that is served. */
const SECRET = 'kept-from-all-requests'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI', 'get', '']
const PATHS = [
  ...[
    '/',
    '/page',
    '/fragment',
    '/pdf',
    '/docx',
    '/events',
    '/figure?address=%E7%94%B3%E8%AF%B7',
    '/rule?name=blank-cell',
  ],
  ...[
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/page/../../secret.txt',
  ],
  ...[
    '/rule?name=../../secret.txt',
    '/rule?name=%2e%2e%2fsecret',
    '/figure?address=__proto__',
    '/figure?address=%',
  ],
  ...[
    '*',
    '',
    'http://evil.example/page',
    'file:///etc/passwd',
    '\\secret.txt',
    '/etc/passwd',
    '/proc/self/environ',
  ],
]
const HEADERS = [
  ...[
    'Connection: keep-alive',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Upgrade: h2c',
    'HTTP2-Settings: AAMAAABk',
  ],
  ...[
    'Expect: 100-continue',
    'Expect: nothing',
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999',
  ],
  ...[
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
    'Range: bytes=0-',
    'Host: evil.example',
  ],
  ...[
    'Origin: http://evil.example',
    'X-Forwarded-Host: evil.example',
    'Sec-WebSocket-Key: eA==',
    'TE: trailers',
  ],
  ...[
    'Accept-Encoding: gzip',
    'If-None-Match: *',
    ': no name',
    'no colon',
    ' folded',
    `X: ${'a'.repeat(20_000)}`,
    'X: \0',
  ],
]
const BODIES = [
  '',
  '',
  'abcde',
  '5\r\nabcde\r\n0\r\n\r\n',
  'ffffffffffffffff\r\n',
  '\0'.repeat(1000),
  'GET /secret.txt HTTP/1.1\r\n\r\n',
]

function requestOf(draw: Draw, port: number): Buffer {
  const own = `Host: ${draw.pick(['127.0.0.1', 'localhost', 'LOCALHOST', '127.0.0.1', '127.0.0.1'])}:${port}`
  const requests = Array.from({ length: draw.chance(0.2) ? draw.between(2, 30) : 1 }, () => {
    const version = draw.chance(0.9)
      ? 'HTTP/1.1'
      : draw.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP', ''])
    const line = `${draw.chance(0.6) ? 'GET' : draw.pick(METHODS)} ${draw.pick(PATHS)} ${version}`
    const headers = Array.from({ length: draw.chance(0.5) ? draw.between(1, 3) : 0 }, () =>
      draw.pick(HEADERS),
    )
    return [line, ...(draw.chance(0.9) ? [own] : []), ...headers, '', draw.pick(BODIES)].join('\r\n')
  })
  return mutated(Buffer.from(requests.join('')), draw)
}

/** Bytes are changed, cut out, doubled, or the end is missing. */
function mutated(bytes: Buffer, draw: Draw): Buffer {
  let result = bytes
  for (let turn = draw.chance(0.25) ? draw.between(1, 4) : 0; turn > 0; turn--) {
    const at = draw.between(0, Math.max(0, result.length - 1))
    const [before, after] = [result.subarray(0, at), result.subarray(at)]
    result = draw.pick([
      () => Buffer.concat([before, Buffer.from([draw.between(0, 255)]), after.subarray(1)]),
      () => Buffer.concat([before, after.subarray(draw.between(1, 20))]),
      () => Buffer.concat([before, before.subarray(-20), after]),
      () => before,
    ])()
  }
  return result
}

afterAll(closePreviews)

test(`${REQUESTS} mutated requests: it answers or closes, stays alive, and serves nothing of the folder`, async () => {
  const preview = await PreviewFolder.of(minimal())
  mkdirSync(join(preview.folder, 'secrets'))
  for (const file of ['secret.txt', 'secret', 'secrets/secret.txt'])
    writeFileSync(join(preview.folder, file), SECRET)
  const faults: unknown[] = []
  process.on('uncaughtExceptionMonitor', (error) => faults.push(error))
  process.on('unhandledRejection', (error) => faults.push(error))
  const statuses = new Map<string, number>()
  for (let seed = 0; seed < REQUESTS; seed += AT_ONCE) {
    const seeds = Array.from({ length: AT_ONCE }, (_, index) => seed + index)
    await Promise.all(
      seeds.map(async (each) => {
        const answer = await exchange(preview.port, requestOf(drawing(random(each)), preview.port), 200)
        expect(answer, `seed ${each}`).not.toContain(SECRET)
        expect(answer, `seed ${each}`).not.toMatch(
          /root:x:|PATH=|^HTTP\/1\.1 (?:101|500)|^(?!HTTP\/1\.1 \d{3} |$)/,
        )
        const status = answer.slice(9, 12) || 'closed or silent'
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }),
    )
    expect((await fetch(`${preview.url}page`)).status, `after seed ${seed}`).toBe(200)
  }
  expect(faults).toEqual([])
  console.log([...statuses].map(([status, count]) => `${status}: ${count}`).join(', '))
})
