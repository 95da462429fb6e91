import type { Deadline } from '../../form/form.ts'
import { formRules } from '../../locale/zh/check-conventions.ts'
import { textOf, valueAt } from '../../source/located.ts'
import type { Remark, Rule } from '../rule.ts'

/**
 * @rule publication-date
 * @group 标题、栏目和应写的内容
 *
 * 公布日期不合时限
 *
 * 年度报告在次年公布：2019年试行版起部门和街道办事处等派出机关在1月31日前、政府在3月31日前，此前的版式在3月31日前。没有填“机关类别”的，按机关名称判断。早于年度结束的日期、早于成文日期的公布日期、相隔一年以上的公布日期，多半是日期或者“年度”填错了。
 *
 * 依据：《政府信息公开条例》第四十九条（1月31日前、3月31日前）；2008年《条例》第三十一条（3月31日前）。
 *
 * @bad 警告 3:7-3:17
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 发布日期: 2025-03-17
 * ```
 *
 * @bad 警告 2:7-2:17
 * ```yaml
 * 年度: 2024
 * 发布日期: 2024-01-17
 * ```
 *
 * @bad 警告 3:7-3:17
 * ```yaml
 * 年度: 2024
 * 成文日期: 2025-01-20
 * 发布日期: 2025-01-17
 * ```
 *
 * @bad 警告 2:7-2:17
 * ```yaml
 * 年度: 2024
 * 发布日期: 2026-01-17
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区人民政府
 * 成文日期: 2025-03-10
 * 发布日期: 2025-03-17
 * ```
 */
export const publicationDate: Rule = {
  id: 'publication-date',
  check({ report, data }) {
    const { published, signed, year, agency, form } = report
    const at = valueAt(data, '发布日期')
    if (!at || published === undefined) return []
    const say = (said: Pick<Remark, 'message' | 'fix'>) => [{ address: '发布日期', at, ...said }]
    if (published <= `${year}-12-31`) return say(formRules.beforeYearEnds(published, year))
    if (signed !== undefined && signed > published) return say(formRules.beforeSigned(published, signed))
    const publishedIn = Number(published.slice(0, 4))
    if (publishedIn > year + 1) return say(formRules.ofAnotherYear(published, publishedIn - 1, year))
    const deadline = deadlineOf(form.deadlines, agency, textOf(valueAt(data, '机关类别')))
    const day = deadline && `${year + 1}-${deadline.day}`
    return day !== undefined && published > day
      ? say(formRules.late(published, day, deadline?.organ ?? ''))
      : []
  },
}

/** Of the kind that is given, or that the agency's name ends like; of the other kind, if it ends like none. */
function deadlineOf(
  deadlines: readonly Deadline[],
  agency: string,
  organ: string | undefined,
): Deadline | undefined {
  return (
    deadlines.find((deadline) => deadline.organ === organ) ??
    deadlines.find(({ ending }) => ending !== undefined && agency.endsWith(ending)) ??
    deadlines.find(({ ending }) => ending === undefined)
  )
}
