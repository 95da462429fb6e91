import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gatherText, placesOf } from './gather.ts'

/**
 * @rule list-number
 * @group 文字
 *
 * 序号后面的标点不对
 *
 * 公文的层次序数依次为“一、”“（一）”“1.”“（1）”：阿拉伯数字后面用下脚点，不用顿号；带括号的后面不再加标点。
 *
 * 依据：GB/T 9704—2012《党政机关公文格式》7.3.3；GB/T 15834—2011《标点符号用法》。
 *
 * @bad 提示 4:3-4:5
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 *   （一）信息管理
 *   1、审核从严。
 *   2、按时更新。
 * ```
 *
 * @bad 提示 3:3-3:7
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 *   （一）、信息管理。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 *   1.审核从严。
 *   1、3、5号楼设有查阅点。
 *   1至2月办结申请。
 * ```
 */
export const listNumber: Rule = {
  id: 'list-number',
  check: (inspection) =>
    gatherText(
      inspection,
      ({ text, isProse }) =>
        isProse ? placesOf(text, PATTERN, ([, digits, bracketed]) => bracketed ?? `${digits}.`) : [],
      textRules.listNumber,
    ),
}

/** At the beginning of a paragraph. 1、3号楼 and 1、二号楼 are no numbers of items. */
const PATTERN =
  /(?<=^[ \u3000]{0,8})(?:(\d{1,2})、(?![\d一二三四五六七八九十])|(（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）)[、.．])/gm
