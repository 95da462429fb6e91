/** The way to the desk's server; the only place of the client that knows its addresses and its key. */

/** Sent with everything that changes anything: a foreign page cannot read it, so cannot send it. */
const KEY = new URLSearchParams(location.search).get('key') ?? ''

export interface Query {
  readonly [name: string]: string
}

/** What the server says in words: a sentence for the reader. */
export class Refused extends Error {}

/** A path of the server with the key, for links and streams. */
export function address(path: string, query: Query = {}): string {
  return `${path}?${new URLSearchParams({ ...query, key: KEY })}`
}

/** Reads. Throws `Refused` with the server's sentence. */
export async function ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
  return answered(await fetch(address(path, query)))
}

/** Sends JSON, or the bytes of a file. Throws `Refused` with the server's sentence. */
export async function send<Answer>(path: string, query: Query, body: object | Blob = {}): Promise<Answer> {
  const isFile = body instanceof Blob
  const headers = { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }
  const init = { method: 'POST', headers, body: isFile ? body : JSON.stringify(body) }
  return answered(await fetch(address(path, query), init))
}

async function answered<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Refused((await response.text()).trim())
  return (await response.json()) as Answer
}

/** The page of a data file, and the start page. */
export function homeAddress(): string {
  return address('/')
}

export function fileAddress(file: string): string {
  return address('/', { file })
}
