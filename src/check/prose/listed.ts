import type { ProseNumber } from '../../prose/numbers.ts'
import { plainness } from '../../prose/plain.ts'
import { listedWordings, type Named, named, type Spot } from './spot.ts'

const EACH_ITS_OWN = /分别(?:[为是有]|达到?|共|共?计)?$/
const ALL_THE_SAME = /[均都](?:[为是]|有)?$/
const BETWEEN = /^(?:[、，,和及与]|以及)?\s*$/

/** 予以公开、部分公开分别为1件、2件: what each of the numbers from `index` on is of. */
export function respectively(
  spot: Spot,
  numbers: readonly ProseNumber[],
  index: number,
): ReadonlyMap<ProseNumber, Named> | undefined {
  const { reading, number, from } = spot
  const { prose } = reading
  if (!EACH_ITS_OWN.test(prose.slice(from, number.start))) return undefined
  const row = [number]
  for (const next of numbers.slice(index + 1)) {
    if (!BETWEEN.test(prose.slice(row.at(-1)?.unitEnd, next.start))) break
    row.push(next)
  }
  const wordings = listedWordings(reading, from, number.start)
  if (wordings.length !== row.length) return new Map()
  const unit = row.find((each) => each.unit !== '')?.unit ?? ''
  return new Map(
    row.flatMap((each, k) => {
      const wording = wordings[k]
      return wording ? [[{ ...each, unit: each.unit || unit }, named(wording)] as const] : []
    }),
  )
}

/** 行政复议、行政诉讼均为0件: what the number is of, all of them. */
export function alike({ reading, number, from }: Spot): readonly Named[] {
  const lead = reading.prose.slice(from, number.start)
  const all = ALL_THE_SAME.exec(lead)
  if (!all) return []
  const wordings = listedWordings(reading, from, number.start)
  const isList = wordings.every((wording, k) => {
    const end = wordings[k + 1]?.start ?? from + all.index
    const between = reading.prose.slice(wording.end, end).replaceAll(/[、和及与]/g, '')
    return plainness(between, wording.wording.official).isPlain
  })
  return isList ? wordings.map(named) : []
}
