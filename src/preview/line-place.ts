import type { TextLine } from './lines-index.ts'
import type { Place } from './state.ts'
import { textSegments } from './text-segments.ts'

/** A line longer than this is told by what stands around the mark. */
const LONG = 2000
const AROUND = 200

/** Characters [from, to) of the text that the line is of are to be marked. */
export function linePlace({ words, indent, nth }: TextLine, from: number, to: number): Place | undefined {
  if (words === '') return undefined
  const [start, end] = [Math.max(0, from - indent), Math.max(0, to - indent)]
  if (words.length <= LONG) return { ...textSegments(words, from - indent, to - indent), nth }
  const head = afterReference(words, Math.max(0, start - AROUND))
  const part = words.slice(head, Math.max(start, Math.min(end, start + LONG)) + AROUND)
  const whole = part.replace(/\{\{?[^{}]*\}?$/, '')
  return { ...textSegments(whole, start - head, end - head), nth }
}

/** An offset, or where the reference ends that it is in. */
function afterReference(words: string, offset: number): number {
  const before = words.slice(Math.max(0, offset - AROUND), offset)
  if (!/\{\{?[^{}]*\}?$/.test(before)) return offset
  const close = words.indexOf('}}', Math.max(0, offset - 1))
  return close < 0 || close - offset > AROUND ? offset : close + 2
}
