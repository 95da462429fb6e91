import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { desk as text } from '../../locale/zh/desk.ts'
import { answeringServer, HTML, limit, OUTPUTS, refuse, send } from '../../preview/answering.ts'
import { openWindow, sendFigure, sendOutput } from '../../preview/send.ts'
import { shellPolicy } from '../../preview/shell.ts'
import type { Folder } from '../files.ts'
import type { FolderView, Wanted } from '../protocol/folder.ts'
import { FORM_REWRITES, REWRITES } from '../routes.ts'
import { sendBuilt, sendReview } from './built.ts'
import { judge, withoutKey } from './guards.ts'
import { GUIDE, sendGuide } from './guide.ts'
import type { Opened, OpenFiles } from './open-files.ts'
import { PROOF, proof } from './proof.ts'
import { readBody } from './read-body.ts'
import { sendRuleInShort } from './rule.ts'
import { shell } from './shell.ts'

/** What the server of the desk answers with. */
export interface Desk {
  readonly key: string
  readonly folder: Folder
  readonly files: OpenFiles
}

/** What is asked of an open file: by GET what it shows, by POST what it does. */
const ASKED = ['form', 'schema', 'text', 'built', 'review', 'edited']
const DONE: readonly string[] = [
  ...['change', 'undo', 'redo', 'text', 'retry', 'discard', 'paste', 'fixes', 'build', 'bundle'],
  ...['workbook', 'filled'],
  ...REWRITES,
  ...FORM_REWRITES,
]

/** Answers a fixed list of addresses. A file is opened only where the folder says that it lies within. */
export function deskServer(desk: Desk): Server {
  return answeringServer(async (request, response) => {
    const asked = judge(request)
    if ('status' in asked) return refuseWhole(response, asked.status, asked.sentence)
    const { path, query } = asked
    if (path === PROOF && request.method === 'GET')
      return send(response, 'text/plain', Buffer.from(proof(desk.key, query.get('of') ?? '')))
    const refusal = withoutKey(request, asked, desk.key)
    if (refusal) return refuseWhole(response, refusal.status, refusal.sentence)
    if (request.method === 'POST') return post(desk, path, request, response)
    return get(desk, path, query, response)
  })
}

async function get(
  desk: Desk,
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  if (path === '/') return sendShell('start', response)
  if (path === '/edit') return sendShell('edit', response)
  if (path === '/text-pane.js') return sendTextPane(response)
  if (path === '/rule') return sendRuleInShort(query.get('name') ?? '', desk.key, response)
  if (path.startsWith(GUIDE)) return sendGuide(path.slice(GUIDE.length), desk.key, response)
  if (path === '/files') {
    const found = await desk.folder.list()
    return 'refused' in found
      ? refuse(response, 503, found.refused)
      : sendJson(response, { folder: desk.folder.path, files: found } satisfies FolderView)
  }
  const isOutput = Object.hasOwn(OUTPUTS, path)
  if (!isOutput && !ASKED.includes(path.slice(1)) && path !== '/events' && path !== '/figure')
    return refuse(response, 404, text.server.nothingHere)
  limit(response)
  const opened = await desk.files.get(query.get('file') ?? '')
  if ('refused' in opened) return refuse(response, 404, opened.refused)
  const { shown, windows } = opened
  if (path === '/events') {
    response.setTimeout(0)
    return openWindow(windows, response)
  }
  await opened.begun
  if (isOutput) return sendOutput(shown, path, response)
  if (path === '/figure') return sendFigure(shown, query.get('address') ?? '', response)
  if (path === '/built') return sendBuilt(opened.file, query.get('name') ?? '', response)
  if (path === '/review') return sendReview(opened.file, response)
  return answer(opened, path.slice(1), undefined, response)
}

async function post(
  desk: Desk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path !== '/new' && !DONE.includes(path.slice(1))) return refuse(response, 404, text.server.nothingHere)
  const read = await readBody(request)
  if ('status' in read) return refuseWhole(response, read.status, read.sentence)
  limit(response)
  const { body } = read
  if (path === '/new') {
    const made = await desk.folder.make(body as unknown as Wanted)
    return 'refused' in made ? refuse(response, 409, made.refused) : sendJson(response, made)
  }
  const opened = await desk.files.get(String(body['file']))
  if ('refused' in opened) return refuse(response, 404, opened.refused)
  await opened.begun
  const name = path === '/text' ? 'putText' : path.slice(1)
  return answer(opened, name, body, response)
}

async function answer(
  { file }: Opened,
  name: string,
  about: unknown,
  response: ServerResponse,
): Promise<void> {
  const found = await file.ask(name, about)
  if (found === undefined) refuse(response, 503, text.server.noAnswer)
  else sendJson(response, found)
}

function sendShell(view: 'start' | 'edit', response: ServerResponse): void {
  const nonce = randomBytes(18).toString('base64')
  send(response, HTML, Buffer.from(shell(view, nonce)), { 'content-security-policy': shellPolicy(nonce) })
}

/** Loaded by the page when the text pane is opened for the first time. */
async function sendTextPane(response: ServerResponse): Promise<void> {
  const { script } = await import('../../../generated/text-pane.js')
  send(response, 'text/javascript; charset=utf-8', Buffer.from(script))
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json', Buffer.from(JSON.stringify(value)))
}

/** What is still to come of a request that is refused is not waited for. */
function refuseWhole(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('connection', 'close')
  refuse(response, status, sentence)
}
