import { entryOf, type Located, type LocatedList, type LocatedMap } from '../source/located.ts'
import type { TextEdit } from './set-value.ts'

/** What a person has looked at and lets stand. */
export interface Acceptance {
  readonly rule: string
  /** Address of the figure or section; absent: all of the report. */
  readonly place?: string
  readonly reason: string
}

/**
 * The edit of a data file's text that adds an entry at the end of 确认, in the style of those that are there; a block of
 * its own at the end of the file when there are none. `undefined` where 确认 is no list.
 */
export function addAcceptance(text: string, data: LocatedMap, acceptance: Acceptance): TextEdit | undefined {
  const entry = entryOf(data, '确认')
  if (!entry) {
    const isClosed = text === '' || text.endsWith('\n')
    return inserted(text.length, `${isClosed ? '' : '\n'}确认:\n  - ${flowEntry(acceptance)}\n`)
  }
  const { value } = entry
  if (value.kind === 'list' && value.items.length > 0) return appended(text, value, flowEntry(acceptance))
  if (value.kind !== 'list' && !(value.kind === 'scalar' && value.value === null)) return undefined
  const end = value.start + text.slice(value.start, value.end).trimEnd().length
  const space = text[value.start - 1] === ':' ? ' ' : ''
  return { start: value.start, end, text: `${space}[${flowEntry(acceptance)}]` }
}

function appended(text: string, list: LocatedList, entry: string): TextEdit {
  const last = list.items.at(-1) as Located
  const end = last.start + text.slice(last.start, last.end).trimEnd().length
  if (text[list.start] === '[') return inserted(end, `, ${entry}`)
  const lineEnd = text.indexOf('\n', end)
  const at = lineEnd < 0 ? text.length : lineEnd
  return inserted(at, `\n${indentOf(text, list)}- ${entry}`)
}

/** Of the dashes of a block list. */
function indentOf(text: string, { start }: LocatedList): string {
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
}

function inserted(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

function flowEntry({ rule, place, reason }: Acceptance): string {
  const where = place === undefined ? '' : `, 位置: ${flowScalar(place)}`
  return `{规则: ${rule}${where}, 理由: ${flowScalar(reason)}}`
}

/** Bare when nothing in it means anything between braces. */
function flowScalar(text: string): string {
  const isPlain = /^\p{Script=Han}[\p{Script=Han}\p{L}\p{N}（）〔〕《》“”、，。；：.-]*$/u.test(text)
  return isPlain ? text : JSON.stringify(text)
}
