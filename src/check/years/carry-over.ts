import { checkYearsText } from '../../locale/zh/check-years.ts'
import { given } from '../../source/given.ts'
import type { Verdict } from '../arithmetic/apply-rule.ts'
import { applyDeclared, remarksOn } from '../arithmetic/form-rules.ts'
import { keyOf } from '../place.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { adjoin } from './adjoin.ts'

/**
 * @rule carry-over
 * @group 与上年核对
 *
 * 与上年报告衔接不上
 *
 * 给出上年的数据文件后，逐项核对两年之间的勾稽关系：本年的“上年结转”应等于上年的“结转下年度继续办理”，每一列都要相等（错误）；
 * 现行有效件数应等于上年现行有效件数加本年制发、减本年废止；上年尚未审结的复议、诉讼应计入本年（警告，情况属实的应予说明）。
 *
 * 两年版式不同的，按同一地址核对；上年的表里没有的数，或者是空白的，给出提示：这一项没有核对。
 * 没有给出上年数据文件的，不核对，也不提示。写了“统计期限”而两年的期限接不上的（例如本年从 4 月 1 日起），也不核对，给出提示。
 *
 * 依据：国办公开办函〔2019〕60号、〔2021〕30号附件表格中“上年结转”“结转下年度继续办理”“现行有效件数”的含义。
 *
 * 改法：核对两年的数；本年填错的改正，上年公布的数有误的，在“其他需要报告的事项”中说明，并在“确认”中写明理由。
 *
 * @bad 错误 3:15-3:16
 * ```yaml
 * 申请:
 *   新收: {自然人: 5}
 *   上年结转: {自然人: 2}
 *   予以公开: {自然人: 7}
 * ```
 *
 * ```yaml 上年
 * 申请:
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * ```
 *
 * @bad 警告 2:24-2:25
 * ```yaml
 * 主动公开:
 *   行政规范性文件: {制发: 1, 有效: 9}
 * ```
 *
 * ```yaml 上年
 * 主动公开:
 *   行政规范性文件: {有效: 7}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 5}
 *   上年结转: {自然人: 3}
 *   予以公开: {自然人: 8}
 * 主动公开:
 *   行政规范性文件: {制发: 1, 废止: 2, 有效: 6}
 * ```
 *
 * ```yaml 上年
 * 申请:
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * 主动公开:
 *   行政规范性文件: {有效: 7}
 * ```
 */
export const carryOver: Rule = {
  id: 'carry-over',
  check(inspection) {
    const { report, previous, data } = inspection
    if (!previous) return []
    if (!adjoin(report, previous.report)) {
      const at = keyOf(data, '上年') ?? keyOf(data, '统计期限')
      return [{ severity: 'info', ...given({ at }), ...checkYearsText.apart() }]
    }
    const verdicts = applyDeclared('carry-over', inspection)
    return [...remarksOn(verdicts, inspection), ...unassessed(verdicts, inspection)]
  },
}

/** What last year's report lacks, so that nobody takes it for compared. */
function unassessed(verdicts: readonly Verdict[], { data }: Inspection): readonly Remark[] {
  const lacking = verdicts.filter(({ missing }) => missing.length > 0)
  if (lacking.length === 0) return []
  const at = keyOf(data, '上年')
  const missing = [...new Set(lacking.flatMap((verdict) => verdict.missing))]
  const rules = lacking.map(({ rule }) => rule.text)
  return [{ severity: 'info', ...(at ? { at } : {}), ...checkYearsText.unassessed(missing, rules) }]
}
