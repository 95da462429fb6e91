import { formRules } from '../../locale/zh/check-conventions.ts'
import { NO_RULE_MAKERS, RULES_ROW } from '../../locale/zh/rule-makers.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule rule-making
 * @group 标题、栏目和应写的内容
 *
 * 没有规章制定权的机关填报了规章
 *
 * 规章只有国务院部门，省、自治区、直辖市、设区的市和自治州的人民政府可以制定。乡镇、街道、县（区）政府及其部门在“规章”一行填了数的，多半是把规范性文件或者内部制度填错了行。
 *
 * 依据：《中华人民共和国立法法》第九十一条、第九十三条。
 *
 * 改法：改填“行政规范性文件”；内部管理制度、不是规范性文件的不填。
 *
 * @bad 警告 2:17-2:18
 * ```yaml
 * 机关: 清河县白石镇人民政府
 * 主动公开: {规章: {制发: 3, 有效: 3}}
 * ```
 *
 * @bad 警告 2:17-2:18
 * ```yaml
 * 机关: 临江市云山区教育局
 * 主动公开: {规章: {有效: 2}}
 * ```
 *
 * @good
 * ```yaml
 * 机关: 临江市人民政府
 * 主动公开: {规章: {制发: 3, 有效: 3}}
 * ```
 *
 * @good
 * ```yaml
 * 机关: 青河壮族自治区人民政府
 * 主动公开: {规章: {制发: 3, 有效: 3}}
 * ```
 */
export const ruleMaking: Rule = {
  id: 'rule-making',
  check({ report: { agency, figures } }) {
    if (!NO_RULE_MAKERS.test(agency)) return []
    const told = [...figures.values()].filter(
      ({ address, located, value }) => address.split('.').includes(RULES_ROW) && located && value?.gt(0),
    )
    const [first, ...others] = told
    if (!first?.located) return []
    return [
      {
        address: first.address,
        at: first.located,
        ...formRules.noRuleMaker(agency, first.address, first.text),
        related: others.flatMap(({ address, text, located }) =>
          located ? [{ message: `${address} = ${text}`, at: located }] : [],
        ),
      },
    ]
  },
}
