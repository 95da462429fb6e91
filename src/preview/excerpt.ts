import type { Lines } from '../findings/code-frame.ts'
import type { Range } from '../findings/finding.ts'
import type { Excerpt } from './state.ts'

/** Characters that are shown on each side of what is marked, and of a mark itself. */
const ASIDE = 24
const MARKED = 60

/** The marked place of a file, cut to what a banner has room for. */
export function excerpt(lines: Lines, range: Range): Excerpt {
  const text = lines(range.line)
  const start = range.column - 1
  const end = range.endLine === range.line ? range.endColumn - 1 : text.length
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  return {
    line: range.line,
    previous: range.line > 1 ? first(lines(range.line - 1), MARKED) : '',
    before: before.length > ASIDE ? `…${before.slice(-ASIDE)}` : before,
    marked: first(marked, MARKED),
    after: first(after, ASIDE),
  }
}

function first(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
