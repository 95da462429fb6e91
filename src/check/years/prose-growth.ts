import { checkYearsText } from '../../locale/zh/check-years.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Report } from '../../report/report.ts'
import { type Amount, addUp } from '../prose/amounts.ts'
import { isContradicted } from '../prose/contradiction.ts'
import type { Statement } from '../prose/prose.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { type Growth, type GrowthSaid, saidAfter, saidBefore } from './growth-said.ts'

/**
 * @rule prose-growth
 * @group 与上年核对
 *
 * 正文说的增减与上年的数对不上
 *
 * 给出上年的数据文件后，紧接在表中的数后面的“同比增长20%”“比上年减少4件”“与上年持平”“较上年翻了一番”“同比减半”，与上年的同一个数核对；
 * “较上年的40件增加8件”“由上年的40件增加到48件”里说的上年的数，也核对。百分比按写出的位数四舍五入；一种说法有两种口径的，与其中一种相符即可。
 * 上年的表里没有这个数的、写“约”“基本持平”的、前面还说了别的数（分号以前的除外）、看不准比的是哪一个的，不核对。
 *
 * 依据：《政府信息公开条例》第五十条；国办发〔2014〕32号“口径一致、数据准确”。
 *
 * 改法：核对两年的数，改正写错的一个；写成 `{{较上年 申请.新收}}`，就由程序计算。
 *
 * @bad 错误 1:27-1:30
 * ```yaml
 * 总体情况: 全年收到政府信息公开申请48件，同比增长25%。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @bad 错误 1:28-1:30
 * ```yaml
 * 总体情况: 全年收到政府信息公开申请48件，比上年减少8件。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @bad 错误 1:24-1:26
 * ```yaml
 * 总体情况: 收到政府信息公开申请48件，与上年持平。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @bad 错误 1:16-1:18
 * ```yaml
 * 总体情况: 收到申请数由上年的36件增加到48件。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @bad 错误 1:24-1:28
 * ```yaml
 * 总体情况: 收到政府信息公开申请48件，较上年翻了一番。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 全年收到政府信息公开申请48件，较上年的40件增加8件；办结48件，与2023年基本持平；予以公开48件，较上年的24件翻了一番。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 24}, 部分公开: {自然人: 16}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 全年收到政府信息公开申请48件，比上年增加8件，增长20%。办结48件，其中予以公开48件，同比增长3%。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 行政复议5件，其中维持2件，申请人撤回1件。行政复议终止2件，比上年增加1件。
 * 复议诉讼: {行政复议: {结果维持: 2, 其他结果: 3}}
 * ```
 *
 * ```yaml 上年
 * 复议诉讼: {行政复议: {结果维持: 2, 其他结果: 2}}
 * ```
 */
export const proseGrowth: Rule = {
  id: 'prose-growth',
  check: (inspection) => {
    const { previous, prose } = inspection
    return previous
      ? prose.statements.flatMap((statement) => compareGrowth(statement, previous.report, inspection) ?? [])
      : []
  },
}

/** The longest that is said of growth. */
const LONGEST = 60
const SEMICOLON = /[；;]/

function compareGrowth(statement: Statement, previous: Report, inspection: Inspection): Remark | undefined {
  const { reading, number, sentence, sums, moreThanTold = [] } = statement
  const { text, prose } = reading
  if (number.isVague || moreThanTold.length > 0 || isContradicted(inspection.contradictions, statement))
    return undefined
  const from = Math.max(sentence.start, number.start - LONGEST)
  const said = [
    ...(isBesideAnother(statement)
      ? []
      : at(
          number.unitEnd,
          saidAfter(prose.slice(number.unitEnd, Math.min(sentence.end, number.unitEnd + LONGEST))),
        )),
    ...at(from, saidBefore(prose.slice(from, number.start))),
  ].filter(({ year }) => year === undefined || year === previous.year)
  if (said.length === 0) return undefined
  const amounts = sums.map((sum) => addUp(sum, previous))
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined
  const growths = (amounts as Amount[]).map(({ value }) => ({ before: value, now: number.value }))
  const wrong = said.find(({ holds }) => !growths.some(holds))
  if (!wrong || !text.isTyped(wrong.start, wrong.end)) return undefined
  return {
    address: sums[0]?.[0]?.names.join('.') ?? text.address,
    at: text.span(wrong.start, wrong.end),
    ...checkYearsText.growth(
      text.text.slice(wrong.from, wrong.end),
      growths.map((growth) => shown(growth, number.unit)),
    ),
  }
}

/** 办结48件，其中予以公开48件，同比增长3%: it is not certain what has grown, but after a semicolon. */
function isBesideAnother({ reading, sentence, number }: Statement): boolean {
  const clause = sentence.clauses.findLast(
    ({ start }) => start <= number.start && SEMICOLON.test(reading.prose.charAt(start - 1)),
  )
  return numbersIn(reading, clause?.start ?? sentence.start, number.start).length > 0
}

function at(offset: number, said: readonly GrowthSaid[]): readonly GrowthSaid[] {
  return said.map((one) => ({
    ...one,
    from: one.from + offset,
    start: one.start + offset,
    end: one.end + offset,
  }))
}

function shown({ before, now }: Growth, unit: string) {
  const change = now.minus(before)
  const share = before.eq(0) ? {} : { share: change.abs().times(100).div(before).toFixed(2) }
  return { before: before.toFixed(), now: now.toFixed(), change: change.toFixed(), unit, ...share }
}
