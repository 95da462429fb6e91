import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pageOf } from '../findings/page.ts'
import { isRuleId } from '../findings/registry.ts'
import { preview as text } from '../locale/zh/preview.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import { packageFolder } from '../resources/package-folder.ts'
import { shell, shellPolicy } from './shell.ts'
import type { Shown } from './shown.ts'
import type { Windows } from './windows.ts'

/** Addresses that are ours: any other name that leads here is a trick of a foreign page (DNS rebinding). */
const OWN_NAMES = ['127.0.0.1', 'localhost']

/** What a page or fragment may do in its frame: be styled and show its pictures. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin"

const ALWAYS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const EVENTS = 'text/event-stream'
const HTML = 'text/html; charset=utf-8'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Headers = Readonly<Record<string, string>>

type Answer = (query: URLSearchParams, response: ServerResponse) => void | Promise<void>

/** Milliseconds that a request may take to come in. */
const REQUEST_TIME = 10_000

/** Milliseconds that an answer may take to be made. */
const ANSWER_TIME = 30_000

/** A browser opens six at a time to a server. */
const MOST_CONNECTIONS = 400

/** Answers a fixed list of addresses; nothing of a request ever becomes a path. */
export function makeServer(shown: Shown, windows: Windows): Server {
  const answers = routes(shown, windows)
  const server = createServer({ headersTimeout: REQUEST_TIME, requestTimeout: REQUEST_TIME })
  server.maxConnections = MOST_CONNECTIONS
  server.on('request', (request, response) => {
    reply(request, response, answers).catch(() => refuse(response, 500, text.server.failed))
  })
  // What fails with one connection (no descriptor is left) leaves the others.
  server.on('error', () => {})
  return server
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReadonlyMap<string, Answer>,
): Promise<void> {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value)
  const target = ownTarget(request)
  if (target === undefined) return refuse(response, 403, text.server.foreignHost)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, text.server.onlyGet)
  const [path = '', query] = target.split('?', 2)
  const answer = answers.get(path)
  if (!answer) return refuse(response, 404, text.server.nothingHere)
  await answer(new URLSearchParams(query), response)
}

/** What is asked for, without the server's name; nothing when that is another. */
function ownTarget({ headers, socket, url = '' }: IncomingMessage): string | undefined {
  const isOwn = (host = '') => OWN_NAMES.some((name) => host.toLowerCase() === `${name}:${socket.localPort}`)
  const [, named, rest] = /^http:\/\/([^/]*)(\/.*)$/is.exec(url) ?? []
  if (!isOwn(headers.host) || (named !== undefined && !isOwn(named))) return undefined
  return rest ?? url
}

function routes(shown: Shown, windows: Windows): ReadonlyMap<string, Answer> {
  const output =
    (format: OutputFormat, type: string, headers: (name: string) => Headers): Answer =>
    async (_, response) => {
      limit(response)
      const found = await shown.output(format)
      if (!found) return refuse(response, 404, text.server.noPage)
      send(response, type, found.bytes, headers(`filename*=UTF-8''${encodeURIComponent(found.name)}`))
    }
  const attachment = (name: string) => ({ 'content-disposition': `attachment; ${name}` })
  const page = () => ({ 'content-security-policy': PAGE_POLICY })
  return new Map<string, Answer>([
    ['/', sendShell],
    ['/events', (_, response) => openWindow(windows, response)],
    ['/figure', (query, response) => sendFigure(shown, query.get('address') ?? '', response)],
    ['/rule', (query, response) => sendRule(query.get('name') ?? '', response)],
    ['/page', output('html', HTML, page)],
    ['/fragment', output('fragment', HTML, page)],
    ['/pdf', output('pdf', 'application/pdf', (name) => ({ 'content-disposition': `inline; ${name}` }))],
    ['/docx', output('docx', DOCX, attachment)],
    ['/ofd', output('ofd', 'application/ofd', attachment)],
  ])
}

function openWindow(windows: Windows, response: ServerResponse): void {
  if (response.req.method === 'HEAD') send(response, EVENTS, Buffer.alloc(0))
  else if (windows.areTooMany) refuse(response, 503, text.server.tooManyWindows)
  else windows.open(response)
}

function sendShell(_: URLSearchParams, response: ServerResponse): void {
  const nonce = randomBytes(18).toString('base64')
  send(response, HTML, Buffer.from(shell(nonce)), { 'content-security-policy': shellPolicy(nonce) })
}

async function sendFigure(shown: Shown, address: string, response: ServerResponse): Promise<void> {
  limit(response)
  const figure = await shown.figure(address)
  if (figure) send(response, 'application/json', Buffer.from(JSON.stringify(figure)))
  else refuse(response, 404, text.server.nothingHere)
}

/** The reference page of a rule, as `report-gen explain` prints it. */
async function sendRule(name: string, response: ServerResponse): Promise<void> {
  if (!isRuleId(name)) return refuse(response, 404, text.server.nothingHere)
  send(response, 'text/plain; charset=utf-8', await readFile(join(packageFolder, pageOf(name))))
}

/** What has to be made first is not waited for without end. */
function limit(response: ServerResponse): void {
  response.setTimeout(ANSWER_TIME, () => refuse(response, 503, text.server.busy))
}

function send(response: ServerResponse, type: string, bytes: Uint8Array, headers: Headers = {}): void {
  if (response.headersSent) return
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...headers }).end(bytes)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
}
