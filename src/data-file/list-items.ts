import type { Located, LocatedList } from '../source/located.ts'
import { contentEnd, endOfLine, lineStart, type TextEdit } from './places-in-lines.ts'

/** One more item at the end of a list, in its own style. */
export function appendItem(text: string, { start, end, items }: LocatedList, item: string): TextEdit {
  const last = items.at(-1)
  if (text[start] === '[') {
    const at = last ? contentEnd(text, last) : start + 1
    return { start: at, end: at, text: last ? `, ${item}` : item }
  }
  const dash = dashOf(text, last?.start ?? end)
  const at = endOfLine(text, contentEnd(text, { start, end }))
  return { start: at, end: at, text: `\n${' '.repeat(dash - lineStart(text, dash))}- ${item}` }
}

/** Takes an item out of a list that has others, with the comment in its line. */
export function removeItem(text: string, { start, items }: LocatedList, index: number): TextEdit {
  const [before, item, after] = [items[index - 1], items[index] as Located, items[index + 1]]
  const end = contentEnd(text, item)
  if (text[start] === '[') {
    if (before) return { start: contentEnd(text, before), end, text: '' }
    return { start: item.start, end: after?.start ?? end, text: '' }
  }
  const line = lineStart(text, dashOf(text, item.start))
  return { start: line, end: Math.min(text.length, endOfLine(text, end) + 1), text: '' }
}

/** The dash that an item begins with. */
function dashOf(text: string, start: number): number {
  return text.lastIndexOf('-', start - 1)
}
