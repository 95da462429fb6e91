import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { preview as text } from '../locale/zh/preview.ts'
import { answeringServer, HTML, OUTPUTS, ownTarget, refuse, send } from './answering.ts'
import { openWindow, sendFigure, sendOutput, sendRule } from './send.ts'
import { shell, shellPolicy } from './shell.ts'
import type { Shown } from './shown.ts'
import type { Windows } from './windows.ts'

type Answer = (query: URLSearchParams, response: ServerResponse) => void | Promise<void>

/** Answers a fixed list of addresses; nothing of a request ever becomes a path. */
export function makeServer(shown: Shown, windows: Windows): Server {
  const answers = routes(shown, windows)
  return answeringServer((request, response) => reply(request, response, answers))
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReadonlyMap<string, Answer>,
): Promise<void> {
  const target = ownTarget(request)
  if (target === undefined) return refuse(response, 403, text.server.foreignHost)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, text.server.onlyGet)
  const [path = '', query] = target.split('?', 2)
  const answer = answers.get(path)
  if (!answer) return refuse(response, 404, text.server.nothingHere)
  await answer(new URLSearchParams(query), response)
}

function routes(shown: Shown, windows: Windows): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    ['/', sendShell],
    ['/events', (_, response) => openWindow(windows, response)],
    ['/figure', (query, response) => sendFigure(shown, query.get('address') ?? '', response)],
    ['/rule', (query, response) => sendRule(query.get('name') ?? '', response)],
    ...Object.keys(OUTPUTS).map((address): [string, Answer] => [
      address,
      (_, response) => sendOutput(shown, address, response),
    ]),
  ])
}

function sendShell(_: URLSearchParams, response: ServerResponse): void {
  const nonce = randomBytes(18).toString('base64')
  send(response, HTML, Buffer.from(shell(nonce)), { 'content-security-policy': shellPolicy(nonce) })
}
