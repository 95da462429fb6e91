import { type Finding, makeFinding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { reading } from '../locale/zh/reading.ts'
import { documentKind } from './document-kind.ts'
import { makeSource, type Source } from './source.ts'

/** Larger data files are refused before parsing: the largest real report is a hundredth of this. */
export const LARGEST_FILE = 2 * 1024 * 1024

export type Encoding = 'utf-8' | 'gb18030'

interface Decoded {
  readonly source: Source
  /** An error: why there is no text. */
  readonly findings: readonly Finding[]
}

/** Bytes of a text file → source, or the finding that says why not. */
export function decode(path: string, bytes: Uint8Array, encoding: Encoding = 'utf-8'): Decoded {
  const refuse = (rule: RuleId, said: { message: string; fix: string }) => ({
    source: makeSource(path, ''),
    findings: [makeFinding(rule, said)],
  })
  const kind = documentKind(bytes)
  if (kind) return refuse('file-not-text', reading.notData(kind, path))
  if (bytes.length > LARGEST_FILE) return refuse('file-too-large', reading.tooLarge(LARGEST_FILE))
  if (isUtf16(bytes)) return refuse('file-not-utf8', reading.utf16())
  if (bytes.includes(0)) return refuse('file-not-text', reading.notText())
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse(
      'file-not-utf8',
      encoding === 'utf-8' ? reading.notUtf8(isGb18030(bytes)) : reading.notGb18030(),
    )
  }
  if (text.trim() === '') return refuse('file-empty', reading.empty())
  const findings = hasMark(bytes) ? [makeFinding('file-byte-order-mark', reading.byteOrderMark())] : []
  return { source: makeSource(path, text.replace(/\r\n?/g, '\n')), findings }
}

/** Harmless here, but other programs stumble over it. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

/** Told by its byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
