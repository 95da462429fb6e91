import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, type Match, placesOf } from './gather.ts'

/**
 * @rule half-width
 * @group 文字
 *
 * 中文里用了半角标点
 *
 * 中文之间的逗号、句号、冒号、分号、问号、叹号、括号和引号用全角。半角标点混在正文里，版面疏密不匀，也是审核时常被挑出的毛病。
 * 数字中的小数点、时间、网址和外文里的半角标点不在此列。
 *
 * 依据：GB/T 15834—2011《标点符号用法》。
 *
 * @bad 警告 2:11-2:12
 * ```yaml
 * 总体情况: |
 *   不断完善审核机制,制定办理流程,落实主动公开、依申请公开、政府信息管理、平台建设、监督保障各项要求。
 * ```
 *
 * @bad 警告 1:17-1:18
 * ```yaml
 * 引言: 依据《政府信息公开条例》(以下简称《条例》)，编制本报告。
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《政府信息公开条例》（以下简称《条例》），编制本报告。网址：https://www.example.gov.cn/a,b；时间 8:30。
 * ```
 */
export const halfWidth: Rule = {
  id: 'half-width',
  check: (inspection) => gather(inspection, find, textRules.halfWidth),
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
}

const MARK =
  /(?<=[\p{Script=Han}”’》）〉％%])[,;:!?](?=\s?(?:[\p{Script=Han}“‘《（〈\d]|$))|(?<=[\p{Script=Han}”’》）〉])\.(?=\s?(?:[\p{Script=Han}“‘《（〈]|$))/gu
const BRACKETS = /\(([^()（）\n]{0,200})\)/g
const QUOTES = /"([^"\n]{0,200})"/g
/** Web addresses, and what is meant for a reference. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#,;:~-]+|[{｛][^{}｛｝\n]{0,100}[}｝]/g

function find(paragraph: string): readonly Match[] {
  const addresses = placesOf(paragraph, ADDRESS)
  const isOutside = ({ start }: Match) => !addresses.some((one) => one.start <= start && start < one.end)
  const pairs = [...around(paragraph, BRACKETS, '（', '）'), ...around(paragraph, QUOTES, '“', '”')]
  const marks = placesOf(paragraph, MARK, ([mark]) => FULL[mark]).filter(isOutside)
  return [...marks, ...pairs.filter(isOutside)].toSorted((a, b) => a.start - b.start)
}

/** Pairs with Chinese in them, as two places. */
function around(paragraph: string, pattern: RegExp, open: string, close: string): readonly Match[] {
  return [...paragraph.matchAll(pattern)].flatMap(({ index, 0: whole, 1: inside = '' }) => {
    if (!/\p{Script=Han}/u.test(inside)) return []
    const end = index + whole.length
    return [
      { start: index, end: index + 1, instead: open },
      { start: end - 1, end, instead: close },
    ]
  })
}
