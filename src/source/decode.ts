import type { Finding } from '../findings/finding.ts'
import { reading } from '../locale/zh/reading.ts'
import { makeSource, type Source } from './source.ts'

/** Larger data files are refused before parsing: the largest real report is a hundredth of this. */
export const LARGEST_FILE = 2 * 1024 * 1024

/** Bytes of a UTF-8 text file → source, or the finding that says why not. */
export function decode(path: string, bytes: Uint8Array): { source: Source; findings: readonly Finding[] } {
  const refuse = (rule: string, said: { message: string; fix: string }) => ({
    source: makeSource(path, ''),
    findings: [{ rule, stage: 'reading', severity: 'error', ...said }] as const,
  })
  if (bytes.length > LARGEST_FILE) return refuse('file-too-large', reading.tooLarge(LARGEST_FILE))
  if (isUtf16(bytes)) return refuse('file-not-utf8', reading.utf16())
  if (bytes.includes(0)) return refuse('file-not-text', reading.notText())
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('file-not-utf8', reading.notUtf8())
  }
  if (text.trim() === '') return refuse('file-empty', reading.empty())
  return { source: makeSource(path, text.replace(/\r\n?/g, '\n')), findings: [] }
}

/** Told by its byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
