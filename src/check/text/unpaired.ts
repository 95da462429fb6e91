import { textRules } from '../../locale/zh/check-text.ts'
import { apart } from '../draft/places.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from './gather.ts'

/**
 * @rule unpaired
 * @group 文字
 *
 * 引号或括号不成对
 *
 * 一段之内，引号、书名号、括号应成对出现。少了一半，多半是漏打或者复制不全。引号左右用反了的，能看出是哪一对时，`check --fix` 可以改正。
 *
 * @bad 警告 1:8-1:9
 * ```yaml
 * 引言: 坚持以”公开为常态“的原则，依据《政府信息公开条例》编制。
 * ```
 *
 * @bad 警告 2:3-2:4
 * ```yaml
 * 引言: |
 *   "依据《中华人民共和国政府信息公开条例》，编制本报告。
 * ```
 *
 * @bad 警告 1:7-1:8
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例，编制本报告。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》（以下简称“《条例》”），编制本报告。
 * ```
 */
export const unpaired: Rule = {
  id: 'unpaired',
  check: (inspection) => [
    ...gather(inspection, reversedQuotes, textRules.reversedQuotes),
    ...gather(inspection, lone, textRules.unpaired),
  ],
}

/** Without marks of a sentence between them, two quotation marks are meant for one quotation. */
const QUOTED = /^[^，。；：！？“”\n]{1,30}$/

/** Marks of quotations that are turned the wrong way, two by two: ”公开“, “公开“. */
function reversedQuotes(paragraph: string): readonly Match[] {
  const marks = [...paragraph.matchAll(/[“”]/g)]
  if (marks.length % 2 === 1 || isNested(marks.map(([mark]) => mark))) return []
  const isCertain = marks.every(({ index }, at) => {
    const next = marks[at + 1]
    return at % 2 === 1 || (next !== undefined && QUOTED.test(paragraph.slice(index + 1, next.index)))
  })
  if (!isCertain) return []
  return marks.flatMap(({ 0: mark, index }, at) => {
    const due = at % 2 === 0 ? '“' : '”'
    return mark === due ? [] : [{ start: index, end: index + 1, instead: due }]
  })
}

function isNested(marks: readonly string[]): boolean {
  let open = 0
  return marks.every((mark) => (mark === '“' ? ++open : --open) >= 0) && open === 0
}

/** A straight quotation mark, which does not tell whether it opens or closes; after a digit it is an inch. */
const STRAIGHT = /(?<!\d)"/g

function lone(paragraph: string): readonly Match[] {
  const straight = placesOf(paragraph, STRAIGHT)
  const reversed = new Set(reversedQuotes(paragraph).length > 0 ? ['“', '”'] : [])
  const others = find(paragraph).filter(({ start }) => !reversed.has(paragraph[start] ?? ''))
  return apart([...others, ...(straight.length % 2 === 1 ? straight.slice(-1) : [])])
}

const MARKS = /[《》“”（）〔〕【】「」『』()]/g
const CLOSES: ReadonlyMap<string, string> = new Map(
  ['《》', '“”', '（）', '〔〕', '【】', '「」', '『』', '()'].map(([open = '', close = '']) => [
    close,
    open,
  ]),
)

/** Half-width brackets and full-width ones are taken for each other: that they are mixed is another fault. */
const same = (mark: string) => (mark === '(' ? '（' : mark)

function find(paragraph: string): readonly Match[] {
  const open: { mark: string; at: number }[] = []
  const lone: Match[] = []
  for (const { 0: mark, index } of paragraph.matchAll(MARKS)) {
    const opening = CLOSES.get(mark)
    if (opening === undefined) open.push({ mark: same(mark), at: index })
    else if (open.at(-1)?.mark === same(opening)) open.pop()
    else if (!isListNumber(paragraph, index)) lone.push({ start: index, end: index + 1 })
  }
  const places = [...open.map(({ at }) => ({ start: at, end: at + 1 })), ...lone]
  return places.toSorted((a, b) => a.start - b.start)
}

/** 1）and 一）at the start of a line number a list. */
function isListNumber(paragraph: string, at: number): boolean {
  return /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳a-zA-Z])$/.test(paragraph.slice(0, at))
}
