import type { Form } from '../form/form.ts'
import { lately } from '../source/lately.ts'
import { countWhile } from '../source/ordered.ts'
import { remembered } from '../source/remembered.ts'
import type { FigureStatement } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { type ProseNumber, readNumbers } from './numbers.ts'
import { type Period, type ReportedTime, readPeriods } from './periods.ts'
import { readFigures } from './read-figures.ts'
import { readable, readSentences, type Sentence } from './sentences.ts'
import { numbersOf, readTokens, type Token } from './tokens.ts'
import type { UnreadNumber } from './unread.ts'

/** A text of running prose, taken apart. Offsets are into `prose`, which is as long as the text. */
export interface ProseText {
  readonly prose: string
  readonly sentences: readonly Sentence[]
  /** Of each sentence. */
  readonly tokens: readonly (readonly Token[])[]
  /** The numbers that count something, but for those in official wording, such as 四类过程性信息. */
  readonly numbers: readonly ProseNumber[]
  readonly periods: readonly Period[]
  /** What the numbers tell, where that is certain. */
  readonly statements: readonly FigureStatement[]
  /** The other numbers, and why they tell nothing for certain. */
  readonly unread: readonly UnreadNumber[]
}

/** As many texts as a report has. */
const MOST = 64

const lastIn = remembered((_lexicon: Lexicon) => lately<ProseText>(MOST))

/**
 * Reads a text in the words of a form, for a report of a year or of a part of it. Remembered: it is most of the time that
 * a report takes to be checked, and who fills in figures changes none of it.
 */
export function readProseText(text: string, lexicon: Lexicon, form: Form, reported: ReportedTime): ProseText {
  const key = `${JSON.stringify(reported)}${text}`
  return lastIn(lexicon)(key, () => read(text, lexicon, form, reported))
}

function read(text: string, lexicon: Lexicon, form: Form, reported: ReportedTime): ProseText {
  const prose = readable(text)
  const sentences = readSentences(prose)
  const periods = readPeriods(prose, reported)
  const numberAt = new Map(readNumbers(prose).map((number) => [number.start, number]))
  const periodAt = new Map(periods.map((period) => [period.start, period]))
  const tokens = sentences.map((sentence) => readTokens(prose, sentence, numberAt, periodAt, lexicon))
  const numbers = tokens.flatMap(numbersOf)
  const parts = { prose, sentences, periods, numbers }
  return { ...parts, tokens, ...readFigures(prose, sentences, tokens, lexicon, form) }
}

/** The numbers that begin in [start, end). */
export function numbersIn({ numbers }: ProseText, start: number, end: number): readonly ProseNumber[] {
  const before = (offset: number) => countWhile(numbers, (number) => number.start < offset)
  return numbers.slice(before(start), before(end))
}
