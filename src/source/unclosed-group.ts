import { structureText } from '../locale/zh/structure.ts'
import { composeYaml } from './compose-yaml.ts'
import { KEY, type State } from './line-state.ts'
import type { Tell } from './trap.ts'

/** In braces: a line that is not indented further than their entry goes on with them only when they end in it. */
export function endsUnclosed(line: string, state: State, tell: Tell): boolean {
  const { value, indent } = state.entry
  const lead = /^ */.exec(line)?.[0].length ?? 0
  const [item] = /^- (?=\S)/.exec(line.slice(lead)) ?? []
  const [whole = item, next = line.trim()] = KEY.exec(line.slice(lead)) ?? []
  if (whole === undefined || lead > indent || value === undefined) return false
  const rest = line.slice(lead + whole.length)
  if (state.unended === undefined && item === undefined && !/^\s*(?:[{[|]|$)/.test(rest)) return false
  tellUnclosed(next, state, tell)
  state.depth = 0
  delete state.unended
  return true
}

/** No group lies deeper in a data file: what opens more brackets is no group that was left open. */
const MOST = 8

/** `next`: the name of the line that follows; empty at the end of a file. */
export function tellUnclosed(next: string, { entry: { name, value } }: State, tell: Tell): void {
  if (value === undefined) return
  const [opening = ''] = value.text
  const due = dueIn(value.text)
  if (due.length > MOST) return
  const said = structureText.unclosed(opening, due, next, mendingOf(name, value.text.trimEnd()))
  tell({ rule: 'yaml-syntax', kind: 'unclosed', said, start: value.start, end: value.start + 1 })
}

/** A line more of what the entry has in braces. */
export function goOn(line: string, state: State): void {
  const { value } = state.entry
  if (value) state.entry = { ...state.entry, value: { ...value, text: `${value.text}\n${line}` } }
}

export function isWrapped(line: string, { entry }: State): boolean {
  const lead = /^ */.exec(line)?.[0].length ?? 0
  return lead <= entry.indent && line.trim() !== '' && !/^ *#/.test(line)
}

export function bodyOf(line: string, start: number): { readonly start: number; readonly end: number } {
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length }
}

const COMMENT = /(?:^|[ \t])#.*$/gm

/** The brackets that close what a text leaves open: }] */
function dueIn(text: string): string {
  const bare = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, '').replaceAll(COMMENT, '')
  const due: string[] = []
  for (const [bracket] of bare.matchAll(/[{}[\]｛｝]/g)) {
    if (/[{[｛]/.test(bracket)) due.unshift(bracket === '[' ? ']' : '}')
    else due.shift()
  }
  return due.join('')
}

/** Where brackets are to be added, and the line as it then is: only one that YAML can read. */
function mendingOf(name: string, text: string) {
  const lines = text.split('\n').filter((line) => line.replace(COMMENT, '').trim() !== '')
  const line = lines.at(-1) ?? ''
  const [note = ''] = line.match(COMMENT) ?? []
  const bare = line.replace(COMMENT, '').trimEnd()
  const wrong = /(?<=[\d"']\s*)[)）]$/.exec(bare)?.[0] ?? ''
  const last = bare.slice(0, bare.length - wrong.length).replace(/[,，、\s]+$/, '')
  const isIn = { wrong, note: note.trim() }
  if (lines.length > 1) return { last: last.trim(), ...isIn }
  const mended = `${name === '' ? '- ' : `${name}: `}${last}${dueIn(text)}`
  const composed = composeYaml(mended)
  const isReadable = typeof composed === 'object' && composed.errors.length === 0
  return { ...(isReadable ? { mended } : {}), ...isIn }
}
