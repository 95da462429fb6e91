import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[] }
  readonly result?: unknown
}

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: Position; readonly end: Position }
}

/** An editor's side of the Language Server Protocol, over the standard streams of yaml-language-server. */
export interface LanguageServer {
  /** Opens a file with this text and waits for what the server marks in it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]>
  request(method: string, uri: string, position: Position): Promise<unknown>
  stop(): void
}

export async function startLanguageServer(): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = new Map<number, (result: unknown) => void>()
  const marked = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  let requests = 0

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      const id = ++requests
      answers.set(id, resolve)
      send({ id, method, params })
    })
  const receive = ({ id, method, params, result }: Message) => {
    if (id !== undefined && method === 'workspace/configuration') send({ id, result: SETTINGS })
    else if (id !== undefined && method !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(result)
    else if (method === 'textDocument/publishDiagnostics')
      marked.get(params?.uri ?? '')?.(params?.diagnostics ?? [])
  }
  server.stdout.on('data', readMessages(receive))

  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES })
  send({ method: 'initialized', params: {} })
  return {
    open: (uri, text) =>
      new Promise((resolve) => {
        marked.set(uri, resolve)
        const textDocument = { uri, languageId: 'yaml', version: 1, text }
        send({ method: 'textDocument/didOpen', params: { textDocument } })
      }),
    request: (method, uri, position) => ask(method, { textDocument: { uri }, position }),
    stop: () => server.kill(),
  }
}

/** yaml, http, editor, files, redhat.telemetry…: the server asks for its sections in one go. */
const SETTINGS = [
  { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  {},
  {},
  {},
  {},
]

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: { hover: { contentFormat: ['markdown'] }, completion: {} },
}

/** Cuts a stream into messages: a header that says the length in bytes, an empty line, JSON. */
function readMessages(receive: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0)
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('ascii', 0, head))?.[1])
      const end = head + 4 + length
      if (buffer.length < end) return
      receive(JSON.parse(buffer.toString('utf8', head + 4, end)))
      buffer = buffer.subarray(end)
    }
  }
}
