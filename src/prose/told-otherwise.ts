import { addressAbove } from '../form/tree.ts'
import { LIST, NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { hasWord, type NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import { FEW, OTHER, type ToldSoFar } from './told-so-far.ts'
import { isOneWay, isWhole, totalsAbove } from './totals-above.ts'

/** 办理的27件中，当场答复3件. */
const AMONG_SO_MANY = /\d[件条份宗起][^，。；\d]{0,10}中[，,][^。；]*$/

/** 其中公民申请14件 of 申请15件: words that tell no part by the form, and less than the whole. */
export function isOfTheWhole(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const own = mention.sums.map(addressOfSum)
  const wholes = told.outer ? [told.outer, ...(own.length === 1 ? told.latelyTold(FEW) : [])] : []
  const before = told.prose.slice(Math.max(told.sentence.start, number.start - LIST), number.start)
  return isLessOf(wholes, mention, number, AMONG_SO_MANY.test(before))
}

/** 复议144件，120件作了复议决定: a number without words before it is none of what was told as another. */
export function isToldOtherwise(
  mention: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): boolean {
  const isBare = !hasWord(lead)
  const isOfSome = isWhole(mention, told.form) && /涉及|提[出交]的/.test(told.textOf(lead))
  const wholes = told.statements.slice(-FEW)
  if (isSomeOf(mention, number, told) || goesOnWithTheSame(mention, number, lead, told)) return true
  const ofOne = isOfSome ? mention.sums.map((sum) => ({ ...mention, sums: [sum] })) : [mention]
  return (isBare || isOfSome) && ofOne.some((one) => isLessOf(wholes, one, number))
}

/** 废止2件、失效4件: two items of a list that the form has one figure for. */
function goesOnWithTheSame(
  mention: FigureMention,
  { value }: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): boolean {
  const [before] = told.latelyTold(1)
  const own = soleOf(mention)
  const isListed = lead[0]?.kind === 'join' && own !== undefined
  if (!isListed || before === undefined || soleOf(before) !== own) return false
  const isOutcome = OUTCOME.test(told.text(mention))
  const isNew = isOutcome || !before.number.value.eq(value)
  if (isOutcome) told.retract(before)
  else if (isNew) told.limit(before.number, before.sums)
  return isNew
}

const OUTCOME = /撤销|违法|纠[正错]|责令/

/** The one figure that is told. */
function soleOf({ sums: [sum = [], ...others] }: FigureMention): string | undefined {
  return others.length > 0 ? undefined : addressOfSum(sum)
}

/** 收到24件，受理22件: what is taken up of what came in is no figure of the form. */
function isSomeOf({ sums, isVerbal }: FigureMention, { value }: ProseNumber, told: ToldSoFar): boolean {
  const [before] = told.latelyTold(FEW)
  const known = new Set(before?.sums.flat().map(({ names }) => names.join('.')))
  const isSame = sums.every((sum) => sum.some(({ names }) => known.has(names.join('.'))))
  return isVerbal === true && sums.length > 1 && isSame && value.lt(before?.number.value ?? value)
}

const BY =
  /^[，、；]?(?:并|还|又|另)?(?:通过|利用|借助|在[^，。；\d]{2,20}(?:媒体|报纸?|电视台?|广播|公[示告开]栏))/
const BY_BEFORE = /(?:通过|利用|借助)[^，。；\d]{0,20}$/

/** 5月开通的“沂川发布”微博，年内发布信息318条: what one account put out, where the form has no such way. */
const ACCOUNT =
  /(?:微博|微信|公众号|客户端|视频号|头条号)(?:[^，。；\d]{0,4}，|“[^“”]{1,20}”)[^，。；\d]{0,4}(?:发布|推送|编发)[^，。；\d]{0,6}$/

export function isOfAccount({ sums }: FigureMention, { start }: ProseNumber, told: ToldSoFar): boolean {
  return sums.every((sum) => !isOneWay(sum, told.form)) && ACCOUNT.test(told.sentenceUpTo(start))
}

/** 通过门户网站公开58条，通过电台、微信等媒体公开203条: by some ways beside another, not by all. */
export function isByOtherWays({ sums }: FigureMention, lead: readonly Token[], told: ToldSoFar): boolean {
  const [before] = told.latelyTold(1)
  if (!before || !BY.test(told.textOf(lead))) return false
  const above = (sum: Sum = []) => sum.map(({ names }) => addressAbove(names.join('.')))
  const groupsOf = (sum: Sum = []) =>
    [above(sum), above(sum).map(addressAbove)].map((each) => [...new Set(each)].join(' '))
  const isBeside = BY_BEFORE.test(told.prose.slice(told.sentence.start, before.start))
  const [own, others] = [groupsOf(sums[0]), groupsOf(before.sums[0])]
  return isBeside && own.every((group, level) => group !== others[level])
}

function isLessOf(
  wholes: readonly (FigureMention & { readonly number: ProseNumber })[],
  { sums }: FigureMention,
  { value }: ProseNumber,
  isAmong = false,
): boolean {
  const own = sums.map(addressOfSum)
  return wholes.some((whole) => {
    const due = whole.sums.map(addressOfSum)
    const isSure = own.length > 1 || due.length === 1 || isAmong
    const areSame = isSure && own.every((address) => due.includes(address))
    return areSame && value.lt(whole.number.value)
  })
}

/** 市政府网站公开98条，本局网站公开320条: of parts that the form has one figure for, neither is told. */
export function isToldTwice(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const isSame = (other: FigureMention) => soleOf(other) !== undefined && soleOf(other) === soleOf(mention)
  const same = told
    .ofParts()
    .find(
      (other) => isSame(other) && !other.number.value.eq(number.value) && other.number !== told.outer?.number,
    )
  if (!same) return false
  told.retract(same)
  return true
}

/** 局网站204条，市政府网站117条: another number of what the paragraph told before. Of one way by two names neither is sure. */
export function isAnother(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const first = told.firstTold.remember(mention, number)
  if (!first || first.value.eq(number.value)) return false
  const before = told.statements.slice(-FEW).find((each) => each.number === first)
  if (before && isOneWay(mention.sums[0] ?? [], told.form)) told.unsay(before)
  if (before && isWholeOf(mention, before, number, told)) {
    told.retract(before)
    told.firstTold.remember(mention, number)
    return false
  }
  return true
}

const OF_ALL = /政府信息/

/** 公开农机补贴信息74条……主动公开各类政府信息188条: what is of one trade turns out to be a part. */
function isWholeOf(
  mention: FigureMention,
  before: FigureMention & { readonly number: ProseNumber },
  { value }: ProseNumber,
  { prose }: ToldSoFar,
): boolean {
  const isOfAll = ({ start, end }: FigureMention) => OF_ALL.test(prose.slice(start, end))
  return isOfAll(mention) && !isOfAll(before) && value.gt(before.number.value)
}

/** 172件市政府规范性文件、318件市政府办公室规范性文件: parts of one figure, where not all can be read. */
export function retractSameOfOther({ lead, tail }: NumberPlace, told: ToldSoFar): void {
  const [before] = told.latelyTold(1)
  const noun = tail.find((token) => token.kind === 'word')
  if (!before || lead[0]?.kind !== 'join' || noun?.kind !== 'word' || noun.isVerb) return
  const isOf = (token: Token) => token.start >= before.number.unitEnd && token.end <= before.end
  const counted = told.tokens.find((token) => token.kind === 'word' && isOf(token))
  if (counted?.kind === 'word' && counted.ids.some((id) => noun.ids.includes(id))) told.retract(before)
}

/** 申请人撤销2件，其余5件已答复: what is left beside parts of a total is not that total. */
export function isRestOfTotal({ sums }: FigureMention, lead: readonly Token[], told: ToldSoFar): boolean {
  const [own, ...others] = sums.map(addressOfSum)
  if (own === undefined || others.length > 0 || !/其[余他它]|剩余/.test(told.textOf(lead))) return false
  return told
    .latelyTold(FEW)
    .some(
      ({ number, sums: [part = []] }) =>
        number.value.gt(0) &&
        totalsAbove(addressOfSum(part), told.form).some((total) => `${total}.`.startsWith(`${own}.`)),
    )
}

/** 向社会公开规范性文件15件，其余2件涉及国家秘密: the rest of what was told is none of the applications. */
export function isRestOfOther({ topic }: FigureMention, lead: readonly Token[], told: ToldSoFar): boolean {
  const isBare = !hasWord(lead) && /其[余他]|另/.test(told.textOf(lead))
  const isOfOther = told.topic !== undefined && told.topic !== OTHER && told.topic !== topic
  return isBare && isOfOther && told.lexicon.isDone(topic)
}

const BY_WHOM = /从申请(?:人|主体)(?:身份|类型|类别|构成|主体)?[来上]?看/

/** 从申请人身份看，公民申请341件: one kind of those who applied, of which the form counts none. */
export function isByWhom(
  mention: FigureMention,
  { start, unitEnd }: ProseNumber,
  { prose, sentence, form }: ToldSoFar,
): boolean {
  if (!isWhole(mention, form)) return false
  const before = prose.slice(Math.max(sentence.start, start - LIST), start)
  const isOfCitizens = OF_CITIZENS.test(before) && BESIDE_BODIES.test(prose.slice(unitEnd, unitEnd + NEAR))
  return BY_WHOM.test(before) || OF_BODIES.test(before) || isOfCitizens
}

/** 公民申请31件，法人及其他组织申请6件. */
const OF_CITIZENS = /(?:公民|自然人|个人)(?:提[出交]|(?:提出)?申请)?(?:的|共|有|为)*$/
const BESIDE_BODIES =
  /^(?:，占[\d.]+%)?[，、；](?:其中)?(?:法人|企业|单位|其他组织|组织|律师|社会(?:组织|团体)|公司)/
const OF_BODIES = /公民[^。；]*(?:法人|组织|企业|单位)(?:提出)?申请(?:的|共|有)*$/

const AMONG = /(?:信息|申请表?|答复书?|文书|案件|决定书?|人员|信息员|规范性文件|稿件|材料)中[仍还尚]?有?$/

/** 27件申请中有9件在登记后一周才联系: some of all, of which the noun alone tells nothing. */
export function isAmongAll(mention: FigureMention, lead: readonly Token[], told: ToldSoFar): boolean {
  return AMONG.test(told.textOf(lead)) && mention.end <= (lead.at(-1)?.end ?? 0)
}
