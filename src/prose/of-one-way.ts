import { countWhile } from '../source/ordered.ts'
import { LIST } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { isOneWay } from './totals-above.ts'

/** 局网站发布信息2893条，其中政府信息1017条: all that was disclosed, or what was by the way that the sentence names. */
export function orByOneWay(mention: FigureMention, { start }: ProseNumber, told: ToldSoFar): FigureMention {
  const { lexicon, form, tokens } = told
  if (lexicon.isDone(mention.topic) || mention.sums.some((sum) => isOneWay(sum, form))) return mention
  const waysOf = (token: Token): readonly Sum[] => {
    const named = token.kind === 'word' ? token.ids.flatMap((id) => lexicon.alone(id)) : []
    return named
      .filter(({ topic }) => topic === mention.topic)
      .flatMap(({ sums }) => sums.filter((sum) => isOneWay(sum, form)))
  }
  const before = (offset: number) => countWhile(tokens, (token) => token.start < offset)
  const ways = tokens.slice(before(start - LIST), before(start)).flatMap(waysOf)
  return { ...mention, sums: distinct([...mention.sums, ...ways]) }
}
