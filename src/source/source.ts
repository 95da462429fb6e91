import type { Range } from '../findings/finding.ts'
import { countWhile } from './ordered.ts'

/** A decoded text file: line ends are LF, a byte order mark is gone. */
export interface Source {
  /** As the user named it; for messages. */
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
}

export function makeSource(path: string, text: string): Source {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts }
}

/** The half-open stretch of offsets [start, end) as lines and columns. */
export function rangeOf(source: Source, start: number, end: number): Range {
  const from = positionOf(source, start)
  const to = positionOf(source, end)
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

function positionOf({ lineStarts }: Source, offset: number): { line: number; column: number } {
  const line = countWhile(lineStarts, (start) => start <= offset)
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
}

/** The offset of a line and column, both counted from 1. */
export function offsetOf(source: Source, line: number, column: number): number {
  return (source.lineStarts[line - 1] ?? source.text.length) + column - 1
}

/** The lines of several files, by name and number; for printing findings. */
export function linesOf(sources: readonly Source[]): (file: string) => (line: number) => string {
  return (file) => {
    const source = sources.find(({ path }) => path === file)
    return (line) => (source ? lineText(source, line) : '')
  }
}

/** The text of a line (counted from 1), without its end. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length
  const next = source.lineStarts[line]
  return source.text.slice(start, next === undefined ? undefined : next - 1)
}
