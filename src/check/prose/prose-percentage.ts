import { checkProse } from '../../locale/zh/check-prose.ts'
import { officialAt } from '../../prose/labels.ts'
import type { ProseNumber } from '../../prose/numbers.ts'
import { plainness } from '../../prose/plain.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { sumOf } from '../../prose/sums.ts'
import { totalsAbove } from '../../prose/totals-above.ts'
import { type Decimal, decimal } from '../../source/decimal.ts'
import type { Remark, Rule, Subject } from '../rule.ts'
import { isContradicted } from './contradiction.ts'
import type { ReadText, Statement } from './prose.ts'

/**
 * @rule prose-percentage
 * @group 正文里写出的数
 *
 * 百分比算得不对
 *
 * 正文写“自然人申请20件，占71.4%”，而总数是27件，应是74.1%。百分比按写出的位数四舍五入核对，末位差1也会被发现。
 *
 * 部分是紧接在“占”前面的数；总数由表推定（予以公开的总数是办理总计，自然人的总数是本行的总计），或者是同一句“其中”之前的数。
 * 与其中任何一个总数相符即可；总数看不准的不核对。比上年增减的百分比不在这里核对。
 *
 * 依据：国办发〔2014〕32号“口径一致、数据准确”。
 *
 * 改法：改正百分比；写成 `{{占比 申请.新收.自然人 申请.新收}}`，就由程序计算。
 *
 * @bad 错误 1:23-1:27
 * ```yaml
 * 总体情况: 新收申请中，自然人申请20件，占71.4%。
 * 申请: {新收: {自然人: 20, 商业企业: 7}, 予以公开: {自然人: 20, 商业企业: 7}}
 * ```
 *
 * @bad 错误 1:30-1:34
 * ```yaml
 * 总体情况: 共办理热线工单300件，其中咨询类100件，占33.4%。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 新收申请中，自然人申请20件，占74.1%。群众满意率98.6%。
 * 申请: {新收: {自然人: 20, 商业企业: 7}, 予以公开: {自然人: 20, 商业企业: 7}}
 * ```
 */
export const prosePercentage: Rule = {
  id: 'prose-percentage',
  check: (subject) =>
    subject.prose.texts.flatMap((reading) =>
      reading.sentences.flatMap((sentence) =>
        numbersIn(reading, sentence.start, sentence.end)
          .filter(({ unit }) => unit === '%')
          .flatMap((percentage) => judge(percentage, reading, sentence, subject) ?? []),
      ),
    ),
}

interface Share {
  readonly part: Decimal
  readonly whole: Decimal
}

function judge(
  percentage: ProseNumber,
  reading: ReadText,
  sentence: Sentence,
  subject: Subject,
): Remark | undefined {
  const { text, prose } = reading
  if (percentage.isVague || !text.isTyped(percentage.start, percentage.end)) return undefined
  const part = numbersIn(reading, sentence.start, percentage.start).at(-1)
  if (!part || part.unit === '%' || part.isVague) return undefined
  const words = /^[，,]?(?:约)?占(?:比)?(.*)$/.exec(prose.slice(part.unitEnd, percentage.start))?.[1]
  if (words === undefined) return undefined
  const statement = subject.prose.statementAt(reading, part.start)
  if (isContradicted(subject.contradictions, statement)) return undefined
  const official = statement ? officialOf(statement, subject) : ''
  if (!plainness(words.replaceAll(/答复|办结|办理|受理|收到|新收/g, ''), official).isPlain) return undefined
  const wholes = statement ? byTable(statement, subject) : bySentence(part, reading, sentence)
  const shares = wholes.filter((whole) => whole.gt(0)).map((whole): Share => ({ part: part.value, whole }))
  if (shares.length === 0 || shares.some((share) => isRight(percentage, share))) return undefined
  return {
    address: statement?.sums[0]?.[0]?.names.join('.') ?? text.address,
    at: text.span(percentage.start, percentage.end),
    ...checkProse.percentage(
      text.text.slice(percentage.start, percentage.unitEnd),
      shares.map((share) => ({
        part: share.part.toFixed(),
        whole: share.whole.toFixed(),
        percentage: printed(share, percentage.decimals),
      })),
    ),
  }
}

function officialOf({ sums }: Statement, { report }: Subject): string {
  return (sums[0] ?? []).map(({ names }) => officialAt(names.join('.'), report.format)).join('\n')
}

/** The totals that the figure is a part of; those that the sentence tells are among them, or are right as well. */
function byTable(
  { sums, number, reading, sentence }: Statement,
  { report, prose }: Subject,
): readonly Decimal[] {
  const addresses = sums.flatMap((sum) => sum.slice(0, 1)).map(({ names }) => names.join('.'))
  const totals = addresses
    .flatMap((address) => totalsAbove(address, report.format))
    .flatMap((address) => prose.amountOf(sumOf(address))?.value ?? [])
  const values = [...totals, ...bySentence(number, reading, sentence)]
  return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index)
}

/** The last number of the same unit before 其中. */
function bySentence(part: ProseNumber, reading: ReadText, { start }: Sentence): readonly Decimal[] {
  const before = reading.prose.slice(start, part.start).search(/其中(?!.*其中)/s)
  if (before < 0) return []
  const wholes = numbersIn(reading, start, start + before).filter(
    ({ unit, isVague }) => unit === part.unit && !isVague,
  )
  return wholes.slice(-1).map(({ value }) => value)
}

function isRight({ value, decimals }: ProseNumber, { part, whole }: Share): boolean {
  const difference = part.times(100).div(whole).minus(value).abs()
  return difference.lte(decimal(`0.5e-${decimals}`))
}

function printed({ part, whole }: Share, decimals: number): string {
  return part.times(100).div(whole).toFixed(decimals)
}
