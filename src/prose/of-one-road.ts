import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'
import { distinct, type Sum, sumOf } from './sums.ts'
import { FEW, type ToldSoFar } from './told-so-far.ts'

/** 复议前置后提起的4件：胜诉3件; 前者维持3起，后者均维持: the sentence tells of lawsuits by how they came to the court. */
const BY_ROADS = /前者|后者|直接|前置|[未不]经|复议之?后|经过?(?:行政)?复议/

/** An outcome of lawsuits on either road may be of one of them, where the sentence tells them apart. */
export function ofOneRoad(mention: FigureMention, number: ProseNumber, told: ToldSoFar): FigureMention {
  const roads = mention.sums.find(areRoads)
  const each = roads?.map((term) => [term]) ?? [
    ...partOfBoth(mention, number, told),
    ...besideTheOther(mention, told),
  ]
  if (each.length === 0 || !BY_ROADS.test(told.sentenceUpTo(number.start))) return mention
  return { ...mention, sums: distinct([...mention.sums, ...each]) }
}

/** 诉讼败诉8件，直接起诉的3件: of those that were lost, or of all. */
function partOfBoth({ sums }: FigureMention, { value }: ProseNumber, told: ToldSoFar): readonly Sum[] {
  const both = told.latelyTold(FEW).findLast(({ sums: [sum = []] }) => areRoads(sum))
  if (!both || value.gt(both.number.value)) return []
  const isOf = (road: Sum) => (term: Sum[number]) => addressOfSum([term]).startsWith(`${addressOfSum(road)}.`)
  return sums.flatMap((road) => (both.sums[0] ?? []).filter(isOf(road)).map((term) => [term]))
}

/** 被纠正的案件中，直接起诉的6件，复议后起诉的2件: the second may be of those, too, where the first may. */
function besideTheOther({ sums }: FigureMention, told: ToldSoFar): readonly Sum[] {
  const alone = (all: readonly Sum[]) => all.filter(({ length }) => length === 1).flat()
  const outcomes = told.latelyTold(1).flatMap((last) => alone(last.sums))
  return alone(sums).flatMap(({ names: road }) =>
    outcomes
      .filter(({ names }) => isOfOther(road, names))
      .map(({ names }) => sumOf([...road, names.at(-1)].join('.'))),
  )
}

function isOfOther(road: readonly string[], outcome: readonly string[]): boolean {
  const beside = outcome.slice(0, -1)
  const isBeside = beside.length === road.length && beside.at(-1) !== road.at(-1)
  return isBeside && beside.slice(0, -1).join('.') === road.slice(0, -1).join('.')
}

/** One outcome in two groups beside each other. */
function areRoads([one, other, ...more]: Sum): boolean {
  if (!one || !other || more.length > 0) return false
  const isOutcome = one.names.length > 2 && one.names.at(-1) === other.names.at(-1)
  return isOutcome && one.names.at(-2) !== other.names.at(-2) && one.names.at(-3) === other.names.at(-3)
}
