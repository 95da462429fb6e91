import { aggregateText } from '../../locale/zh/aggregate.ts'
import { checkText } from '../../locale/zh/check.ts'
import { entryOf, keySpan } from '../../source/located.ts'
import { lineText } from '../../source/source.ts'
import type { Rule } from '../rule.ts'

/**
 * @rule incomplete-sum
 * @group 汇总
 *
 * 汇总没有包括所有的单位
 *
 * `report-gen aggregate` 汇总时，未报、数有矛盾、报了几份等没有计入的单位，在数据文件里留有“# 汇总：没有计入……”的注释。
 * 全域的报告缺了单位，各数就不全，不能当作全部公布。计入了但待核对的单位，也留有注释，只作警告。
 *
 * 改法：各单位补报、改正以后重新汇总；确实不能计入的，在“确认”里写明理由。
 *
 * @bad 错误 2:1-2:3
 * ```yaml
 * # 汇总：没有计入“青河区教育局”：未报
 * 口径: 全域
 * ```
 *
 * @good
 * ```yaml
 * 口径: 全域
 * ```
 */
export const incompleteSum: Rule = {
  id: 'incomplete-sum',
  check({ source, data }) {
    const said = source.lineStarts.flatMap((_, index) => MARK.exec(lineText(source, index + 1))?.[1] ?? [])
    const entry = entryOf(data, '口径')
    const place = { address: '口径', ...(entry ? { at: keySpan(entry) } : {}) }
    const out = said.filter((text) => text.startsWith(aggregateText.leftOutMark))
    const doubtful = said.filter((text) => !out.includes(text))
    return [
      ...(out.length > 0 ? [{ ...place, ...checkText.leftOut(out) }] : []),
      ...(doubtful.length > 0
        ? [{ ...place, severity: 'warning' as const, ...checkText.doubtfulIn(doubtful) }]
        : []),
    ]
  },
}

const MARK = new RegExp(`^\\s*# ${aggregateText.mark}(.+)$`)
