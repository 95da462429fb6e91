import { structureText } from '../locale/zh/structure.ts'
import { KEY, type State } from './line-state.ts'
import type { Tell } from './trap.ts'

/** A text behind |, or a letter or figure that looks like |. */
export function isPipeSlip(
  value: string,
  name: string,
  at: number,
  indent: number,
  state: State,
  tell: Tell,
): boolean {
  const below = /^ */.exec(state.below ?? '')?.[0].length ?? 0
  const due = below > indent ? below : indent + 2
  const [whole, sign = '', text = ''] = /^([|｜])[ \t]*([^\s#＃|>+\d-].*?)\s*$/.exec(value) ?? []
  if (whole !== undefined) {
    const said = structureText.textBehindPipe(name, text)
    const instead = `|\n${' '.repeat(due)}${text}`
    tell({ rule: 'yaml-pipe', kind: 'text', said, start: at, end: at + value.trimEnd().length, instead })
    state.text = { indent, begun: true, textIndent: due }
    return sign !== ''
  }
  const isLike =
    /^[lI1丨](?=\s*$)/.test(value) && below > indent && !KEY.test((state.below ?? '').trimStart())
  if (!isLike) return false
  const said = structureText.likePipe(name, value.trim())
  tell({ rule: 'yaml-pipe', kind: 'like', said, start: at, end: at + 1, instead: '|' })
  state.text = { indent, begun: false, textIndent: 0 }
  return true
}
