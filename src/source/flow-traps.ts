import { numberText } from '../locale/zh/numbers.ts'
import { structureText } from '../locale/zh/structure.ts'
import { signText } from '../locale/zh/trap-signs.ts'
import { readQuote } from './flow-quotes.ts'
import { isStructure, OPENING, plainBracket } from './full-width-brackets.ts'
import { mispaired } from './mispaired.ts'
import type { Tell } from './trap.ts'

/** What can stand before the comma between two entries in braces: a figure, a quoted text or a closing bracket. */
const VALUE = /(?:[:：]\s*[+＋-]?[\d０-９][\d０-９.]*[件条次项个]?|[~～]|["'”’}\]｝］】])\s*$/

/** After a comma: the next name. */
const NEXT = /^\s*[^\s,，:：{}[\]"']{1,20}\s*[:：]/

/** A name with a colon of YAML: what stands before it must be another entry. */
const NEXT_PLAIN = /^\s*[^\s,，:：{}[\]"']{1,20}: /

/** Between the value of an entry and the name of the next: spaces, and no comma. */
const NO_COMMA =
  /(?<=[:：]\s{0,9}[^\s,，、；;:：{}[\]"']{1,40}|["'}\]])(\s+)([^\s\d,，、；;:：{}[\]"'~～][^\s,，、；;:：{}[\]"']{0,19})\s*$/

/** A figure in brackets, before and after what parts it from the next. Three digits may be the rest of a number. */
const FIGURE_BEFORE = /^\s*[+＋－-]?[\d０-９][\d０-９.]*\s*$/
const FIGURE_AFTER = /^\s*[+＋－-]?[\d０-９][\d０-９.]*\s*(?:[,，、；;\]］】]|$)/
const THOUSANDS = /^[\d０-９]{3}(?![\d０-９])/

/** Between the beginning of an entry and its colon: a name alone. */
const NAME = /^\s*[^\s,，:：{}[\]"']{1,20}\s*$/

/** After a colon that should be one: a figure, a group, a text in quotes, a blank. */
const BEGINS_VALUE = /^\s*[+＋－\-\d０-９{｛["'“~～]/

/** A time of the day in a list: 14:30. */
const HOUR = /^\s*(?:[01]?\d|2[0-3])$/
const MINUTE = /^[0-5]\d(?!\d)/

/** Spaces that look like one and are none. */
const FOREIGN_SPACES = /^[ \t]*[\u3000\u00A0\u2000-\u200A][\s]*/

/** A name with its colon, and words that another colon follows. */
const SECOND_COLON = /^\s*([^\s,:：{}[\]"']{1,20}): +([^\s,:{}[\]"'\d][^,:{}[\]"']{0,80})$/

/** A tilde or dash that is all of a value. */
const LONE = /^\s*(?:[,，}\]｝］】]|$)/

/** Reads a line, or the rest of one, in braces and brackets; returns how many are open at its end. */
export function scanFlow(text: string, start: number, open: number, tell: Tell): number {
  let depth = open
  let entry = 0
  let inText = 0
  const isOpen: string[] = []
  const opened: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (!SIGNS.test(character)) continue
    const missing = isColon(text, at) && inText === 0 && isOpen.at(-1) !== '[' && missingComma(text, at)
    if (missing) {
      const { name, from, to } = missing
      const place = { start: start + from, end: start + to }
      const isPlain = !/[\p{L}]/u.test(text[from - 1] ?? '')
      tell({
        rule: 'yaml-comma',
        said: signText.noComma(name),
        ...place,
        ...(isPlain ? { instead: ', ' } : {}),
      })
      entry = to
    }
    const before = text.slice(Math.max(entry, at - 40), at)
    const after = text.slice(at + 1, at + 41)
    const spaces = /^\s*/.exec(after)?.[0].length ?? 0
    const place = { start: start + at, end: start + at + 1 + spaces }
    const sign = { start: start + at, end: start + at + 1 }
    const plain = plainBracket(character)
    if (character === '"' || character === "'") at = readQuote(text, at, start, tell)
    else if (character === '#' && /\s/.test(text[at - 1] ?? '')) break
    else if (plain && (inText > 0 || !isStructure(text, at, entry))) {
      inText = Math.max(0, inText + (OPENING.test(character) ? 1 : -1))
    } else if (plain || /[{}[\],]/.test(character)) {
      const bracket = plain ?? character
      if (
        bracket === ',' &&
        isOpen.at(-1) === '[' &&
        before.trim() === '' &&
        !/[}\]｝］】"']$/.test(text.slice(0, at).trimEnd())
      ) {
        const rest = text.slice(entry).replace(/\].*$/, ']')
        tell({ rule: 'yaml-comma', kind: 'item', said: structureText.missingItem(rest.trim()), ...sign })
      }
      if (plain)
        tell({
          rule: 'yaml-bracket',
          said: signText.fullWidthBracket(character, plain),
          ...sign,
          instead: plain,
        })
      depth += /[{[]/.test(bracket) ? 1 : bracket === ',' ? 0 : -1
      if (/[{[]/.test(bracket)) {
        isOpen.push(bracket)
        opened.push(at)
      } else if (bracket !== ',') mispaired(text, isOpen.pop(), opened.pop(), bracket, at, start, tell)
      entry = at + 1
      if (depth === 0) break
    } else if (/[，、；;]/.test(character) && isSeparator(character, before, after, isOpen.at(-1))) {
      tell({ rule: 'yaml-comma', said: signText.notAComma(character), ...place, instead: ', ' })
      entry = at + 1
    } else if (
      /[:：]/.test(character) &&
      NAME.test(before) &&
      !isTime(before, after, isOpen.at(-1)) &&
      (BEGINS_VALUE.test(after) || character === ':' || isOpen.at(-1) === '{')
    ) {
      const foreign = FOREIGN_SPACES.test(after)
      if (character === ':' && isOpen.at(-1) !== '{' && HOUR.test(before) && MINUTE.test(after)) continue
      if (character === ':' && (foreign ? false : spaces > 0 || !BEGINS_VALUE.test(after))) continue
      const name = before.trim()
      const said =
        character === '：'
          ? signText.fullWidthColon(name)
          : foreign
            ? signText.foreignSpace(name, after)
            : signText.colonWithoutSpace(name)
      tell({
        rule: foreign && character === ':' ? 'yaml-space' : 'yaml-colon',
        said,
        ...place,
        instead: ': ',
      })
    } else if (character === ':' && isOpen.at(-1) === '{' && isColon(text, at) && inText === 0) {
      const [, name = '', words] = SECOND_COLON.exec(text.slice(entry, at)) ?? []
      if (words === undefined) continue
      const said = structureText.colonInText(name, words)
      tell({ rule: 'yaml-colon', kind: 'in text', said, ...sign, ...(spaces > 0 ? { instead: '：' } : {}) })
    } else if (character === '～' && /[:：[,，、]\s*$/.test(before) && LONE.test(after)) {
      tell({ rule: 'yaml-tilde', said: signText.fullWidthTilde(), ...sign, instead: '~' })
    } else if (character === '-' && /[:：[,，、]\s*$/.test(before) && LONE.test(after)) {
      tell({ rule: 'number-notation', kind: 'nothing', said: numberText.nothing('-'), ...sign })
    }
  }
  return depth
}

/** Whether a colon stands in a time of day: [14:30, 15:00], {14:30: 3}. */
function isTime(before: string, after: string, open: string | undefined): boolean {
  if (!/^\s*\p{Script=Han}*(?:[01]?\d|2[0-4])$/u.test(before)) return false
  return open === '[' ? /^[0-5]\d(?!\d)/.test(after) : /^[0-5]\d:\s/.test(after)
}

/** A colon of YAML: what stands before it is a name. */
function isColon(text: string, at: number): boolean {
  return text[at] === ':' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))
}

/** The spaces before the name that ends at `at`, when a comma is due there; after words, quotes may be due instead. */
function missingComma(
  text: string,
  at: number,
): { readonly name: string; readonly from: number; readonly to: number } | undefined {
  const begin = Math.max(0, at - 80)
  const found = NO_COMMA.exec(text.slice(begin, at))
  if (!found) return undefined
  const [, spaces = '', name = ''] = found
  const from = begin + found.index
  return { name, from, to: from + spaces.length }
}

/** All that the scanner looks at more closely. */
const SIGNS = /["'#{}[\],，、；;:：～｛｝［］【】-]/

function isSeparator(sign: string, before: string, after: string, bracket: string | undefined): boolean {
  if (bracket !== '[')
    return (VALUE.test(before) && NEXT.test(after)) || (/[:：]/.test(before) && NEXT_PLAIN.test(after))
  if (!FIGURE_BEFORE.test(before) || !FIGURE_AFTER.test(after)) return false
  return sign !== '，' || !THOUSANDS.test(after)
}
