/** The way to the desk's server; the only place of the client that knows its addresses and its key. */
import { Connection, type Whereabouts } from './connection.ts'

/** In the address that the terminal printed; a foreign page cannot read it, so can ask for nothing. */
const KEY = new URLSearchParams(location.search).get('key') ?? ''

/** Milliseconds that the program is given to answer whether it is here. */
const PATIENCE = 5000

/** Bytes of a request that outlives its page: a browser grants 64 KiB to all that are under way. */
const OUTLIVING = 24 * 1024

export const connection = new Connection(whereabouts)

export interface Query {
  readonly [name: string]: string
}

/** What the server says in words: a sentence for the reader. */
export class Refused extends Error {
  /** The page itself is let in no more: its key is that of an earlier run. */
  readonly isExpired: boolean

  constructor(sentence: string, status: number) {
    super(sentence)
    this.isExpired = status === 403
  }
}

/** A path of the server with the key, for links and streams. */
export function address(path: string, query: Query = {}): string {
  return `${path}?${new URLSearchParams({ ...query, key: KEY })}`
}

/** The page of a data file, and the start page. */
export function homeAddress(): string {
  return address('/')
}

export function fileAddress(file: string): string {
  return address('/edit', { file })
}

/** The guide, at the page for whoever fills in for the first time. */
export function guideAddress(): string {
  return address('/guide/docs/tutorials/desk.html')
}

/** The page that shows what an import has read of what, in a window of its own. */
export function reviewLink(file: string): { readonly [name: string]: string } {
  return { href: address('/review', { file }), target: '_blank', rel: 'noopener' }
}

/** Reads. Throws `Refused` with the server's sentence. */
export async function ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
  return answered(await reach(`${path}?${new URLSearchParams(query)}`, { headers: { 'x-desk-key': KEY } }))
}

/** Sends JSON, what is short even when the page goes away meanwhile. Throws `Refused` with the server's sentence. */
export async function send<Answer>(path: string, given: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-desk-key': KEY }
  const body = new TextEncoder().encode(JSON.stringify(given))
  return answered(await reach(path, { method: 'POST', headers, body, keepalive: body.length <= OUTLIVING }))
}

/** Waits for a program that is gone: whoever sits at its port by then is not told the key. */
async function reach(path: string, request: RequestInit): Promise<Response> {
  if (connection.now !== 'here') await connection.find()
  return fetch(path, request)
}

/** Whether who answers shows that they know the key, which they are not told. */
async function whereabouts(): Promise<Whereabouts> {
  const words = crypto.randomUUID()
  try {
    const answer = await fetch(`/proof?of=${words}`, { signal: AbortSignal.timeout(PATIENCE) })
    return (await answer.text()) === (await proof(words)) ? 'here' : 'other'
  } catch {
    return 'gone'
  }
}

/** As `serve/proof.ts`. */
async function proof(words: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes(KEY), hmac, false, ['sign'])
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(words)))
  return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function answered<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Refused((await response.text()).trim(), response.status)
  return (await response.json()) as Answer
}
