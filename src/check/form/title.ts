import { fillPattern, patternWords } from '../../format/fill-pattern.ts'
import { formRules } from '../../locale/zh/check-form.ts'
import { textOf, valueAt } from '../../source/located.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule title
 * @group 标题、栏目和应写的内容
 *
 * 标题不合规定
 *
 * 标题由机关全称、年度和文种组成，不必填写，由程序按版式生成。填写了“标题”的，与规定的写法逐字核对：机关用全称，“年度”不重复，“工作”不遗漏。
 *
 * 依据：各年度报告格式（例如国办公开办函〔2021〕30号）。
 *
 * @bad 错误 3:5-3:28
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 标题: 某区民政局2024年度政府信息公开工作年度报告
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 标题: 某市某区民政局2024年政府信息公开工作年度报告
 * ```
 */
export const title: Rule = {
  id: 'title',
  check({ report, data }) {
    const at = valueAt(data, '标题')
    const typed = textOf(at)?.replaceAll(/\s/g, '')
    if (!at || typed === undefined) return []
    const words = patternWords(report.year, report.agency)
    const due = report.format.titles.map((pattern) => fillPattern(pattern, words))
    if (due.includes(typed)) return []
    const [nearest] = due
      .map((one) => ({ one, ...difference(typed, one) }))
      .toSorted((a, b) => a.size - b.size)
    if (!nearest) return []
    return [{ address: '标题', at, ...formRules.title(nearest.one, nearest.found, nearest.expected) }]
  },
}

/** What stands between the beginning and the end that two texts share. */
function difference(a: string, b: string): { found: string; expected: string; size: number } {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [found, expected] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return { found, expected, size: found.length + expected.length }
}
