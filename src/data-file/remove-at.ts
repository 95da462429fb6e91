import { type Entry, entryOf, type LocatedMap } from '../source/located.ts'
import { endOfLine, lineStart, type TextEdit } from './places-in-lines.ts'

/**
 * Takes out the entry at the end of a way of keys, with the comment in its line. A map that it was the only entry of is
 * left as `{}`: a key with nothing behind it would blank all that belongs below it. `undefined`: there is none.
 */
export function removeAt(text: string, data: LocatedMap, keys: readonly string[]): TextEdit | undefined {
  let parent = data
  let parentEntry: Entry | undefined
  for (const key of keys.slice(0, -1)) {
    const next = entryOf(parent, key)
    if (next?.value.kind !== 'map') return undefined
    parentEntry = next
    parent = next.value
  }
  const entry = entryOf(parent, keys.at(-1) ?? '')
  if (!entry) return undefined
  if (text[parent.start] === '{') return fromBraces(text, parent, entry)
  if (parent.entries.length === 1 && parentEntry) return emptied(text, parentEntry, entry)
  const start = lineStart(text, entry.keyStart)
  return { start, end: Math.min(text.length, endOfContent(text, entry) + 1), text: '' }
}

/** A comment between two entries stays: then a comma stays, too. */
function fromBraces(text: string, { entries }: LocatedMap, entry: Entry): TextEdit {
  const index = entries.indexOf(entry)
  const before = entries[index - 1]
  const after = entries[index + 1]
  const { keyStart, value } = entry
  if (before && !text.slice(before.value.end, keyStart).includes('\n'))
    return { start: before.value.end, end: value.end, text: '' }
  if (after && !text.slice(value.end, after.keyStart).includes('\n'))
    return { start: keyStart, end: after.keyStart, text: '' }
  const comma = /^\s*,/.exec(text.slice(value.end))?.[0] ?? ''
  return { start: keyStart, end: value.end + comma.length, text: '' }
}

/** `新收:` with its only entry below → `新收: {}`; comments over the entry stay. */
function emptied(text: string, parent: Entry, entry: Entry): TextEdit {
  const colon = text.indexOf(':', parent.keyEnd) + 1
  const above = text.slice(colon, lineStart(text, entry.keyStart)).trimEnd()
  return { start: colon, end: endOfContent(text, entry), text: ` {}${above}` }
}

/** The end of the last line that a value has something in. */
function endOfContent(text: string, { keyEnd, value: { start, end } }: Entry): number {
  const last = Math.max(keyEnd, start + text.slice(start, end).trimEnd().length)
  return endOfLine(text, last)
}
