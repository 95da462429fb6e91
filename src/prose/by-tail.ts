import type { FigureMention } from './figure-statement.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberContext } from './number-context.ts'
import type { Token, WordToken } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** What stands behind a number that no words before it name: the noun, and what is said of it. */
export function byTail(
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
  told: ToldSoFar,
): FigureMention | undefined {
  return (
    nameFigure(untilAll(tail, told), [], aboutNoun(lead, tail, context)) ??
    nameFigure(countedIn(tail, context), [], context)
  )
}

/** 47件申请共答复45件, 11件申请办结10件: the verb is that of the next number. */
export function untilVerb(tail: readonly Token[], told: ToldSoFar): readonly Token[] {
  const [noun] = tail.filter(({ kind }) => kind !== 'plain')
  if (tail.length === 1 && noun?.kind === 'word' && endsWithVerb(noun, told)) return []
  const verb = tail.findLastIndex((token) => token.kind === 'word' && token.isVerb)
  return noun?.kind === 'word' && !noun.isVerb && verb > 0 ? tail.slice(0, verb) : tail
}

function endsWithVerb({ start, end }: WordToken, { prose, lexicon }: ToldSoFar): boolean {
  const from = Array.from({ length: end - start }, (_, index) => start + index)
  return from.slice(1).some((at) => {
    const word = lexicon.wordAt(prose, at)
    return word?.isVerb === true && word.end === end
  })
}

/** What is counted is named before what holds for all of it. */
function untilAll(tail: readonly Token[], told: ToldSoFar): readonly Token[] {
  const { lexicon } = told
  const all = tail.findIndex((token) => token.kind === 'plain' && /^[均都]/.test(told.text(token)))
  const before = tail.slice(0, Math.max(0, all))
  const isCase = (id: string) => !lexicon.isVerb(id) && !lexicon.isDone(lexicon.topicOf(id) ?? '')
  return before.some((token) => token.kind === 'word' && token.ids.some(isCase)) ? before : tail
}

/** A noun right after a number that nothing stands before is what is told of. */
function aboutNoun(lead: readonly Token[], tail: readonly Token[], context: NumberContext): NumberContext {
  const { lexicon, isOpening } = context
  const [first] = tail.filter(({ kind }) => kind !== 'plain')
  if (!isOpening || context.topic !== undefined || first?.kind !== 'word') return context
  if (lead.some(({ kind }) => kind === 'other')) return context
  const object = first.ids.find((id) => lexicon.isObject(id) && !lexicon.isVerb(id))
  return object === undefined ? context : { ...context, topic: lexicon.topicOf(object) }
}

/** What is counted, without what is said of it. It must say more than what anything of its kind is called. */
function countedIn(tail: readonly Token[], { lexicon }: NumberContext): readonly Token[] {
  const isNoun = (token: Token) =>
    token.kind === 'word' && token.ids.some((id) => lexicon.isObject(id) || !lexicon.isVerb(id))
  const [first, ...others] = tail.flatMap((token, index) => (isNoun(token) ? [index] : []))
  const isObject = (index: number) => {
    const token = tail[index]
    return token?.kind === 'word' && token.ids.some((id) => lexicon.isObject(id))
  }
  if (first === undefined || isObject(first)) return []
  const [second] = others
  return tail.slice(0, 1 + (second !== undefined && isObject(second) ? second : first))
}
