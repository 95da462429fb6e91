import { textRules } from '../../locale/zh/check-text.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from './gather.ts'

/**
 * @rule as-of
 * @group 文字
 *
 * “截止”应为“截至”
 *
 * “截至”表示统计到某个时候为止（事情可能还在继续），后面跟时间；“截止”表示到期停止，时间放在前面，如“报名已于12月31日截止”。
 * 年度报告里的统计时点用“截至”，后面不再加“到”。
 *
 * 依据：《现代汉语词典》“截至”“截止”条。
 *
 * @bad 警告 2:3-2:5
 * ```yaml
 * 总体情况: |
 *   截止2024年12月31日，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   截至2024年12月31日，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。意见征集已于12月31日截止，截止日期未变。
 * ```
 */
export const asOf: Rule = {
  id: 'as-of',
  check: (inspection) =>
    gather(inspection, (paragraph) => placesOf(paragraph, PATTERN, () => textRules.asOfWord), textRules.asOf),
}

const PATTERN =
  /截止(?:到|至|于)?(?=\s*(?:(?:19|20)?\d\d年|\d{1,2}月|目前|目下|今|现在|当前|年底|年末|本?月底|报告期|统计))/g
