import { lineText } from '../locale/zh/trap-lines.ts'
import { signText } from '../locale/zh/trap-signs.ts'
import type { Tell } from './trap.ts'

const CURLY = /^[“‘＂]([^“”‘’＂]{1,80})[”’＂]\s*$/

/** Text, a space and what YAML takes for a comment though it reads like text. */
const CUT = /^([^#]{0,2000}?[\p{Script=Han}，、]) +(#[^\s#])/u

/** Traps in a value that is written without quotes: nothing of it is lost silently. */
export function valueTraps(value: string, start: number, tell: Tell): void {
  const [, quoted] = CURLY.exec(value) ?? []
  if (quoted !== undefined) {
    const end = start + value.trimEnd().length
    tell({
      rule: 'yaml-curly-quotes',
      said: signText.curlyQuotes(quoted),
      start,
      end,
      instead: quoted,
    })
  }
  cutText(value, start, tell)
}

/** A line of a text that is written without quotes, of which YAML takes the end for a comment. */
export function cutText(value: string, start: number, tell: Tell): void {
  const [, before, sign] = CUT.exec(value) ?? []
  if (before === undefined || sign === undefined || [...before].length < 8) return
  const at = start + value.indexOf(sign, before.length)
  const end = start + value.trimEnd().length
  tell({
    rule: 'yaml-comment',
    said: lineText.cut(value.slice(at - start)),
    start: at,
    end,
  })
}
