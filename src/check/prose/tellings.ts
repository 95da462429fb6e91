import type { ProseNumber } from '../../prose/numbers.ts'
import { plainness } from '../../prose/plain.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { distinct, figuresIn } from '../../prose/wordings.ts'
import type { Subject } from '../rule.ts'
import { aroundNumber } from './around-number.ts'
import { byWords } from './by-words.ts'
import { alike, respectively } from './listed.ts'
import { firstFrom, numbersIn, type Reading, readProse } from './reading.ts'
import { isOfReportYear } from './report-year.ts'
import { leadStart, type Named, type Spot } from './spot.ts'
import { withinFigure } from './within-figure.ts'

/** A number of which it is certain what figure of the form it tells. Its stretch holds the words and the number. */
export interface Telling extends Named {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly number: ProseNumber
}

/** Before a number: a difference, a plan, a limit, an average. */
const NO_FIGURE =
  /(?:增加|增长|减少|下降|上升|提高|降低|同比|环比|较|比|计划|拟|预计|目标|力争|不超过|平均|每)[^，]*$/

/** After a number: the end of what is said, or what holds for all of it. */
const GOES_ON = /^(?:[均都已、和及与（(中占]|全部|其中|以及|等$)/

const PART_OF_WHAT_WAS_SAID = /其中/

/** So many figures told before may be meant by what follows. */
const REMEMBERED = 12

/** Every number of the report's year whose figure is certain, in the order of the texts. */
export function readTellings(subject: Subject): readonly Telling[] {
  const tellings = known.get(subject.texts) ?? readProse(subject).flatMap(tellingsOf)
  known.set(subject.texts, tellings)
  return tellings
}

const known = new WeakMap<Subject['texts'], readonly Telling[]>()

/** The telling of the number at an offset, if it is certain what it tells. */
export function tellingAt(subject: Subject, reading: Reading, start: number): Telling | undefined {
  const tellings = readTellings(subject)
  const places = byPlace.get(tellings) ?? new Map(tellings.map((telling) => [placeOf(telling), telling]))
  byPlace.set(tellings, places)
  return places.get(`${reading.text.address}:${start}`)
}

const byPlace = new WeakMap<readonly Telling[], ReadonlyMap<string, Telling>>()

function placeOf({ reading, number }: Telling): string {
  return `${reading.text.address}:${number.start}`
}

function tellingsOf(reading: Reading): readonly Telling[] {
  let last: readonly Telling[] = []
  return reading.sentences.flatMap((sentence) => {
    const startsWithin = /^其中/.test(reading.prose.slice(sentence.start, sentence.start + 2))
    last = readSentence(reading, sentence, startsWithin ? last : [])
    return last
  })
}

function readSentence(reading: Reading, sentence: Sentence, before: readonly Telling[]): readonly Telling[] {
  const numbers = numbersIn(reading, sentence.start, sentence.end)
  const told: Telling[] = []
  const listed = new Set<number>()
  for (const [index, number] of numbers.entries()) {
    if (listed.has(number.start)) continue
    const from = leadStart(reading, sentence, number, numbers[index - 1]?.unitEnd ?? sentence.start)
    const spot: Spot = {
      reading,
      sentence,
      number,
      from,
      told: told.length > 0 ? told.slice(-REMEMBERED) : before.slice(-1),
    }
    const row = respectively(spot, numbers, index)
    const named: readonly (readonly [ProseNumber, Named])[] = row
      ? [...row]
      : namesOf(spot, numbers[index + 1]).map((name) => [number, name] as const)
    for (const [each, name] of named) {
      listed.add(each.start)
      const start = Math.min(name.start, each.start)
      told.push({ ...name, start, end: Math.max(name.end, each.unitEnd), reading, sentence, number: each })
    }
  }
  return told.filter(({ number }) => isOfReportYear(reading, sentence, number.start))
}

/** What a number is of; several figures where it holds for each of them. */
function namesOf(spot: Spot, next: ProseNumber | undefined): readonly Named[] {
  const all = alike(spot)
  const name = nameOf(spot, next)
  const told = all.map(({ sums }) => figuresIn(sums[0] ?? []))
  const isTold = name?.sums[0]?.some((term) => told.includes(figuresIn([term])))
  return name && !isTold ? [...all, name] : all
}

/** When nothing around it speaks against that. */
function nameOf(spot: Spot, next: ProseNumber | undefined): Named | undefined {
  const { reading, sentence, number, from } = spot
  const { prose } = reading
  const isWithin = PART_OF_WHAT_WAS_SAID.test(prose.slice(sentence.start, number.start))
  const name = nearestName(spot) ?? (isWithin ? undefined : aroundNumber(spot))
  if (!name || NO_FIGURE.test(prose.slice(from, Math.min(name.start, number.start)))) return undefined
  if (name.end <= number.start && !endsHere(spot, next)) return undefined
  if (isWithin && spot.told.some(({ sums }) => sums === name.sums)) return undefined
  return name
}

/** Words of its own, or those of a part of what was told before; where both end alike, either may be meant. */
function nearestName(spot: Spot): Named | undefined {
  const own = byWords(spot)
  const part = withinFigure(spot)
  if (!own || !part) return own ?? part
  if (own.end !== part.end) return own.end > part.end ? own : part
  if (own.start !== part.start) return own.start < part.start ? own : part
  return { ...own, sums: distinct([...own.sums, ...part.sums]) }
}

function endsHere({ reading, sentence, number }: Spot, next: ProseNumber | undefined): boolean {
  const clause = sentence.clauses[firstFrom(sentence.clauses, number.start + 1, ({ end }) => end)]
  const end = Math.min(clause?.end ?? sentence.end, next?.start ?? sentence.end)
  const rest = reading.prose.slice(number.unitEnd, end).trim()
  return rest === '' || GOES_ON.test(rest) || plainness(rest, '').isPlain
}
