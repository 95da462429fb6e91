import { says } from '../../form/pattern.ts'
import { checkProse } from '../../locale/zh/check-prose.ts'
import type { Figure } from '../../report/figure.ts'
import type { ReportTable } from '../../report/report.ts'
import { entryOf, keySpan } from '../../source/located.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'

/**
 * @rule prose-omission
 * @group 正文里写出的数
 *
 * 表中有数，正文只字未提
 *
 * 有的表，版式规定正文应当说到：例如“复议诉讼”表里有数，正文就应写明行政复议、行政诉讼的件数和结果。
 * 表里有数而正文各栏目都没有提到，或者是漏写，或者是表里填错了。表里全是 0 的不提示。
 *
 * 依据：《政府信息公开条例》第五十条第（三）项：年度报告应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况。
 *
 * 改法：在正文里补写一句；原报告确实没有写的，在“确认”里说明。
 *
 * @bad 警告 1:1-1:5
 * ```yaml
 * 复议诉讼: {行政复议: {结果维持: 4}}
 * 总体情况: 主动公开、依申请公开、政府信息管理、平台建设、监督保障情况良好。
 * ```
 *
 * @good
 * ```yaml
 * 复议诉讼: {行政复议: {结果维持: 4}}
 * 总体情况: 全年发生行政复议4件，均获维持。
 * ```
 */
export const proseOmission: Rule = {
  id: 'prose-omission',
  check: (inspection) =>
    inspection.report.sections.flatMap((section) =>
      'table' in section ? findOmission(section, inspection) : [],
    ),
}

/** The topics of a table section are what prose should speak of when the table has figures. */
function findOmission({ section }: ReportTable, { report, texts, data }: Inspection): readonly Remark[] {
  const figures = [...report.figures.values()].filter(({ address }) => address.startsWith(`${section.name}.`))
  const told = figures.filter(({ value, located }) => located && value && !value.eq(0))
  const entry = entryOf(data, section.name)
  if (told.length === 0) return []
  return section.topics
    .filter(
      ({ weight, pattern }) =>
        weight !== 'avoid' && !texts.some(({ isProse, text }) => isProse && says(text, pattern)),
    )
    .map(({ name, weight }) => ({
      severity: weight === 'must' ? 'error' : 'warning',
      address: section.name,
      ...checkProse.omission(
        section.name,
        name,
        told.map(({ address, text }) => ({ address, text })),
      ),
      ...(entry ? { at: keySpan(entry) } : {}),
      related: typed(told),
    }))
}

function typed(figures: readonly Figure[]) {
  return figures.flatMap(({ address, text, located }) =>
    located ? [{ message: checkProse.cell(address, text), at: located }] : [],
  )
}
