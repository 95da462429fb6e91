import type { FoundWording } from '../../prose/find-wordings.ts'
import type { ProseNumber } from '../../prose/numbers.ts'
import { plainness } from '../../prose/plain.ts'
import type { Sentence, Stretch } from '../../prose/sentences.ts'
import type { Sum } from '../../prose/wordings.ts'
import { firstFrom, type Reading } from './reading.ts'

/** A number in its sentence, and where the words that may name it begin. */
export interface Spot {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly number: ProseNumber
  readonly from: number
  /** What was told before it in the sentence, or in the one before when this begins with 其中. */
  readonly told: readonly Named[]
}

/** Words that name a figure, without the number. */
export interface Named extends Stretch {
  /** Any is right. */
  readonly sums: readonly Sum[]
  /** The table section of the figure. */
  readonly section: string
}

export function named({ start, end, wording: { sums, section } }: FoundWording): Named {
  return { start, end, sums, section }
}

/** The words that may name a number begin after the number before it, or with the clause; 收到申请，共5件 with the one before. */
export function leadStart(
  { prose }: Reading,
  { clauses }: Sentence,
  number: ProseNumber,
  previousEnd: number,
): number {
  const index = firstFrom(clauses, number.start + 1, ({ end }) => end)
  const own = clauses[index]?.start ?? number.start
  if (previousEnd > own) return previousEnd
  const before = clauses[index - 1]
  const isBare = plainness(prose.slice(own, number.start), '').isPlain
  if (!before || !isBare || prose[before.end] === '；' || previousEnd > before.start) return own
  return before.start
}

/** The wordings that end in (start, end], the last first. */
export function wordingsIn({ found }: Reading, start: number, end: number): readonly FoundWording[] {
  const first = firstFrom(found, start + 1, (wording) => wording.end)
  const last = firstFrom(found, end + 1, (wording) => wording.end)
  return found
    .slice(first, last)
    .filter((wording) => wording.start >= start)
    .reverse()
}

/** Those that no other one covers, in order: 行政复议、行政诉讼. */
export function listedWordings(reading: Reading, start: number, end: number): readonly FoundWording[] {
  const labels = wordingsIn(reading, start, end).filter(({ gaps }) => gaps.length === 0)
  const covers = (a: FoundWording, b: FoundWording) =>
    a !== b && a.start <= b.start && a.end >= b.end && a.weight > b.weight
  const outer = labels.filter((label) => !labels.some((other) => covers(other, label)))
  return outer.filter((label, index) => outer.findIndex(({ end }) => end === label.end) === index).reverse()
}
