import { ENDINGS_OF_OTHERS } from '../locale/zh/aggregate.ts'
import { sameMeaning } from '../source/nearest.ts'
import { foldName, type Unit } from './unit-list.ts'

/**
 * The one unit whose name was written with a slip of the pen, or without its place: 水务据, 水务, 云岭水务局. A name in
 * which another word stands, 教育局 for 水务局, is that of another unit, however alike the rest is.
 */
export function meantUnit(written: string, units: readonly Unit[]): string | undefined {
  const same = sameMeaning(written, units)
  if (same !== undefined) return same
  const typed = foldName(written)
  const meant = units.filter(({ name, also }) =>
    [name, ...also].map(foldName).some((known) => isSlip(typed, known) || isWithoutPlace(typed, known)),
  )
  return meant.length === 1 ? meant[0]?.name : undefined
}

/** Fewer characters end too many names. */
const SHORTEST_END = 3

function isWithoutPlace(typed: string, known: string): boolean {
  return typed.length >= SHORTEST_END && known.endsWith(typed)
}

/** One character too many or too few, two that changed places, or a last one that makes it nobody else. */
function isSlip(typed: string, known: string): boolean {
  if (typed.length === known.length + 1) return lacksOne(typed, known)
  if (typed.length === known.length - 1) return lacksOne(known, typed)
  if (typed.length !== known.length) return false
  const at = [...typed].findIndex((character, index) => character !== known[index])
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at]}${typed.slice(at + 2)}`
  const isLast = at === typed.length - 1
  return swapped === known || (isLast && !ENDINGS_OF_OTHERS.includes(typed[at] ?? ''))
}

function lacksOne(longer: string, shorter: string): boolean {
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
}
