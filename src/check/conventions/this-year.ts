import { formRules } from '../../locale/zh/check-conventions.ts'
import type { Rule } from '../rule.ts'
import { gather, placesOf } from '../text/gather.ts'

/**
 * @rule this-year
 * @group 标题、栏目和应写的内容
 *
 * 年度报告里写“今年”“今年以来”
 *
 * 报告在次年公布，读者读到时“今年”已经是另一年。应写明年份，例如“2024年”。这样的字句多半是从年中的总结里复制来的。
 *
 * @bad 警告 2:3-2:7
 * ```yaml
 * 总体情况: |
 *   今年以来，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   2025年，主动公开、依申请公开、政府信息管理、平台建设、监督保障工作有序开展。
 * ```
 */
export const thisYear: Rule = {
  id: 'this-year',
  check: (inspection) =>
    gather(
      inspection,
      (paragraph, { isProse }) => (isProse ? placesOf(paragraph, PATTERN) : []),
      (found) => formRules.thisYear(found, inspection.report.year),
    ),
}

const PATTERN = /[今本]年以来|今年(?!来)/g
