import type { WordsPlace } from './state.ts'

/** Words, `\{{`, or a reference; the words end before a brace or backslash that may begin one of the others. */
const PIECE = /\\\{\{|\{\{[^{}]*\}\}|[^\\{]+|[\\{]/g

/** A line of prose as a place, with its characters [start, end) to be marked; nothing to mark: all of it. */
export function textSegments(line: string, start: number, end: number): Omit<WordsPlace, 'nth'> {
  const segments: (string | null)[] = []
  let [from, to] = [-1, 0]
  const add = (segment: string | null, at: number, length: number): void => {
    const marked = at < end && at + length > start
    const previous = segments.at(-1)
    if (segment !== null && typeof previous === 'string' && marked === (to === segments.length)) {
      segments[segments.length - 1] = previous + segment
    } else {
      if (marked && from < 0) from = segments.length
      segments.push(segment)
      if (marked) to = segments.length
    }
  }
  for (const { 0: piece, index } of line.matchAll(PIECE)) {
    if (/^\{\{./.test(piece)) add(null, index, piece.length)
    else if (piece === '\\{{') add('{{', index, piece.length)
    else
      for (const part of cut(piece, start - index, end - index))
        add(part.text, index + part.at, part.text.length)
  }
  return from < 0 ? { segments, from: 0, to: segments.length } : { segments, from, to }
}

/** A text divided at two offsets, as far as they are in it. */
function cut(text: string, ...offsets: readonly number[]): readonly { text: string; at: number }[] {
  const borders = [0, ...offsets.filter((offset) => offset > 0 && offset < text.length), text.length]
  return borders.slice(0, -1).map((at, index) => ({ text: text.slice(at, borders[index + 1]), at }))
}
