import { addressOf, cellPaths, kindOf, unitOf } from '../../form/tree.ts'
import { lineRules } from '../../locale/zh/check-lines.ts'
import type { ReportTable } from '../../report/report.ts'
import { decimal } from '../../source/decimal.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'

/** Digits of a whole number that is rather of 元: a hundred million of them and more is no fee of an office. */
const FEWEST_DIGITS = 5

/** The unit of ten thousand. */
const TEN_THOUSAND = /^万(.+)$/

/**
 * @rule amount-unit
 * @group 表里的数
 *
 * 以万元为单位的一格像是按元填的
 *
 * 表上的单位是万元，填的却是五位以上的整数：12500 万元是 1.25 亿元，一个部门的收费、采购很少有这么多，又正好没有零头，多半是按元填的。政府的报告汇总全地区，不在此列。
 *
 * @bad 警告 4:17-4:24
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 主动公开:
 *   行政事业性收费: {金额: "12500"}
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2024
 * 机关: 某市某区民政局
 * 主动公开:
 *   行政事业性收费: {金额: "1.25"}
 * ```
 */
export const amountUnit: Rule = {
  id: 'amount-unit',
  check: (inspection) =>
    /政府$/.test(inspection.report.agency)
      ? []
      : inspection.report.sections.flatMap((one) => ('table' in one ? inTable(one, inspection) : [])),
}

function inTable({ section, table }: ReportTable, { report }: Inspection): readonly Remark[] {
  return cellPaths(table).flatMap(({ row, column }): readonly Remark[] => {
    const unit = unitOf(row, column) ?? ''
    const [, single] = TEN_THOUSAND.exec(unit) ?? []
    const figure = report.figures.get(addressOf(section, row, column))
    const typed = figure?.located?.typed ?? ''
    if (single === undefined || !figure?.located || kindOf(row, column) !== 'amount') return []
    if (!/^\d+$/.test(typed) || typed.length < FEWEST_DIGITS) return []
    const converted = decimal(typed).div(10000).toFixed()
    const at = { start: figure.located.start, end: figure.located.end }
    return [{ address: figure.address, at, ...lineRules.amountUnit(typed, unit, single, converted) }]
  })
}
