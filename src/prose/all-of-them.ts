import type { FigureMention } from './figure-statement.ts'
import { hasWord, type NumberPlace } from './number-place.ts'
import { distinct } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { isWhole } from './totals-above.ts'

const ALL = /[均都皆]|全部|悉数/

/** 22件申请均已办结: as many were asked for as were closed. */
export function allOfThem(named: FigureMention, { lead, tail }: NumberPlace, told: ToldSoFar): FigureMention {
  const { lexicon, form } = told
  const words = tail.filter((token) => token.kind === 'word')
  const [noun, verb] = [words.find(({ isVerb }) => !isVerb), words.find(({ isVerb }) => isVerb)]
  if (hasWord(lead) || !noun || !verb || noun.start > verb.start || !ALL.test(told.textOf(tail))) return named
  if (!lexicon.isDone(named.topic) || !isWhole(named, form)) return named
  const both = [noun, verb]
    .flatMap(({ ids }) => ids.flatMap((id) => lexicon.alone(id)))
    .filter((phrase) => phrase.topic === named.topic && isWhole(phrase, form))
  return { ...named, sums: distinct([...named.sums, ...both.flatMap(({ sums }) => sums)]) }
}
