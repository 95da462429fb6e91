import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { desk as text } from '../../locale/zh/desk.ts'
import { isOwnHost, ownTarget } from '../../preview/answering.ts'

/** The header that a page sends the key in; addresses that a browser opens by itself have it in `?key=`. */
const KEY_HEADER = 'x-desk-key'

/** What a request that may be answered asks for. */
export interface Asked {
  readonly path: string
  readonly query: URLSearchParams
}

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number
  readonly sentence: string
}

/** Lets in what comes from our own pages, or from no page at all. */
export function judge(request: IncomingMessage): Asked | Refusal {
  const { method, headers, socket } = request
  const target = ownTarget(request)
  if (target === undefined) return { status: 403, sentence: text.server.foreignHost }
  if (!isOwnOrigin(headers.origin, socket.localPort))
    return { status: 403, sentence: text.server.foreignPage }
  const [path = '', search] = target.split('?', 2)
  const query = new URLSearchParams(search)
  if (method !== 'POST' && method !== 'GET' && method !== 'HEAD')
    return { status: 405, sentence: text.server.onlyGetPost }
  return { path, query }
}

/** Why what was let in is not answered: only who has the key of the printed address is. */
export function withoutKey(
  { method, headers }: IncomingMessage,
  { query }: Asked,
  key: string,
): Refusal | undefined {
  const isPost = method === 'POST'
  const given = headers[KEY_HEADER] ?? (isPost ? undefined : query.get('key'))
  if (typeof given !== 'string' || given === '') return { status: 403, sentence: text.server.noKey }
  // A page of an earlier run may have that one's.
  if (!isSame(given, key)) return { status: 403, sentence: text.server.oldKey }
  if (isPost && headers['content-type'] !== 'application/json')
    return { status: 415, sentence: text.server.onlyJson }
  return undefined
}

/** A browser names the page that a request comes from, except of our own pages when it only fetches. */
function isOwnOrigin(origin: string | undefined, port: number | undefined): boolean {
  return origin === undefined || (origin.startsWith('http://') && isOwnHost(origin.slice(7), port))
}

function isSame(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)]
  return one.length === other.length && timingSafeEqual(one, other)
}
