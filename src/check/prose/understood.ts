import { NEAR } from '../../prose/clauses.ts'
import { numbersOf, type Token } from '../../prose/tokens.ts'
import type { UnreadNumber, WhyUnread } from '../../prose/unread.ts'
import { countWhile } from '../../source/ordered.ts'
import { remembered } from '../../source/remembered.ts'
import type { ReadText, Statement } from './prose.ts'

/** Numbers that count nothing of what is told: those about them are as clear as without. */
const BESIDE: readonly WhyUnread[] = ['share', 'time', 'change', 'otherTime']

/** The numbers of a text that count something of which it is not known what, with their units, by where they begin. */
const openNumbers = remembered(
  ({ unread }: ReadText) => new Map(unread.filter(isOpen).map(({ number }) => [number.start, number.unit])),
)

function isOpen({ number, why }: UnreadNumber): boolean {
  return !BESIDE.includes(why) && number.unit !== '%'
}

/**
 * Whether all that is said about a number is understood: its clause has words of the form and none that are unknown, and
 * no number in its unit before it, since the last semicolon of its sentence, counts what nobody knows. Of 32 numbers
 * that whole reports told rightly and that were read as others this holds for 11, of 100 slips for 88.
 */
export function isUnderstood({ reading, sentence, number }: Statement): boolean {
  const index = countWhile(reading.sentences, ({ end }) => end <= sentence.start)
  const all = reading.tokens[index] ?? []
  const own = countWhile(all, ({ end }) => end <= number.start)
  const tokens = all
    .slice(Math.max(0, own - NEAR), own + NEAR)
    .flatMap((token) => (token.kind === 'bracket' && holds(token, number.start) ? token.inside : [token]))
  const at = tokens.findIndex(({ end }) => end > number.start)
  const before = tokens.slice(0, at)
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'stop') + 1)
  const behind = tokens.slice(at + 1)
  const end = behind.findIndex(({ kind }) => kind === 'stop' || kind === 'join' || kind === 'number')
  const about = [...clause, ...(end < 0 ? behind : behind.slice(0, end))]
  const part = before.slice(before.findLastIndex((token) => token.kind === 'stop' && token.isStrong) + 1)
  const open = openNumbers(reading)
  return (
    clause.some(({ kind }) => kind === 'word') &&
    !about.some(({ kind }) => kind === 'other') &&
    !numbersOf(part).some(({ start }) => open.has(start) && open.get(start) === number.unit)
  )
}

function holds({ start, end }: Token, offset: number): boolean {
  return start <= offset && offset < end
}
