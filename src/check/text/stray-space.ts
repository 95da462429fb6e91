import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule stray-space
 * @group 文字
 *
 * 数字、单位或标点旁边有空格
 *
 * 公文里数字与单位、数字与汉字之间不空格，标点前面也不空格。多余的空格多半是复制粘贴带来的，会把“24人”断在两行。
 *
 * @bad 提示 2:8-2:9
 * ```yaml
 * 总体情况: |
 *   举办培训班 1 次 ，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   举办培训班1次，使用 LED 屏和 Excel 表，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 */
export const straySpace: Rule = {
  id: 'stray-space',
  check: (inspection) =>
    gather(inspection, (paragraph) => placesOf(paragraph, PATTERN, () => ''), textRules.straySpace),
}

const PATTERN =
  /(?<=\p{Script=Han})[ \u3000]{1,20}(?=[\d％%])|(?<=[\d％%])[ \u3000]{1,20}(?=\p{Script=Han})|(?<=\d)[ \u3000]{1,20}(?=\d{1,9}(?:件|条|次|项|人|个|份|场|篇|期|元|年|月|日))|(?<=[\p{Script=Han}\d％%”》）])[ \u3000]{1,20}(?=[，。、；：？！）》”])/gu
