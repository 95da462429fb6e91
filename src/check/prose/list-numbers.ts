import { proseNumbers, whyUnread } from '../../locale/zh/prose-numbers.ts'
import type { UnreadNumber } from '../../prose/unread.ts'
import { rangeOf, type Source } from '../../source/source.ts'
import type { Span } from '../../source/span.ts'
import type { ListedNumber } from './listed-number.ts'
import type { Prose, ReadText, Statement } from './prose.ts'

type Told = Pick<ListedNumber, 'figures' | 'why' | 'isUnclear'>

/** Every number that is typed in the running prose of a report, in the order of the file. */
export function listNumbers(prose: Prose, source: Source): readonly ListedNumber[] {
  return prose.texts.flatMap((reading) => {
    const { text } = reading
    const told = new Map<Span, Told>(reading.unread.map((one) => [one.number, unread(one)]))
    for (const statement of prose.statementsOf(reading)) {
      const before = told.get(statement.number)
      const said = figures(statement)
      told.set(statement.number, { ...said, figures: [...(before?.figures ?? []), ...said.figures] })
    }
    const others = labelsIn(reading, [...told.keys()])
    return [...told, ...others]
      .filter(([{ start, end }]) => text.isTyped(start, end))
      .toSorted(([a], [b]) => a.start - b.start)
      .map(([{ start, end }, said]) => {
        const at = text.span(start, end)
        const range = rangeOf(source, at.start, at.end)
        const excerpt = excerptOf(reading.text.text, start, end)
        return { section: text.address, range, text: text.text.slice(start, end), excerpt, ...said }
      })
  })
}

/** Characters shown before a number and after it. */
const [BEFORE, AFTER] = [10, 6]

function excerptOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^[\s\S]*[\n。；]/, '')
  const after = text.slice(end, end + AFTER).replace(/[\n。；][\s\S]*$/, '')
  return `${before}【${text.slice(start, end)}】${after}`
}

function figures({ sums, isInUnit, reading, start, end }: Statement): Told {
  if (!isInUnit) return { figures: [], why: whyUnread.unit, isUnclear: false }
  const addresses = sums.map((sum) => sum.map(({ names }) => names.join('.')))
  const said = reading.text.text.slice(start, end).replaceAll(/\s+/g, '')
  const sentence = proseNumbers.figure(
    said,
    addresses.map((sum) => sum.join(' + ')),
  )
  return { figures: addresses, why: sentence, isUnclear: false }
}

function unread({ why }: UnreadNumber): Told {
  return { figures: [], why: whyUnread[why], isUnclear: why === 'uncertain' || why === 'unnamed' }
}

const DIGITS = /\d+(?:[.,]\d+)*/g

/** Digits that count nothing: of years, days, documents. */
function labelsIn({ prose }: ReadText, numbers: readonly Span[]): readonly (readonly [Span, Told])[] {
  const isCounted = new Set(numbers.flatMap(({ start, end }) => range(start, end)))
  return [...prose.matchAll(DIGITS)]
    .filter(({ index }) => !isCounted.has(index))
    .map(({ 0: { length }, index }) => [
      { start: index, end: index + length },
      { figures: [], why: whyUnread.label, isUnclear: false },
    ])
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}
