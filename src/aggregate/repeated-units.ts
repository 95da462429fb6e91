import { aggregateText } from '../locale/zh/aggregate.ts'
import { leavesOf } from '../report/addends.ts'
import { isInSum, type JudgedUnit } from './judged-unit.ts'
import { foldName, type Unit } from './unit-list.ts'

/** A unit that is added by itself and within the sum of another would be added twice: it is the sum that counts. */
export function withoutRepeated(
  units: readonly JudgedUnit[],
  include: ReadonlySet<Unit>,
): readonly JudgedUnit[] {
  const within = new Map<string, string>()
  const repeated = new Map<JudgedUnit, string>()
  const added = units.filter(({ isAdded }) => isAdded)
  for (const judged of added) {
    const names = leavesOf(judged.handed?.units ?? []).map(({ unit }) => foldName(unit.name))
    const again = names.find((name) => within.has(name))
    if (again !== undefined) {
      const both = aggregateText.remark.inBoth(again, within.get(again) ?? '')
      repeated.set(judged, both)
      if (!include.has(judged.unit)) continue
    }
    for (const name of names) within.set(name, judged.unit.name)
  }
  for (const judged of added) {
    const sum = [judged.unit.name, ...judged.unit.also].map((name) => within.get(foldName(name)))
    const first = sum.find((name) => name !== undefined && name !== judged.unit.name)
    if (first !== undefined) repeated.set(judged, aggregateText.remark.within(first))
  }
  return units.map((judged) => {
    const why = repeated.get(judged)
    if (why === undefined) return judged
    const state = include.has(judged.unit) ? 'included' : 'contradictory'
    return { ...judged, state, isAdded: isInSum(state), remarks: [why, ...judged.remarks] }
  })
}
