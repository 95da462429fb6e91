import { structureText } from '../locale/zh/structure.ts'
import type { Tell } from './trap.ts'

const ENTRY = String.raw`[\p{Script=Han}（）()]{1,24}[ \t]*[:：][ \t]+[+-]?\d[\d.]*`

/** Figures with their names in no brackets, in round ones, or with only the closing brace. */
const GROUP = new RegExp(
  String.raw`^([（(]?)(${ENTRY}(?:[,，、][ \t]*${ENTRY})*)[ \t]*([）)}｝]?)[ \t]*$`,
  'u',
)

/** In braces: a name and a figure with a space or = between them. */
const WITHOUT_COLON =
  /(?<=[{,，、][ \t]*)(\p{Script=Han}{1,20})([ \t]*[=＝；;][ \t]*|[ \t]+)(?=\d[\d.]*[ \t]*[,，、}｝])/gu

/** A group of figures that is not in braces. It is plain what is meant when it has brackets or several entries. */
export function bareGroup(text: string, name: string, start: number, tell: Tell): boolean {
  const bare = text.replace(/(?<! ) +#.*$/, '')
  const [, opening = '', entries = '', closing = ''] = GROUP.exec(bare) ?? []
  if (entries === '') return false
  const mended = `{${entries.replaceAll(/[，、]\s*/g, ', ').replaceAll(/：\s*/g, ': ')}}`
  const isPlain = opening !== '' || closing !== '' || mended.includes(',')
  tell({
    rule: 'yaml-bracket',
    kind: 'bare',
    said: structureText.bareGroup(name, mended),
    start,
    end: start + bare.trimEnd().length,
    ...(isPlain ? { instead: mended } : {}),
  })
  return true
}

/** `{自然人 28}`, `{自然人= 28}`. */
export function colonsInBraces(text: string, start: number, tell: Tell): void {
  if (!text.startsWith('{')) return
  for (const found of text.matchAll(WITHOUT_COLON)) {
    const [whole, name = '', sign = ''] = found
    const from = start + found.index + name.length
    const figure = /^[\d.]+/.exec(text.slice(found.index + whole.length))?.[0] ?? ''
    tell({
      rule: 'yaml-colon',
      kind: 'in braces',
      said: structureText.noColonInBraces(name, sign.trim(), figure),
      start: from,
      end: from + sign.length,
      instead: ': ',
    })
  }
}

const WORDS = String.raw`\p{Script=Han}{1,10}: [^\s,:{}[\]"'#][^,:{}[\]"'#]*`
const ITEM = new RegExp(`^${WORDS}(?:, ${WORDS})+$`, 'u')

/** After the dash of a list: several entries in one line and in no braces. */
export function bareItem(text: string, start: number, tell: Tell): boolean {
  const bare = text.trimEnd()
  if (!ITEM.test(bare)) return false
  const mended = `{${bare}}`
  const said = structureText.bareItem(mended)
  tell({ rule: 'yaml-bracket', kind: 'item', said, start, end: start + bare.length, instead: mended })
  return true
}
