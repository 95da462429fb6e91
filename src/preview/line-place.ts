import type { Range } from '../findings/finding.ts'
import type { PrintedText } from '../report/printed-text.ts'
import { offsetOf, type Source } from '../source/source.ts'
import type { LinesIndex, TextLine } from './lines-index.ts'
import type { Place } from './state.ts'
import { textSegments } from './text-segments.ts'

/** A line longer than this is told by what stands around the mark. */
const LONG = 2000
const AROUND = 200

/** The line of a text that a range begins in. */
export function wordsPlace(
  lines: LinesIndex,
  source: Source,
  { line, column, endLine, endColumn }: Range,
): Place | undefined {
  const start = offsetOf(source, line, column)
  const text = lines.textAt(start)
  if (!text) return undefined
  const [from, to] = [text.typedIndex(start), text.typedIndex(offsetOf(source, endLine, endColumn))]
  const found = lines.lineAt(text, from)
  return found && linePlace(text, found, from, to)
}

/** Characters [from, to) of a typed text are to be marked, in a line of it. */
export function linePlace(text: PrintedText, line: TextLine, from: number, to: number): Place | undefined {
  const { start, end, nth } = line
  if (start === end) return undefined
  if (end - start <= LONG) return { ...textSegments(text.piecesBetween(start, end), from, to), nth }
  const [first, last] = [Math.max(start, from), Math.max(start, from, Math.min(to, from + LONG))]
  const around = text.piecesBetween(Math.max(start, first - AROUND), Math.min(end, last + AROUND))
  return { ...textSegments(around, from, to), nth }
}
