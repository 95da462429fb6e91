import type { Section } from '../../form/form.ts'
import { resolveAddress } from '../../form/references.ts'
import { isSum, terms } from '../../form/sums.ts'
import { addressOf, cellPaths, kindOf, type Path } from '../../form/tree.ts'
import { checkYearsText } from '../../locale/zh/check-years.ts'
import type { Figure } from '../../report/figure.ts'
import type { ReportTable } from '../../report/report.ts'
import { type Decimal, decimal } from '../../source/decimal.ts'
import type { Previous } from '../given.ts'
import { keyOf } from '../place.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'

/** Figures grow or shrink by this many times. */
const TIMES = decimal(3)

/** Smaller figures count as this many: from 2 to 9 is no outlier, from 2 to 90 is one. */
const SMALL = decimal(20)

/**
 * @rule outlier
 * @group 与上年核对
 *
 * 与上年相差悬殊
 *
 * 给出上年的数据文件后，同一个数比上年大 3 倍以上或者不到三分之一的，提示再核对一遍：常见的原因是多打、少打一位，填错了行，
 * 或者统计口径变了。小的数不比：不足 20 的按 20 计算，所以两年中较大的一个超过 60 才会提示。合计相差悬殊时，不再逐项提示它的各项；
 * 增减数、文字不比。
 *
 * 只是提示，不影响生成；情况属实的不必处理，口径变了的宜在正文中说明。
 *
 * 依据：年度报告审核通例（数据异常波动应核实、说明）。
 *
 * @bad 提示 2:16-2:20
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 4450}
 * ```
 *
 * ```yaml 上年
 * 主动公开:
 *   行政许可: {处理决定: 445}
 * ```
 *
 * @good
 * ```yaml
 * 主动公开:
 *   行政许可: {处理决定: 58}
 *   行政处罚: {处理决定: 1300}
 * ```
 *
 * ```yaml 上年
 * 主动公开:
 *   行政许可: {处理决定: 2}
 *   行政处罚: {处理决定: 445}
 * ```
 */
export const outlier: Rule = {
  id: 'outlier',
  check(inspection) {
    const { report, previous } = inspection
    if (!previous || report.period || previous.report.period) return []
    return report.sections.flatMap((one) => ('table' in one ? inTable(one, inspection, previous) : []))
  },
}

interface Cell {
  readonly row: Path
  readonly column: Path
  readonly now: Figure
  readonly before: Figure
}

function inTable(
  { section, table }: ReportTable,
  { report, data }: Inspection,
  previous: Previous,
): readonly Remark[] {
  const cells = cellPaths(table).flatMap(({ row, column }): Cell[] => {
    const kind = kindOf(row, column)
    const now = report.figures.get(addressOf(section, row, column))
    const before = lastYear(section, row, column, previous)
    if (kind === 'change' || kind === 'text' || !now || !before) return []
    return [{ row, column, now, before }]
  })
  const striking = cells.filter(
    ({ now, before }) => now.value && before.value && isFar(now.value, before.value),
  )
  const counted = new Set(striking.flatMap((cell) => partsOf(section, cell)))
  const told = striking.filter(({ now }) => !counted.has(now.address))
  return told.map(({ now, before }): Remark => {
    const at = now.located ?? keyOf(data, now.address)
    return {
      address: now.address,
      ...(at ? { at: { start: at.start, end: at.end } } : {}),
      ...checkYearsText.outlier(now, before.text),
      ...(before.located
        ? {
            related: [
              { message: checkYearsText.before(before), at: before.located, source: previous.source },
            ],
          }
        : {}),
    }
  })
}

function lastYear(section: Section, row: Path, column: Path, { report }: Previous): Figure | undefined {
  const found = resolveAddress(report.form, addressOf(section, row, column))
  return found && report.figures.get(addressOf(found.section, found.row, found.column))
}

/** Whether one of two figures is several times the other; small ones are not compared. */
export function isFar(now: Decimal, before: Decimal): boolean {
  const [small, large] = now.lt(before) ? [now, before] : [before, now]
  return large.gt((small.lt(SMALL) ? SMALL : small).times(TIMES))
}

/** Addresses of the cells and subtotals that a total adds up. */
function partsOf(section: Section, { row, column, now }: Cell): readonly string[] {
  const along = (line: Path) => (isSum(line) ? [line, ...terms(line)] : [line])
  const addresses = along(row).flatMap((r) => along(column).map((c) => addressOf(section, r, c)))
  return addresses.filter((address) => address !== now.address)
}
