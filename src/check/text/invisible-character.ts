import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule invisible-character
 * @group 文字
 *
 * 文字里有看不见的字符
 *
 * 从网页或聊天软件复制来的文字，常带有不换行空格、零宽空格、方向标记等看不见的字符。它们使搜索、对齐和朗读出错，也会让两段看上去一样的文字对不上。
 *
 * @bad 警告 1:13-1:14
 * ```yaml
 * 引言: "依据《中华人民\u200B共和国政府信息公开条例》，编制本报告。"
 * ```
 *
 * @good
 * ```yaml
 * 引言: 依据《中华人民共和国政府信息公开条例》，编制本报告。
 * ```
 */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph) =>
        placesOf(paragraph, PATTERN, ([found]) => (SPACE.test(found) ? space(paragraph, found) : '')),
      textRules.invisible,
    ),
}

const PATTERN = /[\u00A0\u2000-\u200A\u202F\u205F]+|[\p{Default_Ignorable_Code_Point}\u2028\u2029]+/gu
const SPACE = /^[\u00A0\u2000-\u200A\u202F\u205F]/

/** Foreign spaces between Latin words are spaces; anywhere else they are nothing. */
function space(paragraph: string, found: string): string {
  const at = paragraph.indexOf(found)
  return /[A-Za-z]/.test(paragraph[at - 1] ?? '') && /[A-Za-z]/.test(paragraph[at + found.length] ?? '')
    ? ' '
    : ''
}
