import type { Comparison, Term } from '../../form/form.ts'
import { checkProse, type Doubts } from '../../locale/zh/check-prose.ts'
import { type Claim, claimPatterns, claimsIn } from '../../prose/claims.ts'
import { type Denial, denialsIn } from '../../prose/denials.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import { isOfReportYear } from '../../prose/report-year.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { figuresIn } from '../../prose/sums.ts'
import type { Decimal } from '../../source/decimal.ts'
import type { Span } from '../../source/span.ts'
import type { Inspection, Remark, Rule } from '../rule.ts'
import type { Amount } from './amounts.ts'
import type { ReadText } from './prose.ts'
import { saidScope } from './scope.ts'
import { placesOf, shownAmount } from './show.ts'

/**
 * @rule prose-claim
 * @group 正文里写出的数
 *
 * 正文说没有发生或全部如此，表中的数却不是
 *
 * 正文写“未收到申请”“没有行政复议、行政诉讼”，就是说表中相应的数是 0；写“均获维持”“无纠错”“全部胜诉”，就是说其余结果都是 0。
 * 表里不是这样，两处必有一处错了。这类句子常从上年的报告照抄下来，最容易漏改。
 *
 * 句中另有限定（“未收到涉及征地的申请”）、说的是其他时间或者看不准的，不核对。说没有的话前面夹有不认得的话的，可能说的是别人，只作警告。
 *
 * 依据：《政府信息公开条例》第五十条；各表与文字应当一致。
 *
 * 改法：核对后改正正文或表；有数的，写出是几件。
 *
 * @bad 错误 1:11-1:22
 * ```yaml
 * 总体情况: 本年度，未收到政府信息公开申请。
 * 申请: {新收: {自然人: 1}, 予以公开: {自然人: 1}}
 * ```
 *
 * @bad 错误 1:7-1:28
 * ```yaml
 * 总体情况: 因政府信息公开被申请行政复议3件，均获维持。
 * 复议诉讼: {行政复议: {结果维持: 2, 结果纠正: 1}}
 * ```
 *
 * @bad 错误 1:7-1:30
 * ```yaml
 * 总体情况: 因政府信息公开被申请行政复议3件，全部予以维持。
 * 复议诉讼: {行政复议: {结果维持: 2, 其他结果: 1}}
 * ```
 *
 * @bad 警告 1:24-1:32
 * ```yaml
 * 总体情况: 信息员逐户走访，听取企业意见，全年没有发生行政诉讼。
 * 复议诉讼: {行政诉讼: {未经复议: {结果维持: 1}}}
 * ```
 *
 * @good
 * ```yaml
 * 总体情况: 因政府信息公开被申请行政复议3件，均获维持，未发生行政诉讼。未收到涉及商业秘密的申请。
 * 申请: {新收: {自然人: 1}, 予以公开: {自然人: 1}}
 * 复议诉讼: {行政复议: {结果维持: 3}}
 * ```
 */
export const proseClaim: Rule = {
  id: 'prose-claim',
  check: (inspection) => {
    const { form } = inspection.report
    const { lexicon, texts } = inspection.prose
    const patterns = claimPatterns(form)
    return texts.flatMap((reading) =>
      reading.sentences.flatMap((sentence, index) => {
        const tokens = reading.tokens[index] ?? []
        return [
          ...denialsIn(reading, sentence, tokens, { lexicon, form }).flatMap((denial) =>
            judgeDenial(denial, reading, sentence, inspection),
          ),
          ...claimsIn(reading, sentence, tokens, patterns, lexicon).flatMap((claim) =>
            judgeClaim(claim, reading, sentence, inspection),
          ),
        ]
      }),
    )
  },
}

function judgeDenial(
  denial: Denial,
  reading: ReadText,
  sentence: Sentence,
  inspection: Inspection,
): readonly Remark[] {
  return denial.mentions.flatMap(({ sums }) => {
    const amounts = sums.map((sum) => inspection.prose.amountOf(sum))
    const known = amounts.filter((amount) => amount !== undefined)
    if (known.length < amounts.length || known.some(({ value }) => value.eq(0))) return []
    const said: Saying = (words, doubts) => checkProse.denial(words, known.map(shownAmount), doubts)
    return remark(denial, known, said, reading, sentence, inspection, denial.isPlain)
  })
}

function judgeClaim(
  claim: Claim,
  reading: ReadText,
  sentence: Sentence,
  inspection: Inspection,
): readonly Remark[] {
  const { says } = claim
  const left = inspection.prose.amountOf(says.left)
  const right = inspection.prose.amountOf(says.right)
  if (!left || !right || holds(left.value, says.operator, right.value)) return []
  if (right.terms.length > 0 ? isOfAPart(claim, reading, right) : isToldApart(claim, reading)) return []
  const text = `${written(says.left)} ${says.operator} ${written(says.right)}`
  return remark(
    claim,
    [left, right],
    (words, doubts) => checkProse.claim(words, text, shownAmount(left), shownAmount(right), doubts),
    reading,
    sentence,
    inspection,
  )
}

/** 行政复议4件，审结3件，均获维持: all of three. */
function isOfAPart({ start, until }: Claim, reading: ReadText, whole: Amount): boolean {
  const last = numbersIn(reading, start, until).at(-1)
  return last !== undefined && !last.value.eq(whole.value)
}

/** 申请28件，其余均已办结；结转下年3件: what there is of it is told as well. */
function isToldApart({ says, start, end }: Claim, { statements, prose }: ReadText): boolean {
  const due = figuresIn(says.left)
  return (
    /其中|其余|其他|除/.test(prose.slice(start, end)) ||
    statements.some(({ sums }) => sums.some((sum) => figuresIn(sum) === due))
  )
}

function holds(left: Decimal, operator: Comparison['operator'], right: Decimal): boolean {
  if (operator === '=') return left.eq(right)
  return operator === '<=' ? left.lte(right) : left.gte(right)
}

function written(terms: readonly Term[]): string {
  return terms
    .map(({ number, names }) => (number === undefined ? names.join('.') : String(number)))
    .join(' + ')
}

type Saying = (words: string, doubts: Doubts) => Pick<Remark, 'message' | 'expected' | 'fix'>

function remark(
  { start, end }: Span,
  amounts: readonly Amount[],
  say: Saying,
  reading: ReadText,
  sentence: Sentence,
  inspection: Inspection,
  isUnderstood = true,
): readonly Remark[] {
  const { text, prose } = reading
  const scope = saidScope(prose, sentence, inspection.data)
  if (scope === 'other' || !text.isTyped(start, end)) return []
  if (!isOfReportYear(reading, sentence, start)) return []
  const doubts = { isScopeOpen: scope === 'unknown', isUnderstood }
  return [
    {
      severity: doubts.isScopeOpen || !isUnderstood ? 'warning' : 'error',
      address: amounts[0]?.terms[0]?.address ?? text.address,
      at: text.span(start, end),
      ...say(text.text.slice(start, end), doubts),
      related: placesOf(amounts),
    },
  ]
}
