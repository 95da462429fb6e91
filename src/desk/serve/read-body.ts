import type { IncomingMessage } from 'node:http'
import { desk as text } from '../../locale/zh/desk.ts'
import type { Refusal } from './guards.ts'

/** Bytes of a request: a published report of the largest kind, as base64, has room. */
const LARGEST_BODY = 8 * 1024 * 1024

/** The JSON object that a request brings. How long it may take to come in, the server bounds. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: Readonly<Record<string, unknown>> } | Refusal> {
  const tooLarge = { status: 413, sentence: text.server.tooLarge }
  if (Number(request.headers['content-length']) > LARGEST_BODY) return tooLarge
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > LARGEST_BODY) return tooLarge
    chunks.push(chunk as Buffer)
  }
  const body = parsed(Buffer.concat(chunks).toString())
  return body ? { body } : { status: 400, sentence: text.server.notJson }
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
