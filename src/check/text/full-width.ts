import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule full-width
 * @group 文字
 *
 * 数字或字母用了全角
 *
 * 公文里的阿拉伯数字和外文字母用半角（一个汉字的一半宽）。输入法停在“全角”时打出的“２０２５年”“ＱＱ群”，版面疏密不匀，网页上搜索“2025”也找不到。
 *
 * 依据：GB/T 15835—2011《出版物上数字用法》。
 *
 * @bad 警告 2:3-2:7
 * ```yaml
 * 总体情况: |
 *   ２０２５年，主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   2025年，主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展，QQ群、LED屏各发布3次。
 * ```
 */
export const fullWidth: Rule = {
  id: 'full-width',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph) => placesOf(paragraph, CHARACTERS, ([wide]) => narrow(wide)),
      textRules.fullWidth,
    ),
}

const CHARACTERS = /[０-９Ａ-Ｚａ-ｚ]+(?:[．，][０-９]+)*/gu

/** Full-width forms stand 0xFEE0 above their half-width ones (Unicode, Halfwidth and Fullwidth Forms). */
function narrow(wide: string): string {
  return wide.replaceAll(/[！-～]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0),
  )
}
