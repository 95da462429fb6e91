import { formRules } from '../../locale/zh/check-conventions.ts'
import { denialsIn } from '../../prose/denials.ts'
import type { FigureMention } from '../../prose/figure-statement.ts'
import { sumOf } from '../../prose/sums.ts'
import { entryOf, keySpan } from '../../source/located.ts'
import type { Inspection, Rule } from '../rule.ts'

/**
 * @rule section-figure
 * @group 标题、栏目和应写的内容
 *
 * 栏目没有写出要求写明的数
 *
 * 有的地方要求总体情况写明收到、办结申请的件数。官方格式没有这样的要求；自己的版式用 `figures` 写明的，逐个核对栏目里有没有说到，写成引用或者“未收到……申请”也算。
 *
 * 依据：版式里写明的地方要求。
 *
 * @bad 警告 2:1-2:5
 * ```yaml
 * 版式: {name: 某市要求, extends: "2021", figures: {总体情况: [申请.新收, 申请.办理总计]}}
 * 总体情况: 全年收到政府信息公开申请3件。主动公开、政府信息管理、平台建设、监督保障工作有序开展。
 * 申请: {新收: {自然人: 3}, 予以公开: {自然人: 3}}
 * ```
 *
 * @good
 * ```yaml
 * 版式: {name: 某市要求, extends: "2021", figures: {总体情况: [申请.新收, 申请.办理总计, 复议诉讼.行政复议]}}
 * 总体情况: 全年收到政府信息公开申请3件，办结{{申请.办理总计}}件。未发生行政复议。主动公开、政府信息管理、平台建设、监督保障工作有序开展。
 * 申请: {新收: {自然人: 3}, 予以公开: {自然人: 3}}
 * ```
 */
export const sectionFigure: Rule = {
  id: 'section-figure',
  check: (inspection) =>
    inspection.report.form.sections.flatMap(({ name, figures = [] }) => {
      const entry = entryOf(inspection.data, name)
      const told = figures.length > 0 && entry ? figuresTold(name, inspection) : new Set()
      return figures
        .filter((address) => entry && !told.has(address))
        .map((address) => {
          const text = inspection.prose.amountOf(sumOf(address))
          return {
            address: name,
            ...(entry ? { at: keySpan(entry) } : {}),
            ...formRules.figureUntold(name, address, `${text?.terms[0]?.text ?? ''}${text?.unit ?? ''}`),
          }
        })
    }),
}

/** Addresses of all that the prose of a section tells with a number, or that there is none of. */
function figuresTold(name: string, { prose, report }: Inspection): ReadonlySet<string> {
  const { lexicon } = prose
  const mentions = prose.texts
    .filter(({ text }) => text.address === name)
    .flatMap((reading): readonly Pick<FigureMention, 'sums'>[] => [
      ...prose.statementsOf(reading),
      ...reading.sentences.flatMap((sentence, index) =>
        denialsIn(reading, sentence, reading.tokens[index] ?? [], { lexicon, form: report.form }).flatMap(
          (denial) => denial.mentions,
        ),
      ),
    ])
  return new Set(mentions.flatMap(({ sums }) => sums.flat().map(({ names }) => names.join('.'))))
}
