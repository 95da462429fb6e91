import { sha256 } from '../source/sha256.ts'
import type { PresentText, Rewriting } from './present.ts'
import type { TextView } from './protocol/text.ts'

export function textView({ input, source }: Pick<PresentText, 'input' | 'source'>): TextView {
  return { text: source.text, was: sha256(input.bytes) }
}

/** The whole text in place of the one that was seen. Line ends and byte order mark stay as the file has them. */
export function putText(present: PresentText, { text, was }: TextView): Rewriting {
  const now = textView(present)
  if (now.was !== was) return { now }
  const { onDisk } = present
  const mark = onDisk.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lineEnd = /\r\n?/.exec(onDisk)?.[0] ?? '\n'
  return { onDisk: mark + text.replaceAll('\n', lineEnd) }
}
