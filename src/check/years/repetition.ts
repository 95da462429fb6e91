import type { Span } from '../../source/span.ts'
import { Windows } from './windows.ts'

/** Letters and digits in a row that count as repeated, as in checks for plagiarism. */
const WINDOW = 13

/** A stretch of a text, and how many of its letters it has. */
export interface Passage extends Span {
  readonly letters: number
}

interface Repetition {
  /** Letters of the text that count, and how many of these are repeated. */
  readonly letters: number
  readonly repeated: number
  /** What is repeated, the longest first. */
  readonly passages: readonly Passage[]
}

/** What texts can be compared with. */
export function windowsOf(texts: readonly string[]): Windows {
  return new Windows(texts.map((text) => plain(text).letters).join(BETWEEN), WINDOW)
}

/** How much of a text stands in another already, but for what is standard wording. Time goes with the length. */
export function repetition(text: string, earlier: Windows, standard: Windows): Repetition {
  const { letters, starts, ends } = plain(text)
  const seen = earlier.shared(letters)
  const expected = standard.shared(letters)
  const marks = new Uint8Array(letters.length)
  seen.forEach((isSeen, at) => {
    if (expected[at]) marks.fill(STANDARD, at, at + WINDOW)
    else if (isSeen) marks.fill(REPEATED, at, at + WINDOW)
  })
  return { ...count(marks), passages: passagesOf(marks, starts, ends) }
}

/** No letter: no window runs from one text into the next. */
const BETWEEN = ' '

const REPEATED = 1
const STANDARD = 2

interface Plain {
  readonly letters: string
  /** Where each of them stands in the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The letters of a text, and each number as one 0: years and counts change by themselves. */
function plain(text: string): Plain {
  const [letters, starts, ends]: [string[], number[], number[]] = [[], [], []]
  let inNumber = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const isDigit = unit >= '0' && unit <= '9'
    if (isDigit && inNumber) ends[ends.length - 1] = at + 1
    else if (isDigit || LETTER.test(unit)) {
      letters.push(isDigit ? '0' : unit)
      starts.push(at)
      ends.push(at + 1)
    }
    inNumber = isDigit
  }
  return { letters: letters.join(''), starts, ends }
}

/** Half of a rare character counts as a letter: both halves stay together all the same. */
const LETTER = /\p{L}|\p{Cs}/u

function count(marks: Uint8Array): { letters: number; repeated: number } {
  let [letters, repeated] = [0, 0]
  for (const mark of marks) {
    if (mark !== STANDARD) letters++
    if (mark === REPEATED) repeated++
  }
  return { letters, repeated }
}

function passagesOf(
  marks: Uint8Array,
  starts: readonly number[],
  ends: readonly number[],
): readonly Passage[] {
  const passages: Passage[] = []
  for (let from = marks.indexOf(REPEATED); from >= 0; ) {
    let to = from
    while (marks[to] === REPEATED) to++
    passages.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, letters: to - from })
    from = marks.indexOf(REPEATED, to)
  }
  return passages.sort((a, b) => b.letters - a.letters)
}
