import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule vague-number
 * @group 文字
 *
 * 数字不确切
 *
 * 年度报告是法定报告，件数、条数、次数、金额应当是确切的数，不宜写“900余条”“千余次”“5万余元”。确实只有约数的（例如受众人数），可以在“确认”里说明。
 *
 * 依据：《政府信息公开条例》第五十条要求报告具体情况；各地年报审核的通行要求。
 *
 * @bad 警告 2:16-2:21
 * ```yaml
 * 总体情况: |
 *   2024年主动公开政府信息900余条，依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   2024年主动公开政府信息912条，用时10余天，依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 */
export const vagueNumber: Rule = {
  id: 'vague-number',
  check: (subject) =>
    gather(
      subject,
      (paragraph, { isProse }) => (isProse ? placesOf(paragraph, PATTERN) : []),
      textRules.vagueNumber,
    ),
}

const PATTERN =
  /(?:\d[\d,.]{0,15}|[一二两三四五六七八九十百千]{1,8})[十百千万亿]{0,2}[余多][万亿]?(?:人次|件|条|次|项|份|场|篇|期|元|人|名|户|家|起|批|册|本|幅|块|处|个|份)/g
