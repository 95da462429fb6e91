import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { preview as text } from '../locale/zh/preview.ts'
import type { OutputFormat } from '../pipeline/formats.ts'

/** Addresses that are ours: any other name that leads here is a trick of a foreign page (DNS rebinding). */
const OWN_NAMES = ['127.0.0.1', 'localhost']

/** What a page or fragment may do in its frame: be styled and show its pictures. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin"

const ALWAYS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

export const EVENTS = 'text/event-stream'
export const HTML = 'text/html; charset=utf-8'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type Headers = Readonly<Record<string, string>>

/** Milliseconds that a request may take to come in. */
const REQUEST_TIME = 10_000

/** Milliseconds that an answer may take to be made. */
const ANSWER_TIME = 30_000

/** A browser opens six at a time to a server. */
const MOST_CONNECTIONS = 400

/** A server that bounds what comes in; what is thrown in answering is told as a fault of ours. */
export function answeringServer(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Server {
  const server = createServer({ headersTimeout: REQUEST_TIME, requestTimeout: REQUEST_TIME })
  server.maxConnections = MOST_CONNECTIONS
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value)
    answer(request, response).catch(() => refuse(response, 500, text.server.failed))
  })
  // What fails with one connection (no descriptor is left) leaves the others.
  server.on('error', () => {})
  return server
}

/** What is asked for, without the server's name; nothing when that is another. */
export function ownTarget({ headers, socket, url = '' }: IncomingMessage): string | undefined {
  const isOwn = (host = '') => isOwnHost(host, socket.localPort)
  const [, named, rest] = /^http:\/\/([^/]*)(\/.*)$/is.exec(url) ?? []
  if (!isOwn(headers.host) || (named !== undefined && !isOwn(named))) return undefined
  return rest ?? url
}

export function isOwnHost(host: string, port: number | undefined): boolean {
  return OWN_NAMES.some((name) => host.toLowerCase() === `${name}:${port}`)
}

const attachment = (name: string) => ({ 'content-disposition': `attachment; ${name}` })
const inline = (name: string) => ({ 'content-disposition': `inline; ${name}` })
const framed = () => ({ 'content-security-policy': PAGE_POLICY })

/** The outputs of a report by their addresses: how each is sent. */
export const OUTPUTS: Readonly<
  Record<string, { readonly format: OutputFormat; readonly type: string; headers(name: string): Headers }>
> = {
  '/page': { format: 'html', type: HTML, headers: framed },
  '/fragment': { format: 'fragment', type: HTML, headers: framed },
  '/pdf': { format: 'pdf', type: 'application/pdf', headers: inline },
  '/docx': { format: 'docx', type: DOCX, headers: attachment },
  '/ofd': { format: 'ofd', type: 'application/ofd', headers: attachment },
}

/** What has to be made first is not waited for without end. */
export function limit(response: ServerResponse): void {
  response.setTimeout(ANSWER_TIME, () => refuse(response, 503, text.server.busy))
}

export function send(response: ServerResponse, type: string, bytes: Uint8Array, headers: Headers = {}): void {
  if (response.headersSent) return
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...headers }).end(bytes)
}

export function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
}
