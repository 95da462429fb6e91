/** The way to the desk's server; the only place of the client that knows its addresses and its key. */

/** In the address that the terminal printed; a foreign page cannot read it, so can ask for nothing. */
const KEY = new URLSearchParams(location.search).get('key') ?? ''

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

/** The guide, at the page for whoever fills in. */
export function guideAddress(): string {
  return address('/guide/docs/desk.html')
}

/** Reads. Throws `Refused` with the server's sentence. */
export async function ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
  return answered(await fetch(`${path}?${new URLSearchParams(query)}`, { headers: { 'x-desk-key': KEY } }))
}

/** Sends JSON. Throws `Refused` with the server's sentence. */
export async function send<Answer>(path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-desk-key': KEY }
  return answered(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function answered<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Refused((await response.text()).trim(), response.status)
  return (await response.json()) as Answer
}
