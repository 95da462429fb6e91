import { readNumbers } from './numbers.ts'
import { readPeriods } from './periods.ts'
import type { ProseParts } from './read-figures.ts'
import { readable, readSentences } from './sentences.ts'

/** A text taken apart into sentences, numbers and times. */
export function readProseParts(text: string, year: number): ProseParts {
  const prose = readable(text)
  return {
    prose,
    sentences: readSentences(prose),
    numbers: readNumbers(prose),
    periods: readPeriods(prose, year),
  }
}
