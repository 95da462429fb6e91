import { addressAbove } from '../../form/tree.ts'
import { checkProse } from '../../locale/zh/check-prose.ts'
import { officialAt } from '../../prose/labels.ts'
import type { ProseNumber } from '../../prose/numbers.ts'
import { plainness } from '../../prose/plain.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { sumOf } from '../../prose/sums.ts'
import { totalsAbove } from '../../prose/totals-above.ts'
import { type Decimal, decimal } from '../../source/decimal.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import { isContradicted } from './contradiction.ts'
import { listedShare } from './listed-shares.ts'
import type { ReadText, Statement } from './prose.ts'
import { wrongSums } from './prose-sum.ts'

/**
 * @rule prose-percentage
 * @group 正文里写出的数
 *
 * 百分比算得不对
 *
 * 正文写“自然人申请20件，占71.4%”，而总数是27件，应是74.1%。百分比按写出的位数四舍五入核对，末位差1也会被发现。
 *
 * “占”“占比”“占总数的”“所占比例为”和数后面括号里的“（17.46%）”都认得。部分是紧接在前面的数（“分别占办结总数的79.5%、20.5%”的，是前面同样多的几个数）；总数由表推定（予以公开的总数是办理总计，自然人的总数是本行的总计），或者是同一句“其中”之前的数。
 * 与其中任何一个总数相符即可；总数看不准的不核对。部分本身已经指出有误的，改了数再核对，不重复提示。比上年增减的百分比由 prose-growth 核对。
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
 * @bad 错误 1:36-1:40
 * ```yaml
 * 总体情况: 共办理热线工单300件。其中咨询类100件，占总体的比例为33.4%；投诉类20件（6.67%）。
 * ```
 *
 * @bad 错误 1:29-1:33
 * ```yaml
 * 总体情况: 共办理热线工单300件，其中咨询类100件（34.3%），投诉类20件（占6.67%）。
 * ```
 *
 * @bad 错误 1:43-1:47
 * ```yaml
 * 总体情况: 共办理热线工单300件，其中咨询类100件、投诉类200件，分别占总数的34.3%和66.7%。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 共办理热线工单300件，其中咨询类100件，投诉类50件，建议类150件，占信息总量的33.3%、16.7%、50%；办理建议5件（100%）。
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 共办理热线工单300件，其中咨询工单100件，占33.3%，投诉工单150件，占66.7%。
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
  check: (inspection) =>
    inspection.prose.texts.flatMap((reading) => {
      const found = reading.sentences.flatMap((sentence) =>
        numbersIn(reading, sentence.start, sentence.end)
          .filter(({ unit }) => unit === '%')
          .flatMap((percentage) => reckonAgain(percentage, reading, sentence, inspection) ?? []),
      )
      const told = new Set(found.length > 0 ? summedWrongly(reading, inspection) : [])
      return found.filter(({ part }) => !told.has(part)).map(({ remark }) => remark)
    }),
}

/** After the part: 占, 占比, 所占比例为, 占总体的比例为, （17.46%）. */
const SHARE = /^[，,（(]?(?:约|大约)?(?:所?占(?:比[例重]?)?|比[例重])?(?:约|大约)?(.*)$/
const BRACKET = /^[（(][^（()）]*[）)]$/

/** What the whole is called: 占办结总数的. */
const WHOLE = /答复|办结|办理|受理|收到|新收|(?:政府|公开|发布){0,2}信息(?=总[数量])|总体|总[数量]|比[例重]/g

interface Share {
  readonly part: Decimal
  readonly whole: Decimal
}

function reckonAgain(
  percentage: ProseNumber,
  reading: ReadText,
  sentence: Sentence,
  inspection: Inspection,
): { readonly part: ProseNumber; readonly remark: Remark } | undefined {
  const { text, prose } = reading
  if (percentage.isVague || !text.isTyped(percentage.start, percentage.end)) return undefined
  const listed = listedShare(percentage, reading, sentence)
  const part = listed?.part ?? numbersIn(reading, sentence.start, percentage.start).at(-1)
  if (!part || part.unit === '%' || part.isVague) return undefined
  const said = listed?.words ?? prose.slice(part.unitEnd, percentage.start)
  const words = SHARE.exec(said)?.[1]
  const isAlone = words === '' && BRACKET.test(prose.slice(part.unitEnd, percentage.unitEnd + 1))
  if (words === undefined || (!isAlone && !/占|比[例重]/.test(said))) return undefined
  if (isAlone && isOfAnother(percentage, prose.slice(sentence.start, part.start))) return undefined
  if (!listed && isOneOfSeveral(percentage, reading, sentence)) return undefined
  const statement = inspection.prose.statementAt(reading, part.start)
  if (isContradicted(inspection.contradictions, statement)) return undefined
  const official = statement ? officialOf(statement, inspection) : ''
  if (!plainness(words.replaceAll(WHOLE, ''), official).isPlain) return undefined
  const wholes = statement ? byTable(statement, inspection) : bySentence(part, reading, sentence)
  const shares = wholes.filter((whole) => whole.gt(0)).map((whole): Share => ({ part: part.value, whole }))
  if (shares.length === 0 || shares.some((share) => isRight(percentage, share))) return undefined
  const remark = {
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
  return { part, remark }
}

function officialOf({ sums }: Statement, { report }: Inspection): string {
  return (sums[0] ?? []).map(({ names }) => officialAt(names.join('.'), report.form)).join('\n')
}

/** The totals that the figure is a part of; those that the sentence tells are among them, or are right as well. */
function byTable(
  { sums, number, reading, sentence }: Statement,
  { report, prose }: Inspection,
): readonly Decimal[] {
  const addresses = sums.flatMap((sum) => sum.slice(0, 1)).map(({ names }) => names.join('.'))
  const totals = addresses
    .flatMap((address) => [addressAbove(address), ...totalsAbove(address, report.form)])
    .flatMap((address) => prose.amountOf(sumOf(address))?.value ?? [])
  const isListed = reading.prose
    .slice(sentence.start, number.start)
    .replace(/^.*其中/s, '')
    .includes('；')
  const values = [...totals, ...(isListed ? [] : bySentence(number, reading, sentence))]
  return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index)
}

/** 其中, or 不予公开的26件中. */
const AMONG = /其中(?!.*其中)|(?<=\d[件条项个份起宗][^，。；\d]{0,12})中(?=，|[^，。；\d]{2,})/s

/** 比上年的131件增长19.1%, 较上年增加25件: of the year before, or a difference. */
const COMPARED =
  /(?:上一?年度?|去年|同期|[比较]\d{4}年度?)(?:同期)?(?:（[^（）]*）)?的?$|(?:增加|减少|增长|下降|[多少])了?$/
const NEAR = 30

/** The last number of the same unit before that; of the sentence before, when this one begins with 其中, the only one. */
function bySentence(part: ProseNumber, reading: ReadText, sentence: Sentence): readonly Decimal[] {
  const { start } = sentence
  const before = reading.prose.slice(start, part.start).search(AMONG)
  if (before < 0) return []
  const isWhole = ({ unit, isVague, start: at }: ProseNumber) =>
    unit === part.unit && !isVague && !COMPARED.test(reading.prose.slice(Math.max(0, at - NEAR), at))
  const wholes = numbersIn(reading, start, start + before).filter(isWhole)
  if (wholes.length > 0 || before > 0) return wholes.slice(-1).map(({ value }) => value)
  const previous = reading.sentences[reading.sentences.indexOf(sentence) - 1]
  const told = previous ? numbersIn(reading, previous.start, start).filter(isWhole) : []
  return told.length === 1 && !sentence.isFirst ? told.map(({ value }) => value) : []
}

/** A percentage in brackets may be of something else: all of what was due (5件（100%）), or told beyond a semicolon. */
function isOfAnother({ value }: ProseNumber, before: string): boolean {
  return value.eq(100) || before.replace(/^.*其中/s, '').includes('；')
}

/** 占信息总量的58.4%、22.5%、19.1%: of several parts told before. */
function isOneOfSeveral({ unitEnd }: ProseNumber, reading: ReadText, { end }: Sentence): boolean {
  const next = numbersIn(reading, unitEnd, end)[0]
  return next?.unit === '%' && /^[、和与及]+$/.test(reading.prose.slice(unitEnd, next.start))
}

/** Numbers that are told to be wrong with what they are added up to: a share of them is then wrong as well. */
function summedWrongly(reading: ReadText, inspection: Inspection): readonly ProseNumber[] {
  return wrongSums(reading, inspection).flatMap(({ total, parts }) => [total, ...parts])
}

function isRight({ value, decimals }: ProseNumber, { part, whole }: Share): boolean {
  const difference = part.times(100).div(whole).minus(value).abs()
  return difference.lte(decimal(`0.5e-${decimals}`))
}

function printed({ part, whole }: Share, decimals: number): string {
  return part.times(100).div(whole).toFixed(decimals)
}
