import type { FigureStatement } from '../../prose/figure-statement.ts'
import type { Lexicon } from '../../prose/lexicon.ts'
import { lexiconOf } from '../../prose/lexicon.ts'
import { type ProseText, readProseText } from '../../prose/prose-text.ts'
import type { Sum } from '../../prose/sums.ts'
import type { PrintedText } from '../../report/printed-text.ts'
import type { Report } from '../../report/report.ts'
import { asOrdinary } from '../text/ordinary.ts'
import { type Amount, addUp } from './amounts.ts'

/** A text of running prose as it is read, and where it is printed. */
export interface ReadText extends ProseText {
  readonly text: PrintedText
}

/** What a number of a text tells. */
export interface Statement extends FigureStatement {
  readonly reading: ReadText
}

/** Longer prose than four times that of any report is not compared with figures: it would take minutes. */
const LONGEST = 60_000

export function isTooLong({ text }: PrintedText): boolean {
  return text.length > LONGEST
}

/** The running prose of a report. It is taken apart when a rule first asks, and once. */
export class Prose {
  readonly #printed: readonly PrintedText[]
  readonly #report: Report
  readonly #amounts = new Map<string, Amount | undefined>()
  #lexicon: Lexicon | undefined
  #texts: readonly ReadText[] | undefined
  #statements: ReadonlyMap<ReadText, readonly Statement[]> | undefined
  #byPlace: ReadonlyMap<string, Statement> | undefined

  constructor(printed: readonly PrintedText[], report: Report) {
    this.#printed = printed
    this.#report = report
  }

  get lexicon(): Lexicon {
    this.#lexicon ??= lexiconOf(this.#report.form, this.#report.year)
    return this.#lexicon
  }

  get texts(): readonly ReadText[] {
    const { form, year, period } = this.#report
    const reported = { year, part: period }
    this.#texts ??= this.#printed
      .filter((text) => text.isProse && !isTooLong(text))
      .map((text) => ({ text, ...readProseText(asOrdinary(text.text), this.lexicon, form, reported) }))
    return this.#texts
  }

  /** Every number of which it is certain what figure it tells, in the order of the texts. */
  get statements(): readonly Statement[] {
    return this.texts.flatMap((reading) => this.statementsOf(reading))
  }

  /** Those of one text. */
  statementsOf(reading: ReadText): readonly Statement[] {
    this.#statements ??= new Map(
      this.texts.map((one) => [one, one.statements.map((statement) => ({ ...statement, reading: one }))]),
    )
    return this.#statements.get(reading) ?? []
  }

  /** The statement of the number at an offset of a text, if there is one. */
  statementAt({ text }: ReadText, start: number): Statement | undefined {
    this.#byPlace ??= new Map(
      this.statements.map((statement) => [placeOf(statement.reading, statement.number.start), statement]),
    )
    return this.#byPlace.get(placeOf({ text }, start))
  }

  /** What a sum of figures comes to; `undefined` where the report has no such figures. */
  amountOf(sum: Sum): Amount | undefined {
    const key = sum.map(({ sign, number, names }) => `${sign}${number ?? names.join('.')}`).join()
    if (!this.#amounts.has(key)) this.#amounts.set(key, addUp(sum, this.#report))
    return this.#amounts.get(key)
  }
}

function placeOf({ text }: Pick<ReadText, 'text'>, start: number): string {
  return `${text.address}:${start}`
}
