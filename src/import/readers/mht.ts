import { type LooseDocument, Unreadable } from '../loose.ts'
import { readHtml } from './html/read-html.ts'

/** A page that a browser saved as one file (RFC 2557): the page itself; what belongs to it is left alone. */
export function readMht(bytes: Uint8Array): LooseDocument {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const boundary = /\bboundary="?([^"\r\n;]{1,100})/i.exec(headOf(file))?.[1]
  const parts = boundary === undefined ? [file] : file.split(`--${boundary}`)
  const page = parts.find((part) => /^content-type:\s*text\/html/im.test(headOf(part)))
  if (page === undefined) throw new Unreadable('damaged')
  return readHtml(contentOf(page))
}

/** The lines of a part above its first blank one. */
function headOf(part: string): string {
  const text = part.trimStart()
  const end = /\r?\n\r?\n/.exec(text)?.index
  return text.slice(0, end ?? 0)
}

function contentOf(part: string): Uint8Array {
  const head = headOf(part)
  const body = part.trimStart().slice(head.length)
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
}

function unquoted(text: string): string {
  return text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
