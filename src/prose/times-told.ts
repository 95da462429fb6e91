import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** A time that stands this near to the beginning of a sentence holds for the sentences after it. */
const NEAR_THE_BEGINNING = 2

/** 2023年结转, 结转至2024年: words of the form that name a year of their own. */
const YEAR = /\d{4}年|[上下]一?年/

/** 自2009年起开展此项工作，配备了2名兼职人员: what there is since then. */
const THERE_IS = /^(?:配[备置有]|设[立置有]|建[立成有]|明确|落实|指定)/

/** Which time is being told of, word by word. */
export class TimesTold {
  /** It is another than the report's year. */
  isOther = false
  /** Something began then, and goes on. */
  #isBeginning = false
  /** A sentence of the paragraph began with another time, which holds on. */
  #opensOther = false
  /** That time is another year. */
  #isOtherYear = false
  /** Only a sentence before named the time. */
  #isCarried = false

  /** It is a month of the report's year. */
  get isOfMonth(): boolean {
    return this.isOther && !this.#isOtherYear && !this.#isCarried
  }

  begin({ isFirst }: Sentence): void {
    if (isFirst) {
      this.#opensOther = false
      this.#isOtherYear = false
    }
    this.isOther = this.#opensOther
    this.#isCarried = this.#opensOther
  }

  /** What happened in a month of the year is told up to a semicolon. */
  endPart(): void {
    if (!this.#isOtherYear && !this.#isCarried) this.isOther = false
  }

  /** A time, unless it only adds to another one before it: the first half of last year. */
  meet(token: Extract<Token, { kind: 'time' }>, previous: Token | undefined, sentence: Sentence): void {
    const { isReportYear, isBeginning, isUpToYear, isOtherYear, isThatYear } = token.period
    if (this.isOther && (previous?.kind === 'time' || (isThatYear && this.#isOtherYear))) return
    this.isOther = !isReportYear
    this.#isCarried = false
    this.#isBeginning = isBeginning
    const isOpening = token.start - sentence.start <= NEAR_THE_BEGINNING && !isBeginning && !isUpToYear
    if (isReportYear || isOpening) this.#opensOther = this.isOther
    if (isReportYear || isOpening) this.#isOtherYear = isOtherYear
  }

  /** Words of the form that name a year tell of the report's own, and so does what there is since another. */
  hear(words: string): void {
    if (YEAR.test(words) || ((this.#isBeginning || this.#isCarried) && THERE_IS.test(words)))
      this.isOther = false
  }
}
