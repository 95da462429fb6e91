import { crosses } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { totalsAbove } from './totals-above.ts'

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
  { topic }: FigureMention,
  lead: readonly Token[],
  tail: readonly Token[],
  { outer, lexicon }: ToldSoFar,
): boolean {
  const words = [...lead, ...tail].filter((token) => token.kind === 'word')
  return (
    outer?.topic === topic &&
    lexicon.isDone(topic) &&
    words.length > 0 &&
    words.every(({ ids }) => ids.some((id) => lexicon.isObject(id) && !lexicon.isVerb(id)))
  )
}

/** 其中公民申请14件 of 申请15件: words that tell no part by the form, and less than the whole. */
function isOfTheWhole({ sums }: FigureMention, number: ProseNumber, { outer }: ToldSoFar): boolean {
  if (!outer || number.value.eq(outer.number.value)) return false
  const [own, due] = [sums, outer.sums].map((some) => some.map(addressOfSum))
  const areSame = own !== undefined && own.every((address) => due?.includes(address))
  return areSame && (own.length > 1 || due?.length === 1)
}

/** Not all that was closed, but of what was received, say. */
function isPartOfTold(
  mention: FigureMention,
  lead: readonly Token[],
  tail: readonly Token[],
  { statements, sentence, lexicon, form }: ToldSoFar,
): boolean {
  const outer = statements.at(-1)
  const verb = [...lead, ...tail].find(({ kind }) => kind === 'word')
  if (!outer || outer.sentence !== sentence || verb?.kind !== 'word') return false
  const isVerbal = verb.ids.every((id) => lexicon.isVerb(id))
  const isWhole = mention.sums.every((sum) => totalsAbove(addressOfSum(sum), form).length === 0)
  return (
    isVerbal &&
    isWhole &&
    lexicon.isDone(mention.topic) &&
    outer.topic === mention.topic &&
    !outer.sums.some((sum) => sum.length > 1)
  )
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
  told.statements.pop()
  told.leave(last.number, 'otherMatter')
}
