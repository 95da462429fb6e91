import { Unreadable } from './loose.ts'

/** Text of a page or of a copied text: by byte order mark, by what the page declares, else UTF-8 if it can be, else GB 18030. */
export function decodePage(bytes: Uint8Array): string {
  const marked = byMark(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const declared = declaredEncoding(bytes)
  for (const encoding of [declared, 'utf-8', 'gb18030']) {
    const text = encoding && decoded(bytes, encoding)
    if (text !== undefined) return text
  }
  throw new Unreadable('undecodable')
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Pages say it in their first 1024 bytes (HTML 13.2.3.2); saved ones somewhat later. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  return /^(gb|x-gb|cp936)/.test(name) ? 'gb18030' : /^utf-?8$/.test(name) ? 'utf-8' : undefined
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
