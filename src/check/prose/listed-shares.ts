import type { ProseNumber } from '../../prose/numbers.ts'
import { numbersIn } from '../../prose/prose-text.ts'
import type { Sentence } from '../../prose/sentences.ts'
import type { ReadText } from './prose.ts'

/** A part, and the words between it and its percentage. */
export interface ListedShare {
  readonly part: ProseNumber
  readonly words: string
}

const EACH_ITS_OWN = /^[，,、]?分别(?=所?占)/
const JOINED = /^[、，,和与及]+$/
/** A list and its percentages are no longer. */
const FAR = 240

/** 予以公开31件、不予公开8件，分别占办结总数的79.5%、20.5%: the part of a percentage, where as many parts stand before the list. */
export function listedShare(
  percentage: ProseNumber,
  reading: ReadText,
  sentence: Sentence,
): ListedShare | undefined {
  const { prose } = reading
  const numbers = numbersIn(
    reading,
    Math.max(sentence.start, percentage.start - FAR),
    Math.min(sentence.end, percentage.start + FAR),
  )
  const own = numbers.findIndex(({ start }) => start === percentage.start)
  let first = own
  while (isListed(numbers[first - 1], numbers[first], prose)) first--
  let last = own
  while (isListed(numbers[last], numbers[last + 1], prose)) last++
  const parts = numbers.slice(Math.max(0, first - (last - first + 1)), first)
  const [part, before] = [parts[own - first], parts.at(-1)]
  if (first === last || parts.length <= last - first || !part || !before) return undefined
  const words = prose.slice(before.unitEnd, numbers[first]?.start)
  const areParts = parts.every(({ unit, isVague }) => unit === before.unit && unit !== '%' && !isVague)
  return areParts && EACH_ITS_OWN.test(words) ? { part, words: words.replace(EACH_ITS_OWN, '') } : undefined
}

function isListed(a: ProseNumber | undefined, b: ProseNumber | undefined, prose: string): boolean {
  return a?.unit === '%' && b?.unit === '%' && JOINED.test(prose.slice(a.unitEnd, b.start))
}
