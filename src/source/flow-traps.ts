import { trapText } from '../locale/zh/traps.ts'
import type { Tell } from './trap.ts'

/** What can stand before the comma between two entries in braces: a figure, a quoted text or a closing bracket. */
const VALUE = /(?:[:：]\s*[+＋-]?[\d０-９][\d０-９.]*[件条次项个]?|~|["'}\]])\s*$/

/** After a comma: the next name. */
const NEXT = /^\s*[^\s,，:：{}[\]"']{1,20}\s*[:：]/

/** Between the beginning of an entry and its colon: a name alone. */
const NAME = /^\s*[^\s,，:：{}[\]"']{1,20}\s*$/

/** After a colon that should be one: a figure, a group, a text in quotes, a blank. */
const BEGINS_VALUE = /^\s*[+＋\-\d０-９{["'~]/

/** Reads a line, or the rest of one, in braces and brackets; returns how many are open at its end. */
export function scanFlow(text: string, start: number, open: number, tell: Tell): number {
  let depth = open
  let entry = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const before = text.slice(Math.max(entry, at - 40), at)
    const after = text.slice(at + 1, at + 41)
    const spaces = /^\s*/.exec(after)?.[0].length ?? 0
    const place = { start: start + at, end: start + at + 1 + spaces }
    if (character === '"' || character === "'") at = closing(text, at, character)
    else if (character === '#' && /\s/.test(text[at - 1] ?? '')) break
    else if (/[{}[\],]/.test(character)) {
      depth += /[{[]/.test(character) ? 1 : character === ',' ? 0 : -1
      entry = at + 1
      if (depth === 0) break
    } else if (character === '，' && VALUE.test(before) && NEXT.test(after)) {
      tell({ rule: 'yaml-comma', said: trapText.fullWidthComma(), ...place, instead: ', ' })
      entry = at + 1
    } else if (/[:：]/.test(character) && NAME.test(before) && BEGINS_VALUE.test(after)) {
      if (character === ':' && spaces > 0) continue
      const say = character === '：' ? trapText.fullWidthColon : trapText.colonWithoutSpace
      tell({ rule: 'yaml-colon', said: say(before.trim()), ...place, instead: ': ' })
    }
  }
  return depth
}

/** The end of a quotation that begins at `at`, or of the text. */
function closing(text: string, at: number, quote: string): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\' && quote === '"') end++
    else if (text[end] === quote) return end
  }
  return text.length
}
