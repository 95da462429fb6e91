import { countWhile } from '../source/ordered.ts'
import type { ProseText } from './prose-text.ts'
import type { Sentence } from './sentences.ts'

/** A time that stands this near to the beginning of a sentence holds for the sentences after it. */
const NEAR_THE_BEGINNING = 2

/** Whether what stands at an offset is told of the report's year: the last time named before it says so. */
export function isOfReportYear(text: ProseText, sentence: Sentence, offset: number): boolean {
  const { periods } = text
  const last = periods[countWhile(periods, (period) => period.start < offset) - 1]
  if (!last) return true
  if (last.start >= sentence.start) return last.isReportYear
  return last.isReportYear || !opensAnotherYear(text, last.start, sentence)
}

/** 2022年，将……。另一句: another year at the beginning of a sentence holds to the end of its paragraph. */
function opensAnotherYear({ prose, sentences }: ProseText, start: number, sentence: Sentence): boolean {
  const opened = sentences[countWhile(sentences, ({ end }) => end <= start)]
  if (!opened || start - opened.start > NEAR_THE_BEGINNING) return false
  return !prose.slice(opened.start, sentence.start).includes('\n')
}
