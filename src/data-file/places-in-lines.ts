import type { Span } from '../source/span.ts'

/** The stretch [start, end) of a text, in UTF-16 units with LF line ends, and what takes its place. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where a value ends without the lines below it that are blank. */
export function contentEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
