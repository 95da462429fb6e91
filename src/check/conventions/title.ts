import { fillPattern, patternWords } from '../../form/fill-pattern.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import { textOf, valueAt } from '../../source/located.ts'
import { isAbbreviation } from '../abbreviation.ts'
import type { Rule } from '../rule.ts'
import { isNameOf } from './agency-names.ts'

/**
 * @rule title
 * @group 标题、栏目和应写的内容
 *
 * 标题不合规定
 *
 * 标题由机关全称、年度和文种组成，不必填写，由程序按版式生成。填写了“标题”的，与规定的写法逐字核对：机关用全称，“年度”不重复，“工作”不遗漏。
 *
 * 一个机关两块牌子的，用其中一个名称即可；“口径”是全域的政府年报，也可以用地区的名称（“青河市2024年……”“青河州2024年……”）。
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
 * @bad 错误 3:5-3:26
 * ```yaml
 * 年度: 2024
 * 机关: 某市科学技术委员会
 * 标题: 某市科委2024年政府信息公开工作年度报告
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 标题: 某市某区民政局2024年政府信息公开工作年度报告
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某省青河族自治州人民政府
 * 口径: 全域
 * 标题: 某省青河州2024年政府信息公开工作年度报告
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某区住房和城乡建设局（某区人民防空办公室）
 * 标题: 2024年某区住房和城乡建设局政府信息公开工作年度报告
 * ```
 */
export const title: Rule = {
  id: 'title',
  check({ report, data }) {
    const at = valueAt(data, '标题')
    const typed = textOf(at)?.replaceAll(/\s/g, '')
    if (!at || typed === undefined) return []
    const { agency, form, year } = report
    const due = form.titles.map((pattern) => fillPattern(pattern, patternWords(year, agency)))
    if (due.includes(typed)) return []
    const open = form.titles.map((pattern) => fillPattern(pattern, patternWords(year, AGENCY)))
    const names = open.flatMap((pattern) => nameIn(typed, pattern) ?? [])
    const isOfRegion = textOf(valueAt(data, '口径')) === '全域'
    if (names.some((name) => isNameOf(name, agency, isOfRegion))) return []
    const short = names.find((name) => isAbbreviation(name, agency))
    const [nearest] = due
      .map((one) => ({ one, ...difference(typed, one) }))
      .toSorted((a, b) => a.size - b.size)
    if (!nearest) return []
    const said =
      short !== undefined && nearest.found !== ''
        ? formRules.shortTitle(nearest.one, short, agency)
        : formRules.title(nearest.one, nearest.found, nearest.expected)
    return [{ address: '标题', at, ...said }]
  },
}

/** Stands for the agency in a pattern. */
const AGENCY = '{{机关}}'

/** What a title has in the place of the agency, when it has all else. */
function nameIn(typed: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split(AGENCY)
  const isLike =
    typed.length > before.length + after.length && typed.startsWith(before) && typed.endsWith(after)
  return isLike ? typed.slice(before.length, typed.length - after.length) : undefined
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
