import { type FoundWording, findWordings } from '../../prose/find-wordings.ts'
import { type ProseNumber, readNumbers } from '../../prose/numbers.ts'
import { type Period, readPeriods } from '../../prose/periods.ts'
import { readable, readSentences, type Sentence } from '../../prose/sentences.ts'
import { type Vocabulary, vocabularyOf } from '../../prose/wordings.ts'
import type { PrintedText } from '../printed-texts.ts'
import type { Subject } from '../rule.ts'

/** A text of running prose, taken apart. Offsets are into its readable prose, which is as long as the text. */
export interface Reading {
  readonly text: PrintedText
  readonly prose: string
  readonly sentences: readonly Sentence[]
  readonly numbers: readonly ProseNumber[]
  readonly periods: readonly Period[]
  readonly found: readonly FoundWording[]
  readonly vocabulary: Vocabulary
}

const known = new WeakMap<Subject['texts'], readonly Reading[]>()

/** The running prose of a report. Remembered: several rules read it. */
export function readProse({ texts, report }: Subject): readonly Reading[] {
  const readings = known.get(texts) ?? readAll(texts, vocabularyOf(report.format), report.year)
  known.set(texts, readings)
  return readings
}

/** Longer prose than four times that of any report is not compared with figures: it would take minutes. */
const LONGEST = 60_000

export function isTooLong({ text }: PrintedText): boolean {
  return text.length > LONGEST
}

function readAll(texts: Subject['texts'], vocabulary: Vocabulary, year: number): readonly Reading[] {
  return texts
    .filter((text) => text.isProse && !isTooLong(text))
    .map((text) => {
      const prose = readable(text.text)
      const found = findWordings(prose, vocabulary.wordings)
      const labels = found.filter(({ gaps }) => gaps.length === 0)
      return {
        text,
        prose,
        sentences: readSentences(prose),
        numbers: outside(readNumbers(prose), labels),
        periods: readPeriods(prose, year),
        found,
        vocabulary,
      }
    })
}

/** Numbers that are not a part of official wording, such as 四类过程性信息. */
function outside(numbers: readonly ProseNumber[], labels: readonly FoundWording[]): readonly ProseNumber[] {
  return numbers.filter((number) => {
    let index = firstFrom(labels, number.end, ({ end }) => end)
    for (
      let label = labels[index];
      label && label.end - number.end < LONGEST_LABEL;
      label = labels[++index]
    ) {
      if (label.start <= number.start) return false
    }
    return true
  })
}

const LONGEST_LABEL = 60

/** The numbers that begin in [start, end). */
export function numbersIn({ numbers }: Reading, start: number, end: number): readonly ProseNumber[] {
  const at = ({ start }: ProseNumber) => start
  return numbers.slice(firstFrom(numbers, start, at), firstFrom(numbers, end, at))
}

/** The first index of an ordered list whose item stands at or after an offset. */
export function firstFrom<Item>(items: readonly Item[], offset: number, at: (item: Item) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && at(item) < offset) low = middle + 1
    else high = middle
  }
  return low
}
