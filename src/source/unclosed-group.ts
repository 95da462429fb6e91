import { structureText } from '../locale/zh/structure.ts'
import { KEY, type State } from './line-state.ts'
import type { Tell } from './trap.ts'

/** In braces: a line that is not indented further than their entry goes on with them only when they end in it. */
export function endsUnclosed(line: string, state: State, tell: Tell): boolean {
  const { value, name, indent } = state.entry
  const lead = /^ */.exec(line)?.[0].length ?? 0
  const [whole, next = ''] = KEY.exec(line.slice(lead)) ?? []
  if (whole === undefined || lead > indent || value === undefined) return false
  const rest = line.slice(lead + whole.length)
  if (state.unended === undefined && !/^\s*(?:[{[|]|$)/.test(rest)) return false
  const [opening = ''] = value.text
  const said = structureText.unclosed(opening, `${name}: ${value.text.replace(/\s#.*$/, '')}`, next)
  tell({ rule: 'yaml-syntax', kind: 'unclosed', said, start: value.start, end: value.start + 1 })
  state.depth = 0
  delete state.unended
  return true
}

export function isWrapped(line: string, { entry }: State): boolean {
  const lead = /^ */.exec(line)?.[0].length ?? 0
  return lead <= entry.indent && line.trim() !== '' && !/^ *#/.test(line)
}

export function bodyOf(line: string, start: number): { readonly start: number; readonly end: number } {
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length }
}
