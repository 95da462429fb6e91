import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, type Place } from './gather.ts'

/**
 * @rule unpaired
 * @group 文字
 *
 * 引号或括号不成对
 *
 * 一段之内，引号、书名号、括号应成对出现。少了一半，多半是漏打或者复制不全。
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
  check: (subject) => gather(subject, find, textRules.unpaired),
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

function find(paragraph: string): readonly Place[] {
  const open: { mark: string; at: number }[] = []
  const lone: Place[] = []
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
