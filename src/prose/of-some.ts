import type { FigureMention } from './figure-statement.ts'
import { isNarrowing } from './narrowing.ts'
import { figuresIn } from './sums.ts'
import type { Token } from './tokens.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** 受理线上信息公开申请40件, 区政府本级受理198件: what is answered and carried over after it is of those. */
export function countsSome(lead: readonly Token[], told: ToldSoFar): boolean {
  const { lexicon } = told
  const isToldOf = lexicon.isDone(told.topic ?? '')
  const isOf = (id: string) =>
    lexicon.isVerb(id) ? isToldOf : lexicon.isObject(id) && lexicon.isDone(lexicon.topicOf(id) ?? '')
  const context = told.context(lead[0]?.start ?? 0)
  return (
    lead.some((token) => token.kind === 'word' && token.ids.some(isOf)) &&
    lead.some((token) => token.kind === 'other' && isNarrowing(told.text(token), context))
  )
}

/** 全区受理782件，结转41件，区本级受理198件，结转7件: what is done by verbs alone, or was told of all before. */
export function isOfThose({ isVerbal, sums }: FigureMention, told: ToldSoFar): boolean {
  const own = sums.map(figuresIn).join()
  const before = told.latelyTold(FEW)
  const isFirst = before.length === 0 && isVerbal === true
  return isFirst || before.some((each) => each.sums.map(figuresIn).join() === own)
}
