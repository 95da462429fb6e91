import { structureText } from '../locale/zh/structure.ts'
import type { Tell } from './trap.ts'

/** The entry of a row that stands behind another: its name and colon. */
const ROW = /^[\p{Script=Han}（）()]{1,24}[:：](?:\s|$)/u

/** What stands behind a group that ends in its line: another row, a note, a comma, one bracket too many. */
export function afterGroup(value: string, start: number, indent: number, tell: Tell): void {
  const end = endOfGroup(value)
  const rest = value.slice(end)
  const behind = rest.trim()
  if (end === 0 || behind === '' || /^\s+[#＃]/.test(rest)) return
  const lead = rest.length - rest.trimStart().length
  const place = { start: start + end + lead, end: start + value.trimEnd().length }
  if (ROW.test(behind)) {
    const said = structureText.twoRows(behind)
    const whole = { start: start + end, end: place.start + 1 }
    tell({
      rule: 'yaml-syntax',
      kind: 'two rows',
      said,
      ...whole,
      instead: `\n${' '.repeat(indent)}${behind[0]}`,
    })
  } else if (behind.startsWith('#')) {
    tell({
      rule: 'yaml-hash',
      kind: 'no space',
      said: structureText.noSpaceBeforeHash(behind),
      ...place,
      instead: ` ${behind}`,
    })
  } else {
    const isText = value.startsWith('[') && /^[^\s\p{P}]/u.test(rest)
    tell({
      rule: 'yaml-syntax',
      kind: 'behind',
      said: structureText.behindGroup(value.slice(0, end), behind, isText),
      ...place,
    })
  }
}

/** Where the brackets that a value begins with are closed; 0 when they are not. */
function endOfGroup(value: string): number {
  let depth = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (character === '"' || character === "'") {
      const closing = value.indexOf(character, at + 1)
      if (closing < 0) return 0
      at = closing
    } else if (/[{[｛]/.test(character)) depth++
    else if (/[}\]｝]/.test(character) && --depth === 0) return at + 1
  }
  return 0
}
