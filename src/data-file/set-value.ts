import { entryOf, type Located, type LocatedMap, valueAt } from '../source/located.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import { proseLines } from './write-prose.ts'

/** The stretch [start, end) of a text, in UTF-16 units with LF line ends, and what takes its place. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is to stand at a place: a scalar as it is typed, or paragraphs of prose. */
export type NewValue = string | readonly string[]

/**
 * The smallest change of a data file's text that puts a value at the end of a way of keys. What stands there is
 * replaced; what is not there is added to the deepest map of the way, in its own style. Comments, order and quotes of
 * everything else stay.
 */
export function setValue(text: string, data: LocatedMap, keys: readonly string[], value: NewValue): TextEdit {
  let parent: LocatedMap = data
  let depth = 0
  for (const key of keys.slice(0, -1)) {
    const next = valueAt(parent, key)
    if (next?.kind !== 'map') break
    parent = next
    depth++
  }
  const [key = '', ...rest] = keys.slice(depth)
  const entry = entryOf(parent, key)
  if (entry) return replaced(text, entry.keyStart, entry.value, rest, value)
  return added(text, parent, data, key, rest, value)
}

function replaced(
  text: string,
  keyStart: number,
  there: Located,
  rest: readonly string[],
  value: NewValue,
): TextEdit {
  const { start } = there
  const end = start + text.slice(start, there.end).trimEnd().length
  if (typeof value === 'string' || rest.length > 0) {
    const isEmpty = there.start === there.end
    const before = isEmpty && text[start - 1] === ':' ? ' ' : ''
    const after = isEmpty && text[start] === '#' ? ' ' : ''
    return { start, end, text: before + flow(rest, value) + after }
  }
  const indent = ' '.repeat(keyStart - lineStart(text, keyStart))
  const [, ...lines] = proseLines('', value, indent)
  return { start, end, text: ['|', ...lines].join('\n') }
}

/** A new entry: within braces before the closing one, else on a line of its own after the last. */
function added(
  text: string,
  parent: LocatedMap,
  root: LocatedMap,
  key: string,
  rest: readonly string[],
  value: NewValue,
): TextEdit {
  const last = parent.entries.at(-1)
  const name = quoteScalar(key)
  if (text[parent.start] === '{') {
    const at = last ? last.value.end : parent.start + 1
    const entry = `${name}: ${flow(rest, value)}`
    return { start: at, end: at, text: last ? `, ${entry}` : entry }
  }
  const first = parent.entries[0]
  const indent = first && parent !== root ? ' '.repeat(first.keyStart - lineStart(text, first.keyStart)) : ''
  const end = last ? endOfLine(text, contentEnd(text, last.value)) : text.length
  const line =
    typeof value === 'string' || rest.length > 0
      ? `${indent}${name}: ${flow(rest, value)}`
      : proseLines(name, value, indent).join('\n')
  const isClosed = end === 0 || text[end - 1] === '\n'
  return { start: end, end, text: isClosed ? `${line}\n` : `\n${line}` }
}

/** `{自然人: 3}` for what lies deeper than any map. */
function flow(keys: readonly string[], value: NewValue): string {
  const typed = typeof value === 'string' ? value : JSON.stringify(value.join('\n'))
  return keys.reduceRight((inside, key) => `{${quoteScalar(key)}: ${inside}}`, typed)
}

/** Where a value ends without the lines below it that are blank. */
function contentEnd(text: string, { start, end }: Located): number {
  return start + text.slice(start, end).trimEnd().length
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
