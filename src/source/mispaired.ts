import { signText } from '../locale/zh/trap-signs.ts'
import type { Tell } from './trap.ts'

/** `[自然人: 28}`: what stands between tells which of the two is wrong. */
export function mispaired(
  text: string,
  opening: string | undefined,
  from: number | undefined,
  closing: string,
  to: number,
  start: number,
  tell: Tell,
): void {
  if (opening === undefined || from === undefined || closing === CLOSES[opening]) return
  const inside = text.slice(from + 1, to)
  const isGroup = inside.trim() === '' || /:(?:\s|$)/.test(inside)
  const isOpeningWrong = isGroup !== (opening === '{')
  const [wrong, instead, at] = isOpeningWrong
    ? [opening, isGroup ? '{' : '[', from]
    : [closing, isGroup ? '}' : ']', to]
  const said = signText.mispaired(
    wrong,
    instead,
    `${isGroup ? '{' : '['}${text.slice(from + 1, to)}${isGroup ? '}' : ']'}`,
  )
  tell({ rule: 'yaml-bracket', kind: 'pair', said, start: start + at, end: start + at + 1, instead })
}

const CLOSES: { readonly [opening: string]: string } = { '{': '}', '[': ']' }
