import { checkProse } from '../../locale/zh/check-prose.ts'
import { figuresIn } from '../../prose/sums.ts'
import type { Decimal } from '../../source/decimal.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { isContradicted } from './contradiction.ts'
import { addedUp, type PartsOfTotal, partsOfTotals } from './parts-of-total.ts'
import type { ReadText, Statement } from './prose.ts'

/**
 * @rule prose-sum
 * @group 正文里写出的数
 *
 * “共……，其中……”各项之和不等于总数
 *
 * 正文写“接受咨询318人次，其中现场咨询190人次，电话咨询155人次，网上咨询35人次”，三项相加却是380：至少有一个数错了，读者一加就知道。
 *
 * 只核对单位相同、接连列出的各项。总数是表中的数、各项也是表中的数时，由 prose-number 逐个与表核对。
 * 各项之和大于总数的，是错误；写明了“共”或者各项名称同类、只少一点的，也是错误；其余少于总数的，可能只列了主要的几项，只作警告，少得多的不提示。
 * 写“等”的，只列一项的，前面有两个总数的，不核对。
 *
 * 依据：国办发〔2014〕32号“口径一致、数据准确”。
 *
 * 改法：核对后改正；只列主要几项的，在末尾写“等”。
 *
 * @bad 错误 2:7-2:10
 * ```yaml
 * 总体情况: |
 *   接受咨询318人次，其中现场咨询190人次，电话咨询155人次，网上咨询35人次。
 * ```
 *
 * @bad 警告 1:13-1:15
 * ```yaml
 * 总体情况: 发布解读材料20篇，其中图片10篇、文字9篇。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: |
 *   接受咨询380人次，其中现场咨询190人次，电话咨询155人次，网上咨询35人次。发布信息130条，其中微信12条、微博15条等。
 * ```
 */
export const proseSum: Rule = {
  id: 'prose-sum',
  check: (inspection) =>
    inspection.prose.texts.flatMap((reading) =>
      partsOfTotals(reading).flatMap((sum) => addUp(sum, reading, inspection) ?? []),
    ),
}

/** The sums of a text that are told to be wrong. */
export function wrongSums(reading: ReadText, inspection: Inspection): readonly PartsOfTotal[] {
  return partsOfTotals(reading).filter((sum) => addUp(sum, reading, inspection))
}

function addUp(found: PartsOfTotal, reading: ReadText, inspection: Inspection): Remark | undefined {
  const { total, parts } = found
  const sum = addedUp(parts)
  if (sum.eq(total.value)) return undefined
  const { text } = reading
  const all = [total, ...parts]
  if (!all.some(({ start, end }) => text.isTyped(start, end))) return undefined
  const told = all.map(({ start }) => inspection.prose.statementAt(reading, start))
  if (told.some((statement) => isContradicted(inspection.contradictions, statement))) return undefined
  const severity = severityOf(found, sum, told)
  if (!severity) return undefined
  const said = (start: number, end: number) => text.text.slice(start, end)
  return {
    severity,
    address: text.address,
    at: text.span(total.start, total.end),
    ...checkProse.sum(
      said(total.start, total.unitEnd),
      parts.map(({ start, end }) => said(start, end)),
      `${sum.toFixed()}${total.unit || parts[0]?.unit}`,
      sum.lt(total.value),
    ),
    related: parts.map((part, index) => ({
      message: checkProse.part(found.names[index] ?? '', said(part.start, part.unitEnd)),
      at: text.span(part.start, part.end),
    })),
  }
}

/** Nothing where the parts need not be all. */
function severityOf(
  { total, parts, isWhole }: PartsOfTotal,
  sum: Decimal,
  [whole, ...named]: readonly (Statement | undefined)[],
): Remark['severity'] | undefined {
  if (named.some((statement) => statement !== undefined)) {
    const together = named.flatMap((statement) => statement?.sums[0] ?? [])
    const isDeclared =
      !named.includes(undefined) && whole?.sums.some((each) => figuresIn(each) === figuresIn(together))
    return isDeclared ? 'error' : undefined
  }
  if (sum.gt(total.value)) return 'error'
  const missing = total.value.minus(sum)
  if (missing.gte(2) && parts.some(({ value }) => missing.gte(value))) return undefined
  const isSlip = missing.lte(1) || missing.lte(total.value.times(0.02))
  return isWhole && isSlip ? 'error' : 'warning'
}
