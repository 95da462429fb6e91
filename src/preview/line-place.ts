import type { PrintedText } from '../report/printed-text.ts'
import type { TextLine } from './lines-index.ts'
import type { Place } from './state.ts'
import { textSegments } from './text-segments.ts'

/** A line longer than this is told by what stands around the mark. */
const LONG = 2000
const AROUND = 200

/** Characters [from, to) of a typed text are to be marked, in a line of it. */
export function linePlace(text: PrintedText, line: TextLine, from: number, to: number): Place | undefined {
  const { start, end, nth } = line
  if (start === end) return undefined
  if (end - start <= LONG) return { ...textSegments(text.piecesBetween(start, end), from, to), nth }
  const [first, last] = [Math.max(start, from), Math.max(start, from, Math.min(to, from + LONG))]
  const around = text.piecesBetween(Math.max(start, first - AROUND), Math.min(end, last + AROUND))
  return { ...textSegments(around, from, to), nth }
}
