import { isNarrowing } from './narrowing.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'

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
