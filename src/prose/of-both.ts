import type { FigureMention, FigureStatement } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 行政复议3件、行政诉讼2件. */
const BESIDE = /^(?:[、，和及与]|以及)(?:被?(?:提起|引起|引发|产生|发生|申请))?$/

/** 行政复议3件、行政诉讼2件，其中3件维持: of the one, the other, or both; of none that is less. */
export function ofBoth<Mention extends FigureMention>(
  mention: Mention,
  { value, start }: ProseNumber,
  { lead, tail }: NumberPlace,
  told: ToldSoFar,
): Mention {
  const [before, last] = told.wholesOf(2)
  const [own] = mention.sums
  if (!before || !last || !own || !areBeside(before, last, mention, told)) return mention
  const context = told.context(start)
  const [address] = before.sums.map(addressOfSum)
  const other = nameFigure([...lead, ...tail], [], {
    ...context,
    told: address === undefined ? [] : [address],
  })
  const [beside] = other?.sums ?? []
  if (!beside || addressOfSum(beside) === addressOfSum(own)) return mention
  const mayHold = ([whole]: readonly [FigureStatement, Sum]) => whole.number.value.gte(value)
  const of = [[last, own] as const, [before, beside] as const].filter(mayHold).map(([, sum]) => sum)
  return { ...mention, sums: distinct([...of, [...beside, ...own]]) }
}

function areBeside(
  before: FigureStatement,
  last: FigureStatement,
  { topic }: FigureMention,
  { prose, lexicon, outer }: ToldSoFar,
): boolean {
  const isOfTopic = [before, last].every((each) => each.topic === topic && each.sums.length === 1)
  return (
    isOfTopic &&
    !lexicon.isDone(topic) &&
    outer?.number === last.number &&
    BESIDE.test(prose.slice(before.number.unitEnd, last.start))
  )
}
