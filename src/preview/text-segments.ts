import type { PrintedPiece } from '../report/printed-text.ts'
import type { WordsPlace } from './state.ts'

/**
 * Pieces of a line as a place, with [start, end) of the typed text to be marked; nothing to mark: all of it. What is
 * put in is a gap.
 */
export function textSegments(
  pieces: readonly PrintedPiece[],
  start: number,
  end: number,
): Omit<WordsPlace, 'nth'> {
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
  for (const { kind, text, start: at, end: until } of pieces) {
    if (kind === 'reference') add(null, at, until - at)
    else if (kind === 'braces') add(text, at, until - at)
    else for (const part of cut(text, start - at, end - at)) add(part.text, at + part.at, part.text.length)
  }
  return from < 0 ? { segments, from: 0, to: segments.length } : { segments, from, to }
}

/** A text divided at two offsets, as far as they are in it. */
function cut(text: string, ...offsets: readonly number[]): readonly { text: string; at: number }[] {
  const borders = [0, ...offsets.filter((offset) => offset > 0 && offset < text.length), text.length]
  return borders.slice(0, -1).map((at, index) => ({ text: text.slice(at, borders[index + 1]), at }))
}
