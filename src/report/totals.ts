import { type Finding, makeFinding } from '../findings/finding.ts'
import type { Section } from '../form/form.ts'
import { isSum, parts } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, type Path } from '../form/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import { ZERO } from '../source/decimal.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { amountOf } from './amount.ts'
import { computedFigure, type Figure, type Figures, sum } from './figure.ts'
import { partsOf } from './parts.ts'

/** Adds the totals that the form declares. A total that is typed stays as it is, and is reported when it differs. */
export function addTotals(
  section: Section,
  cells: Figures,
  source: Source,
): { figures: Figures; findings: readonly Finding[] } {
  const figures = new Map(cells)
  const findings: Finding[] = []
  for (const { row, column } of section.table ? cellPaths(section.table) : []) {
    if (!isSum(row) && !isSum(column)) continue
    const address = addressOf(section, row, column)
    const kind = kindOf(row, column)
    if (kind === 'ratio') {
      if (!cells.has(address)) figures.set(address, { address, text: '' })
      continue
    }
    const singles = partsOf(section, cells, row, column)
    const typed = cells.get(address)
    const computed = computedFigure(address, kind, sum(singles))
    if (!typed) figures.set(address, computed)
    else if (typed.value && !typed.value.eq(computed.value ?? ZERO)) {
      if (addsUpSubtotals(section, cells, typed, row, column)) continue
      findings.push(difference(typed, computed, singles, source))
    }
  }
  return { figures, findings }
}

/**
 * Whether a typed total adds up the subtotals that are typed beside or below it, though not the single figures:
 * then one of these subtotals is told, and that is enough.
 */
function addsUpSubtotals(section: Section, cells: Figures, typed: Figure, row: Path, column: Path): boolean {
  const lines = [
    isSum(row) ? parts(row).map((part) => amountOf(section, cells, part, column)) : [],
    isSum(column) ? parts(column).map((part) => amountOf(section, cells, row, part)) : [],
  ]
  return lines.some((line) => {
    const values = line.flatMap(({ printed }) => printed ?? [])
    return values.length > 0 && typed.value?.eq(values.reduce((total, value) => total.plus(value)))
  })
}

/**
 * @rule typed-total
 * @group 表里的数
 *
 * 填写的合计与各项之和不同
 *
 * 合计（总计、（七）总计、2014年版统计表里“1.2.3.”各项的总数）由程序相加，不必填写；填写了就与各项核对。不同，说明某一项或者合计填错了，
 * 这是上级审核最常退回的问题。提示里列出相加的各项和它们的位置；金额按十进制精确相加，不会有误差。
 *
 * 依据：国办公开办函〔2019〕60号、〔2021〕30号附件各表的“总计”；国办发〔2014〕32号统计表。
 *
 * 改法：核对各项；各项无误时删去合计，由程序计算。
 *
 * @bad 错误 2:21-2:23
 * ```yaml
 * 申请:
 *   新收: {自然人: 28, 总计: 30}
 *   予以公开: {自然人: 28}
 * ```
 *
 * @bad 错误 2:32-2:33
 * ```yaml
 * 复议诉讼:
 *   行政复议: {结果维持: 4, 结果纠正: 1, 总计: 4}
 * ```
 *
 * @bad 错误 4:16-4:17
 * ```yaml
 * 年度: 2017
 * 统计表:
 *   依申请公开:
 *     收到申请: {总数: 4, 当面: 3}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 28, 商业企业: 2, 总计: 30}
 *   予以公开: {自然人: 28, 商业企业: 2}
 * ```
 */
function difference(typed: Figure, computed: Figure, parts: readonly Figure[], source: Source): Finding {
  const range = (part: Figure) => part.located && rangeOf(source, part.located.start, part.located.end)
  const counted = parts.filter(({ value }) => value && !value.eq(0))
  const at = range(typed)
  return makeFinding('typed-total', {
    address: typed.address,
    ...figuresText.total(
      typed,
      computed,
      counted,
      parts.filter(({ value, located }) => value && !located).map(({ address }) => address),
    ),
    ...(at ? { range: at } : {}),
    related: parts
      .filter((part) => part.value === undefined || counted.includes(part))
      .flatMap((part) => {
        const place = range(part)
        return place ? [{ message: figuresText.term(part.address, part.text), range: place }] : []
      }),
  })
}
