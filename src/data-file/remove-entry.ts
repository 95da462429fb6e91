import type { Entry, Located, LocatedMap, LocatedScalar } from '../source/located.ts'
import { endOfLine, lineStart } from './places-in-lines.ts'
import type { TextEdit } from './set-value.ts'

/**
 * The edit that takes the entry of a value out of its map: `, 总计: 3` in braces, a line elsewhere. `undefined` when
 * that is not safe: the map would be empty, or a comment would be lost.
 */
export function removeEntry(data: Located, value: LocatedScalar, text: string): TextEdit | undefined {
  const found = find(data, value)
  if (!found || found.map.entries.length === 1) return undefined
  return text[found.map.start] === '{' ? fromBraces(found.entry, text) : fromLines(found.entry, text)
}

/** The edit that takes out the row of which a value is the only entry, with the comment in its line. */
export function removeRow(data: Located, value: LocatedScalar, text: string): TextEdit | undefined {
  const row = find(data, value)?.map
  const found = row?.entries.length === 1 ? find(data, row) : undefined
  if (!found || found.map.entries.length === 1) return undefined
  const { map, entry } = found
  if (text[map.start] === '{') return fromBraces(entry, text)
  const [start, end] = [lineStart(text, entry.keyStart), endOfLine(text, entry.keyStart)]
  return value.end > end ? undefined : { start, end: Math.min(text.length, end + 1), text: '' }
}

function find(at: Located, value: Located): { map: LocatedMap; entry: Entry } | undefined {
  if (at.kind !== 'map' || at.end < value.start) return undefined
  for (const entry of at.entries) {
    if (entry.value === value) return { map: at, entry }
    const inside = find(entry.value, value)
    if (inside) return inside
  }
  return undefined
}

/** Whether a value stands in a list, and so has no key: a list has all of its totals or none. */
export function isListed(data: Located, value: LocatedScalar): boolean {
  const entry = find(data, value)?.entry
  return entry !== undefined && entry.keyStart === entry.keyEnd
}

function fromBraces({ keyStart, value }: Entry, text: string): TextEdit | undefined {
  const line = lineStart(text, keyStart)
  const before = /,[ \t]*$/.exec(text.slice(line, keyStart))
  if (before) return { start: line + before.index, end: value.end, text: '' }
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(value.end, value.end + 80))
  return after ? { start: keyStart, end: value.end + after[0].length, text: '' } : undefined
}

function fromLines({ keyStart, value }: Entry, text: string): TextEdit | undefined {
  const start = lineStart(text, keyStart)
  const rest = /^[ \t]*(\n|$)/.exec(text.slice(value.end, text.indexOf('\n', value.end) + 1 || undefined))
  if (!rest || text.slice(start, keyStart).trim() !== '') return undefined
  return { start, end: value.end + rest[0].length, text: '' }
}
