import { checkProse } from '../../locale/zh/check-prose.ts'
import { mayBe } from '../../prose/numbers.ts'
import { kindredUnits } from '../../prose/units.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import type { Statement } from './prose.ts'

/**
 * @rule prose-unit
 * @group 正文里写出的数
 *
 * 正文用的单位与表不同
 *
 * 表中以“件”计的数，正文写成“3项”，读者会以为是另一个数。数与表相同、只是单位不同的，提示核对。
 * “件”与“条”“篇”“份”常常通用，“规章3部”“培训班2期”“处罚决定12项”这样通行的说法，也不提示；数也不同的，看作说的是另一件事，不提示。
 *
 * 依据：国办发〔2014〕32号“指标统一、口径一致”；统计表“单位”一栏。
 *
 * 改法：改成表中的单位；确是另一个数的，写清楚说的是什么。
 *
 * @bad 警告 1:19-1:20
 * ```yaml
 * 总体情况: 其中“不予公开”的申请3项。
 * 申请: {新收: {自然人: 3}, 不予公开: {国家秘密: {自然人: 3}}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 其中“不予公开”的申请3件。
 * 申请: {新收: {自然人: 3}, 不予公开: {国家秘密: {自然人: 3}}}
 * ```
 *
 * @good
 * ```yaml
 * 年度: 2012
 * 正文: |
 *   新收政府信息公开申请3宗，其中当面递交3宗。接听咨询电话9个，答复网上咨询5条。
 * 指标表: {申请: {本期: 3, 当面: 3}, 咨询电话: {本期: 9}, 网上咨询: {本期: 5}}
 * ```
 */
export const proseUnit: Rule = {
  id: 'prose-unit',
  check: (inspection) =>
    inspection.prose.statements.flatMap((statement) => compareUnit(statement, inspection) ?? []),
}

/** What everybody counts these in, whatever the form says. */
const USUAL: readonly (readonly [said: RegExp, units: RegExp])[] = [
  [/规章/, /^[部个件]$/],
  [/许可|处罚|强制/, /^[项件宗起例次家]$/],
  [/采购/, /^[个项次批宗件]$/],
  [/培训|会议|发布会|访谈|参加|出席|到会|做客/, /^(?:[期场次届个]|场次)$/],
  [/回应|热点|舆情|关切|关注/, /^[件次条个起例项]$/],
  [/查阅点|机构/, /^[个处家]$/],
  [/复议|诉讼/, /^人$/],
]

/** What is counted in a unit is counted in these as well: 申请24宗, 接听电话9842个, 网上咨询312条, 训练班3期. */
const ALIKE: readonly (readonly [due: RegExp, said: RegExp])[] = [
  [/^条$/, /^[宗起例]$/],
  [/^人次$/, /^(?:[人名位次批个通条件]|件次)$/],
  [/^次$/, /^[期场届轮]$/],
]

/** 自然人388人次、商业企业31家: those who apply, as often as they do. */
const APPLICANTS = /自然人|企业|机构|组织|公民|法人|律师/
const BY_HEAD = /^(?:[人名位家户个]|人次|家次)$/

const NO_COUNT = /^[%元年月日天号时分秒]$|工作日|百分点|小时|分钟/

function compareUnit(
  { reading, number, sums, start, end }: Statement,
  { prose }: Inspection,
): Remark | undefined {
  const { text } = reading
  if (number.unit === '' || number.value.eq(0) || number.isVague || NO_COUNT.test(number.unit))
    return undefined
  const amount = sums.map((sum) => prose.amountOf(sum)).find((each) => each && mayBe(number, each.value))
  if (!amount || amount.unit === '' || kindredUnits(number.unit, amount.unit)) return undefined
  const said = text.text.slice(start, end)
  if (USUAL.some(([words, units]) => words.test(said) && units.test(number.unit))) return undefined
  if (APPLICANTS.test(said) && BY_HEAD.test(number.unit)) return undefined
  if (ALIKE.some(([due, own]) => due.test(amount.unit) && own.test(number.unit))) return undefined
  const unitStart = number.unitEnd - number.unit.length
  return {
    address: amount.terms[0]?.address ?? text.address,
    at: text.span(unitStart, number.unitEnd),
    ...checkProse.unit(text.text.slice(number.start, number.unitEnd), number.unit, amount.unit),
  }
}
