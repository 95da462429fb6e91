import { signText } from '../locale/zh/trap-signs.ts'
import type { State } from './line-state.ts'
import type { Tell } from './trap.ts'

/**
 * In braces over several lines: a name, though the line before ended with a value and no comma. A line that is not
 * indented further is a line after braces that nothing closes.
 */
export function lineWithoutComma(line: string, state: State, tell: Tell): void {
  const [, lead = '', name] = /^(\s*)([^\s,:：{}[\]"'#]{1,20}): /.exec(line) ?? []
  if (name === undefined || state.unended === undefined || lead.length <= state.entry.indent) return
  const { end, last } = state.unended
  const isPlain = !/\p{L}/u.test(last)
  const place = { start: end - 1, end }
  tell({
    rule: 'yaml-comma',
    said: signText.noComma(name),
    ...place,
    ...(isPlain ? { instead: `${last},` } : {}),
  })
}

/** What a line in braces ends with, but for its comment. */
export function endFlowLine(line: string, start: number, state: State): void {
  const { length } = line.replace(/(?:^|\s)#.*$/, '').trimEnd()
  if (length === 0 && state.depth > 0) return
  const ends =
    state.depth > 0 && /(?:[:：]\s*[^\s,，、；;:：{}[\]"']{1,40}|["'}\]])$/.test(line.slice(0, length))
  if (ends) state.unended = { end: start + length, last: line[length - 1] ?? '' }
  else delete state.unended
}
