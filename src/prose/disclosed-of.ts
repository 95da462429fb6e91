import type { FigureMention } from './figure-statement.ts'
import { nameFigure } from './name-figure.ts'
import type { ProseNumber } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { kindredUnits } from './units.ts'

const DISCLOSED = /^[、，,]?(?:其中)?(?:已|均|全部)?(?:向社会)?(?:主动)?公开了?$/
const DOCUMENTS = /规范性文件$/

/** 制发规范性文件74件，主动公开71件: the documents that were told right before. */
export function disclosedOf(
  { start, unit, value }: ProseNumber,
  lead: readonly Token[],
  told: ToldSoFar,
): FigureMention | undefined {
  const [made] = told.latelyTold(1)
  if (!made || !DISCLOSED.test(told.textOf(lead)) || !kindredUnits(unit, made.number.unit)) return undefined
  const at = made.start + told.prose.slice(made.start, made.number.start).search(DOCUMENTS)
  const word =
    at < made.start || value.gt(made.number.value) ? undefined : told.lexicon.wordAt(told.prose, at)
  return word && nameFigure([...lead, { ...word, kind: 'word', start: at }], [], told.context(start))
}
