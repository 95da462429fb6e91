import { isBesideTheRest } from './beside-rest.ts'
import { NEAR } from './clauses.ts'
import { crosses } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { hasAddend, isAddend } from './parts-that-add-up.ts'
import { figuresIn } from './sums.ts'
import type { Token } from './tokens.ts'
import { isOfTheWhole } from './told-otherwise.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'
import { isWhole, totalsAbove } from './totals-above.ts'

/** Whether words that name a figure within another mean a part of what was told only, and no figure of the form. */
export function isOnlyPart(
  mention: FigureMention,
  number: ProseNumber,
  lead: readonly Token[],
  tail: readonly Token[],
  told: ToldSoFar,
): boolean {
  const before = told.prose.slice(Math.max(told.sentence.start, number.start - NEAR), number.start)
  if (hasAddend(mention, number, told) || isAddend(mention, told) || BESIDE_WITHDRAWN.test(before))
    return false
  return (
    isOfTheWhole(mention, number, told) ||
    isOfOther(mention, number, told) ||
    isNounOnly(mention, lead, tail, told) ||
    isPartOfTold(mention, number, lead, tail, told) ||
    (told.outer !== undefined && crosses(told.outer, mention, told.form)) ||
    isBesideUnread(mention, number, tail, told)
  )
}

/** 其中1件由申请人撤回，其余4件已答复: nothing else is to be answered, where the form does not count what was withdrawn. */
const BESIDE_WITHDRAWN =
  /(?:撤[回销]|结转|转入|重复(?:申请|件)\d+件)[^。；\d]{0,12}，(?:其余的?|(?:实际|共|已)*答复)$/

/** 工作人员9人，其中兼职人员9人，召开会议1次: no part of the people. */
const OCCASION = /^(?:次|期|场|场次|人次)$/
const PERSON = /^[人名位]$/

/** 行政复议3条，其中1条正在办理: a part of reviews is none of the applications. */
function isOfOther({ topic }: FigureMention, { unit }: ProseNumber, { outer, lexicon }: ToldSoFar): boolean {
  return (
    outer !== undefined &&
    outer.topic !== topic &&
    lexicon.isDone(topic) &&
    !(OCCASION.test(unit) && PERSON.test(outer.number.unit))
  )
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
  if (!lexicon.isDone(mention.topic) || !isWhole(mention, told.form)) return false
  const ofObject = noun.ids.filter((id) => lexicon.isObject(id)).flatMap((id) => lexicon.alone(id))
  return ofObject.some(({ sums }) => sums.some((sum) => addressOfSum(sum) === addressOfSum(own)))
}

/** Not all that was closed, but of what was received, say. */
function isPartOfTold(
  mention: FigureMention,
  { value }: ProseNumber,
  lead: readonly Token[],
  tail: readonly Token[],
  told: ToldSoFar,
): boolean {
  const { statements, sentence, lexicon } = told
  const outer = statements.at(-1)
  const verb = [...lead, ...tail].find(({ kind }) => kind === 'word')
  if (!outer || outer.sentence !== sentence || verb?.kind !== 'word') return false
  const isVerbal = verb.ids.every((id) => lexicon.isVerb(id))
  if (isPartedAsTheForm(outer, told) || areAllParted(told)) return false
  if (!/^另/.test(told.textOf(lead)) && areAddendsTold(told)) return false
  return (
    isVerbal &&
    !told.outer?.number.value.eq(value) &&
    isWhole(mention, told.form) &&
    lexicon.isDone(mention.topic) &&
    outer.topic === mention.topic &&
    !isBesideTheRest(mention, told) &&
    !outer.sums.some((sum) => sum.length > 1)
  )
}

/** 收到217件（不含上年结转6件），其中已办结204件: both that the form adds up were told, and what follows is told of both. */
function areAddendsTold(told: ToldSoFar): boolean {
  const lately = told.latelyTold(FEW).map(({ sums: [sum = []] }) => addressOfSum(sum))
  return lately.some((one, index) => lately.slice(index + 1).some((other) => told.lexicon.addsUp(one, other)))
}

/** 33件，其中网上27件、信函6件，已答复32件: nothing is left to be parted, and what follows is told of all. */
function areAllParted(told: ToldSoFar): boolean {
  const parts = told.ofParts().filter(({ number }) => number !== told.outer?.number)
  const [first, ...others] = parts.map(({ number }) => number.value)
  if (!first || others.length === 0) return false
  return told.outer?.number.value.eq(others.reduce((sum, value) => sum.plus(value), first)) === true
}

/** 18件，其中新收16件，结转上年2件，办结15件: all that was told is parted, and what follows is told of all. */
function isPartedAsTheForm({ sums: [part] }: FigureMention, told: ToldSoFar): boolean {
  const [whole = []] = told.latelyTold(FEW).find(({ number }) => number === told.outer?.number)?.sums ?? []
  return part?.length === 1 && whole.length > 1 && whole.some((term) => figuresIn([term]) === figuresIn(part))
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

/** What is told beside its own part is not the whole of the form. */
export function dropWholeBeside(part: FigureMention, number: ProseNumber, told: ToldSoFar): void {
  const last = told.statements.at(-1)
  const [sum] = part.sums
  if (!last || !sum || last.sentence !== told.sentence || part.start < number.start) return
  if (last.number.start > last.start || !told.isLastOfParts) return
  const whole = last.sums[0] && addressOfSum(last.sums[0])
  const isWhole = (total: string) => whole !== undefined && total.startsWith(whole)
  if (!totalsAbove(addressOfSum(sum), told.form).some(isWhole)) return
  told.retract(last)
}
