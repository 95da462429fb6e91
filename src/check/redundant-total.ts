import { isListed, removeEntry, removeRow } from '../data-file/remove-entry.ts'
import type { FormTable, Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths } from '../form/tree.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import { checkText } from '../locale/zh/check.ts'
import { sum } from '../report/figure.ts'
import { partsOf } from '../report/parts.ts'
import { entryOf, keySpan } from '../source/located.ts'
import type { Inspection, Remark, Rule } from './rule.ts'

/**
 * @rule redundant-total
 * @group 表里的数
 *
 * 填写了合计，其实不必
 *
 * 合计、总计由程序相加，不必填写。现在填的数都对；但以后改了某一项而忘了改合计，就会前后不一致。删去更省事，能放心删的 `check --fix` 可以代劳。
 * 由 `report-gen aggregate` 汇总的文件，合计是程序写的，不提示。
 *
 * @bad 提示 1:1-1:3
 * ```yaml
 * 申请:
 *   新收: {自然人: 3, 总计: 3}
 *   结转下年: {自然人: 3}
 * ```
 *
 * @good
 * ```yaml
 * 申请:
 *   新收: {自然人: 3}
 *   结转下年: {自然人: 3}
 * ```
 */
export const redundantTotal: Rule = {
  id: 'redundant-total',
  check: (inspection) =>
    inspection.source.text.includes(`# ${aggregateText.headMark}`)
      ? []
      : inspection.report.sections.flatMap((section) =>
          'table' in section ? redundantTotals(section.section, section.table, inspection) : [],
        ),
}

function redundantTotals(
  section: Section,
  table: FormTable,
  { report, data, source }: Inspection,
): readonly Remark[] {
  const redundant = cellPaths(table).flatMap(({ row, column }) => {
    if (!isSum(row) && !isSum(column)) return []
    const figure = report.figures.get(addressOf(section, row, column))
    const located = figure?.located
    const computed = sum(partsOf(section, report.figures, row, column))
    if (!located || !figure.value || !computed?.eq(figure.value) || isListed(data, located)) return []
    const ofRow = isSum(row) ? removeRow(data, located, source.text) : undefined
    return [removeEntry(data, located, source.text) ?? ofRow]
  })
  const entry = entryOf(data, section.name)
  if (redundant.length === 0 || !entry) return []
  const edits = redundant.flatMap((edit) => edit ?? [])
  return [
    {
      address: section.name,
      at: keySpan(entry),
      ...checkText.redundantTotals(section.name, redundant.length, edits.length),
      edits,
    },
  ]
}
