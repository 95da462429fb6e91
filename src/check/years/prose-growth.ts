import { checkYearsText } from '../../locale/zh/check-years.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Report } from '../../report/report.ts'
import { type Decimal, decimal } from '../../source/decimal.ts'
import { type Amount, addUp } from '../prose/amounts.ts'
import { isContradicted } from '../prose/contradiction.ts'
import type { Statement } from '../prose/prose.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'

/**
 * @rule prose-growth
 * @group 与上年核对
 *
 * 正文说的增减与上年的数对不上
 *
 * 给出上年的数据文件后，紧接在表中的数后面的“同比增长20%”“比上年减少4件”，与上年的同一个数核对。百分比按写出的位数四舍五入；一种说法有两种口径的，与其中一种相符即可。
 * 上年的表里没有这个数的、写“约”的、前面还说了别的数、看不准比的是哪一个的，不核对。
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
 * @good
 * ```yaml
 * 总体情况: 全年收到政府信息公开申请48件，比上年增加8件，增长20%。办结48件，其中予以公开48件，同比增长3%。
 * 申请: {新收: {自然人: 48}, 予以公开: {自然人: 48}}
 * ```
 *
 * ```yaml 上年
 * 申请: {新收: {自然人: 40}, 予以公开: {自然人: 40}}
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

/** 同比增长20%, 比上年增加8件，增长20%: right after the number that is compared. */
const GROWTH =
  /^[，,（(](?:同比|[较比与](?:上一?年度?|去年|(\d{4})年度?)(?:同期)?(?:相比)?[，,]?)(增长|增加|上升|提高|多|下降|减少|降低|回落|少)了?(?=(\d+(?:\.\d+)?)([%件条])(?:[，,、](?:增长|增幅|上升|下降|降幅|降低|减少)(?:了|为|达)?(\d+(?:\.\d+)?)%)?)/
const LESS = /下降|减少|降低|回落|少/

/** The longest that GROWTH may be. */
const LONGEST = 60

function compareGrowth(
  statement: Statement,
  previous: Report,
  { contradictions }: Inspection,
): Remark | undefined {
  const { reading, number, sentence, sums } = statement
  const { text } = reading
  const after = reading.prose.slice(number.unitEnd, Math.min(sentence.end, number.unitEnd + LONGEST))
  const said = GROWTH.exec(after)
  if (!said || number.isVague || isContradicted(contradictions, statement)) return undefined
  const isFirst = numbersIn(reading, sentence.start, number.start).length === 0
  const year = said[1] === undefined || Number(said[1]) === previous.year
  const amounts = sums.map((sum) => addUp(sum, previous))
  if (!isFirst || !year || amounts.includes(undefined)) return undefined
  const [, , verb = '', typed = '', unit = '', share] = said
  const sign = LESS.test(verb) ? -1 : 1
  const growths = (amounts as Amount[]).map(({ value }) => ({ before: value, now: number.value }))
  const isRight = growths.some(
    (growth) => fits(growth, sign, typed, unit) && (share === undefined || fits(growth, sign, share, '%')),
  )
  const start = number.unitEnd + said[0].length
  if (isRight || growths.length === 0 || !text.isTyped(start, start + typed.length)) return undefined
  return {
    address: sums[0]?.[0]?.names.join('.') ?? text.address,
    at: text.span(start, start + typed.length + unit.length),
    ...checkYearsText.growth(
      `${said[0].slice(1)}${typed}${unit}`,
      growths.map((growth) => shown(growth, number.unit)),
    ),
  }
}

function shown({ before, now }: Growth, unit: string) {
  const change = now.minus(before)
  const share = before.eq(0) ? {} : { share: change.abs().times(100).div(before).toFixed(2) }
  return { before: before.toFixed(), now: now.toFixed(), change: change.toFixed(), unit, ...share }
}

interface Growth {
  readonly before: Decimal
  readonly now: Decimal
}

function fits({ before, now }: Growth, sign: number, typed: string, unit: string): boolean {
  const change = now.minus(before).times(sign)
  if (unit !== '%') return change.eq(decimal(typed))
  const decimals = typed.split('.')[1]?.length ?? 0
  const difference = before.eq(0) ? before : change.times(100).div(before).minus(decimal(typed)).abs()
  return difference.lte(decimal(`0.5e-${decimals}`))
}
