import type { Entry, LocatedMap } from '../source/located.ts'
import { contentEnd, endOfLine, lineStart, type TextEdit } from './places-in-lines.ts'

/** A key with its value, as it is written. */
export interface NewEntry {
  readonly inBraces: string
  /** On lines of its own, at an indent. */
  lines(indent: string): readonly string[]
}

/**
 * A new entry of a map: within braces beside its neighbour, else on lines of its own. It stands after the last entry
 * that goes before it in `order`, else before the first; a key that `order` does not have stands last.
 *
 */
export function addEntry(
  text: string,
  parent: LocatedMap,
  isRoot: boolean,
  key: string,
  entry: NewEntry,
  order: readonly string[],
): TextEdit {
  const { entries } = parent
  const before = neighbour(entries, order, key)
  const [first] = entries
  if (text[parent.start] === '{') {
    const { inBraces } = entry
    if (before) return inserted(before.value.end, `, ${inBraces}`)
    return inserted(parent.start + 1, first ? `${inBraces}, ` : inBraces)
  }
  const indent = first && !isRoot ? ' '.repeat(first.keyStart - lineStart(text, first.keyStart)) : ''
  const written = entry.lines(indent).join('\n')
  if (!before && first) return inserted(aboveComments(text, first), `${written}\n`)
  const end = before ? endOfLine(text, contentEnd(text, before.value)) : text.length
  // Sections stand apart where the others do.
  const gap = isRoot && before && text.startsWith('\n\n', end) && written.includes('\n') ? '\n' : ''
  const isClosed = end === 0 || text[end - 1] === '\n'
  return inserted(end, isClosed ? `${written}\n` : `\n${gap}${written}`)
}

function neighbour(entries: readonly Entry[], order: readonly string[], key: string): Entry | undefined {
  const rank = order.indexOf(key)
  if (rank < 0) return entries.at(-1)
  const earlier = new Set(order.slice(0, rank))
  return entries.findLast((entry) => earlier.has(entry.key))
}

/** The beginning of the comment lines right above an entry, which speak of it. */
function aboveComments(text: string, { keyStart }: Entry): number {
  let at = lineStart(text, keyStart)
  while (at > 0 && /^[ \t]*#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1)
  return at
}

function inserted(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}
