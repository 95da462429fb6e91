import { formRules } from '../../locale/zh/check-conventions.ts'
import { entryOf, keySpan } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule date-missing
 * @group 标题、栏目和应写的内容
 *
 * 没有填日期
 *
 * 报告末尾印机关名称（署名）和日期。“发布日期”和“成文日期”都没有填，就只有署名，没有日期，不能作为正式的报告公布。
 * 填一个即可：只填“发布日期”的，署名下面印发布日期；两个都填的，印成文日期。程序不会用今天的日期代替。
 *
 * 依据：GB/T 9704—2012《党政机关公文格式》7.3.5（署名和成文日期）；《政府信息公开条例》第四十九条（公布的期限）。
 *
 * 改法：公布前填上日期；送审时还没有定的，用 `build --draft` 生成草稿。照录以前的报告，原文确实没有日期的，在“确认”中说明。
 *
 * @bad 错误 1:1-1:5
 * ```yaml
 * 发布日期: # 公布前填写
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2025
 * 成文日期: 2026-01-20
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2025
 * 发布日期: 2026-01-20
 * ```
 */
export const dateMissing: Rule = {
  id: 'date-missing',
  check({ report, data }) {
    if ((report.signed ?? report.published) !== undefined) return []
    const key = entryOf(data, '发布日期') ?? entryOf(data, '成文日期')
    const at = key ? { at: keySpan(key) } : {}
    return [{ address: '发布日期', ...at, ...formRules.dateMissing(report.year) }]
  },
}
