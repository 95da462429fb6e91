import { countWhile } from '../source/ordered.ts'
import { NEAR } from './clauses.ts'
import { crosses } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { totalsAbove } from './totals-above.ts'

/** Of so many figures told before in the sentence one may be the whole. */
const FEW = 12

/** Whether words that name a figure within another mean a part of what was told only, and no figure of the form. */
export function isOnlyPart(
  mention: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  tail: readonly Token[],
  told: ToldSoFar,
): boolean {
  return (
    isOfTheWhole(mention, number, told) ||
    isOfOther(mention, told) ||
    isNounOnly(mention, lead, tail, told) ||
    isPartOfTold(mention, lead, tail, told) ||
    (told.outer !== undefined && crosses(told.outer, mention, told.form)) ||
    isBesideUnread(mention, number, tail, told)
  )
}

/** 行政复议3条，其中1条正在办理: a part of reviews is none of the applications. */
function isOfOther({ topic }: FigureMention, { outer, lexicon }: ToldSoFar): boolean {
  return outer !== undefined && outer.topic !== topic && lexicon.isDone(topic)
}

/** 其中书面申请1件: of which applications, the form does not say. */
function isNounOnly(
  mention: FigureMention,
  lead: readonly Token[],
  tail: readonly Token[],
  told: ToldSoFar,
): boolean {
  const { outer, lexicon } = told
  const [own] = mention.sums
  const [noun, ...others] = [...lead, ...tail].filter((token) => token.kind === 'word')
  if (!noun || !own || others.length > 0 || outer?.topic !== mention.topic) return false
  if (!lexicon.isDone(mention.topic) || !isWhole(mention, told)) return false
  const ofObject = noun.ids.filter((id) => lexicon.isObject(id)).flatMap((id) => lexicon.alone(id))
  return ofObject.some(({ sums }) => sums.some((sum) => addressOfSum(sum) === addressOfSum(own)))
}

/** 其中公民申请14件 of 申请15件: words that tell no part by the form, and less than the whole. */
function isOfTheWhole(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const own = mention.sums.map(addressOfSum)
  const wholes = told.outer ? [told.outer, ...(own.length === 1 ? told.latelyTold(FEW) : [])] : []
  return isLessOf(wholes, mention, number)
}

/** 复议144件，120件作了复议决定: a number without words before it is none of what was told as another. */
export function isToldOtherwise(
  mention: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): boolean {
  const isBare = !lead.some(({ kind }) => kind === 'word')
  const isOfSome = isWhole(mention, told) && /涉及/.test(told.textOf(lead))
  const wholes = told.statements.slice(-FEW)
  const ofOne = isOfSome ? mention.sums.map((sum) => ({ ...mention, sums: [sum] })) : [mention]
  return (isBare || isOfSome) && ofOne.some((one) => isLessOf(wholes, one, number))
}

function isLessOf(
  wholes: readonly (FigureMention & { readonly number: ProseNumber })[],
  { sums }: FigureMention,
  { value }: ProseNumber,
): boolean {
  const own = sums.map(addressOfSum)
  return wholes.some((whole) => {
    const due = whole.sums.map(addressOfSum)
    const areSame = own.every((address) => due.includes(address)) && (own.length > 1 || due.length === 1)
    return areSame && value.lt(whole.number.value)
  })
}

/** Not all that was closed, but of what was received, say. */
function isPartOfTold(
  mention: FigureMention,
  lead: readonly Token[],
  tail: readonly Token[],
  told: ToldSoFar,
): boolean {
  const { statements, sentence, lexicon } = told
  const outer = statements.at(-1)
  const verb = [...lead, ...tail].find(({ kind }) => kind === 'word')
  if (!outer || outer.sentence !== sentence || verb?.kind !== 'word') return false
  const isVerbal = verb.ids.every((id) => lexicon.isVerb(id))
  return (
    isVerbal &&
    isWhole(mention, told) &&
    lexicon.isDone(mention.topic) &&
    outer.topic === mention.topic &&
    !isBesideTheRest(mention, told) &&
    !outer.sums.some((sum) => sum.length > 1)
  )
}

/**
 * 收到45件，其中44件已办结，1件结转下年: what is parted into these two is parted as the form does, where nothing was carried
 * over from the year before.
 */
export function isBesideTheRest({ end, sums }: FigureMention, told: ToldSoFar): boolean {
  const { outer, lately, tokens, lexicon, form } = told
  const own = sums.map(addressOfSum)
  const whole = outer?.sums[0] && addressOfSum(outer.sums[0])
  if (whole === undefined || !isWhole({ sums }, told)) return false
  if ([...own, ...lately].some((address) => lexicon.addsUp(whole, address))) return false
  const next = firstAfter(tokens, end)
  return tokens.slice(next, next + NEAR).some((token) => {
    if (token.kind !== 'word') return false
    const [sum, ...others] = distinct(
      token.ids.flatMap((id) => lexicon.alone(id)).flatMap((phrase) => phrase.sums),
    )
    const address = sum && addressOfSum(sum)
    return (
      address !== undefined &&
      others.length === 0 &&
      !own.includes(address) &&
      !lexicon.addsUp(whole, address) &&
      lexicon.isDone(lexicon.topicOfFigure(address)) &&
      totalsAbove(address, form).length === 0
    )
  })
}

function firstAfter(tokens: readonly Token[], end: number): number {
  return countWhile(tokens, ({ start }) => start < end)
}

function isWhole({ sums }: Pick<FigureMention, 'sums'>, { form }: ToldSoFar): boolean {
  return sums.every((sum) => totalsAbove(addressOfSum(sum), form).length === 0)
}

/** Not all that was answered, but the rest of what is parted in another way. */
function isBesideUnread(
  { start }: FigureMention,
  number: ProseNumber,
  tail: readonly Token[],
  { isAfterUnread }: ToldSoFar,
): boolean {
  const isVerbal = tail.some((token) => token.kind === 'word' && token.isVerb && token.start === start)
  return isAfterUnread && start > number.start && isVerbal
}

/** 市政府网站公开98条，本局网站公开320条: of parts that the form has one figure for, neither is told. */
export function isToldTwice(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const sole = ({ sums: [sum = [], ...others] }: FigureMention) =>
    others.length > 0 ? undefined : addressOfSum(sum)
  const isSame = (other: FigureMention) => sole(other) !== undefined && sole(other) === sole(mention)
  const same = told.ofParts().find((other) => isSame(other) && !other.number.value.eq(number.value))
  if (!same) return false
  told.statements.splice(told.statements.indexOf(same), 1)
  told.leave(same.number, 'otherMatter')
  return true
}

/** What is told beside its own part is not the whole of the form. */
export function dropWholeBeside(part: FigureMention, number: ProseNumber, told: ToldSoFar): void {
  const last = told.statements.at(-1)
  const [sum] = part.sums
  if (!last || !sum || last.sentence !== told.sentence || part.start < number.start) return
  if (last.number.start > last.start || !told.isLastOfParts) return
  const whole = last.sums[0] && addressOfSum(last.sums[0])
  const isWhole = (total: string) => whole !== undefined && total.startsWith(whole)
  if (!totalsAbove(addressOfSum(sum), told.form).some(isWhole)) return
  told.statements.pop()
  told.leave(last.number, 'otherMatter')
}
