import { entryOf, type Located, type LocatedMap, valueAt } from '../source/located.ts'
import { quoteScalar } from '../source/quote-scalar.ts'
import { addEntry } from './add-entry.ts'
import { lineStart, type TextEdit } from './places-in-lines.ts'
import { proseLines } from './write-prose.ts'

export type { TextEdit }

/** What is to stand at a place: a scalar as it is typed, or paragraphs of prose. */
export type NewValue = string | readonly string[]

/**
 * The smallest change of a data file's text that puts a value at the end of a way of keys. What stands there is
 * replaced; what is not there is added to the deepest map of the way, in its own style. Comments, order and quotes of
 * everything else stay. `order`: the keys that a map at the end of a way may have, in the order that new ones are put in.
 */
export function setValue(
  text: string,
  data: LocatedMap,
  keys: readonly string[],
  value: NewValue,
  order: (way: readonly string[]) => readonly string[] = () => [],
): TextEdit {
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
  const name = quoteScalar(key)
  const inBraces = `${name}: ${flow(rest, value)}`
  const lines = (indent: string) =>
    typeof value === 'string' || rest.length > 0 ? [indent + inBraces] : proseLines(name, value, indent)
  return addEntry(text, parent, parent === data, key, { inBraces, lines }, order(keys.slice(0, depth)))
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

/** `{自然人: 3}` for what lies deeper than any map. */
function flow(keys: readonly string[], value: NewValue): string {
  const typed = typeof value === 'string' ? value : JSON.stringify(value.join('\n'))
  return keys.reduceRight((inside, key) => `{${quoteScalar(key)}: ${inside}}`, typed)
}
