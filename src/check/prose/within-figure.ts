import type { LabelledFigure } from '../../prose/labels.ts'
import { plainness } from '../../prose/plain.ts'
import { type Sum, sumOf } from '../../prose/wordings.ts'
import type { Reading } from './reading.ts'
import { type Named, type Spot, wordingsIn } from './spot.ts'

/**
 * What a number is of within a figure that was told before: 行政复议3件，其中结果维持2件, or in one breath,
 * 行政复议结果维持2件. So words name figures that they would share with others.
 */
export function withinFigure(spot: Spot): Named | undefined {
  const { reading, number, from, told } = spot
  const lead = wordingsIn(reading, from, number.start).map(({ start, end, wording }) => ({
    ...{ start, end, section: wording.section },
    ...{ sums: wording.sums, from: end },
  }))
  const before = told.toReversed().map((telling) => ({ ...telling, from }))
  for (const whole of [...lead, ...before]) {
    const address = onlyFigure(whole.sums[0])
    const found = address === undefined ? undefined : partOf(address, whole.from, spot)
    if (found) return { ...found, section: whole.section }
  }
  return undefined
}

function onlyFigure(sum: Sum | undefined): string | undefined {
  return sum?.length === 1 ? sum[0]?.names.join('.') : undefined
}

function partOf(
  address: string,
  from: number,
  { reading, number }: Spot,
): Omit<Named, 'section'> | undefined {
  const lead = reading.prose.slice(from, number.start)
  const covered = wordingsIn(reading, from, number.start).filter(({ gaps }) => gaps.length === 0)
  let best: { figure: LabelledFigure; at: number } | undefined
  const parts = partsOf(reading, address)
  for (const figure of parts) {
    const at = lead.lastIndexOf(figure.words)
    const end = at + figure.words.length
    if (at < 0 || !plainness(lead.slice(end), figure.wording).isPlain) continue
    if (!plainness(lead.slice(0, at), figure.wording).isPlain) continue
    if (covered.some((other) => other.start < from + at && other.end >= from + end)) continue
    if (best && !isNearer({ figure, at }, best)) continue
    best = { figure, at }
  }
  if (!best) return undefined
  const { words, address: of } = best.figure
  const depth = of.split('.').length
  const sum = parts
    .filter((figure) => figure.words === words && figure.address.split('.').length === depth)
    .flatMap((figure) => sumOf(figure.address))
  const start = from + best.at
  return { start, end: start + words.length, sums: [sum] }
}

/** Nearer to the number, then longer, then nearer to the whole. */
function isNearer(
  a: { figure: LabelledFigure; at: number },
  b: { figure: LabelledFigure; at: number },
): boolean {
  const [endOfA, endOfB] = [a.at + a.figure.words.length, b.at + b.figure.words.length]
  if (endOfA !== endOfB) return endOfA > endOfB
  if (a.at !== b.at) return a.at < b.at
  return a.figure.address.split('.').length < b.figure.address.split('.').length
}

const known = new WeakMap<Reading['vocabulary'], Map<string, readonly LabelledFigure[]>>()

function partsOf({ vocabulary }: Reading, address: string): readonly LabelledFigure[] {
  const cache = known.get(vocabulary) ?? new Map<string, readonly LabelledFigure[]>()
  known.set(vocabulary, cache)
  const parts = cache.get(address) ?? vocabulary.within(address)
  cache.set(address, parts)
  return parts
}
