import type { Form } from '../form/form.ts'
import type { Span } from '../source/span.ts'
import { LIST } from './clauses.ts'
import type { FigureMention, FigureStatement, ToldInWords } from './figure-statement.ts'
import { FirstTold } from './first-told.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum } from './mentions.ts'
import { PLAIN_ENOUGH } from './name-figure.ts'
import type { NumberContext } from './number-context.ts'
import type { ProseNumber } from './numbers.ts'
import { severalOfficesFrom } from './offices.ts'
import type { Sentence } from './sentences.ts'
import { SpokenLately } from './spoken-lately.ts'
import type { Sum } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import type { UnreadNumber, WhyUnread } from './unread.ts'

/** No list of parts is longer. */
const LONG_LIST = 60

/** Of so many figures told before one may be told of again, or be the whole. */
export const FEW = 12

/** The topic of what the form says nothing of. */
export const OTHER = 'other'

/** What others may be told to be within. */
interface Whole extends FigureMention {
  readonly number: ProseNumber
  /** The only one of its sentence. */
  readonly isSole: boolean
}

/** What a text has told up to a number, and what the words that follow may mean by that. */
export class ToldSoFar {
  readonly statements: FigureStatement[] = []
  readonly unread: UnreadNumber[] = []
  readonly prose: string
  readonly lexicon: Lexicon
  readonly form: Form
  sentence!: Sentence
  tokens: readonly Token[] = []
  topic: string | undefined
  /** The last figure that is not told within another. */
  outer: Whole | undefined
  /** What the last number that was not read is said of. */
  unreadLead: readonly Token[] = []
  /** The last number was of another year. */
  isAfterOtherTime = false
  /** In what figures were told. */
  readonly units = new Set<string>()
  /** How much is put on pages, where the sentence counts that. */
  posts: ProseNumber | undefined
  /** The last number was a difference. */
  isAfterChange = false
  /** The last whole was counted since the beginning: its parts are. */
  isOfAllTime = false
  isAfterUnread = false
  /** The last number counts applications of one kind, or of one office among several. */
  isOfSome = false
  /** No number of the sentence came before. */
  isOpening = true
  /** None since its last semicolon. */
  isAfterStrong = false
  /** The first statement of those within another. */
  #partsStart = 0
  /** The first statement of the sentence. */
  #sentenceStart = 0
  /** From where several offices are told of. */
  #severalFrom = Number.POSITIVE_INFINITY
  readonly #lately: SpokenLately
  readonly firstTold: FirstTold
  /** What the paragraph told of figures that may be told in several words. */
  inWords: ToldInWords[] = []

  constructor(prose: string, lexicon: Lexicon, form: Form) {
    this.prose = prose
    this.lexicon = lexicon
    this.form = form
    this.firstTold = new FirstTold(lexicon)
    this.#lately = new SpokenLately(lexicon)
  }

  beginSentence(sentence: Sentence, tokens: readonly Token[]): void {
    if (sentence.isFirst) {
      this.topic = undefined
      this.forget()
      this.firstTold.clear()
      this.inWords = []
      this.unreadLead = []
    }
    this.sentence = sentence
    if (!this.#goesOnWithParts(sentence)) this.outer = undefined
    this.tokens = tokens
    this.#sentenceStart = this.statements.length
    this.isAfterUnread = false
    this.isOfSome = false
    if (!this.#goesOnWithParts(sentence)) this.posts = undefined
    this.isAfterOtherTime = false
    this.isAfterChange = false
    this.isOfAllTime = false
    this.isOpening = true
    this.#severalFrom = severalOfficesFrom(this.prose, sentence)
  }

  /** Whether a sentence goes on with parts of the one before. */
  #goesOnWithParts(sentence: Sentence): boolean {
    return !sentence.isFirst && /^\s*其中/.test(this.text(sentence))
  }

  beginParts(): void {
    this.#partsStart = this.statements.length
  }

  /** What was told as a whole is parted once more, whatever its last parts were of. */
  partAnew(): void {
    if (!this.outer) return
    this.topic = this.outer.topic
    this.isAfterUnread = false
    this.isOfSome = false
    this.beginParts()
  }

  /** The last statements of the sentence, no more than a long list has. */
  ofSentence(): readonly FigureStatement[] {
    return this.latelyTold(LONG_LIST)
  }

  /** The last statements of the sentence that are within another, no more than a long list has. */
  ofParts(): readonly FigureStatement[] {
    const start = Math.max(this.#sentenceStart, this.#partsStart)
    return this.statements.slice(Math.max(start, this.statements.length - LONG_LIST))
  }

  /** The last ones of the sentence that no part was told of yet, no more than so many. */
  wholesOf(most: number): readonly FigureStatement[] {
    const end = Math.max(this.#sentenceStart, this.#partsStart)
    return this.statements.slice(Math.max(this.#sentenceStart, end - most), end)
  }

  /** Its last ones, no more than so many. */
  latelyTold(most: number): readonly FigureStatement[] {
    return this.statements.slice(Math.max(this.#sentenceStart, this.statements.length - most))
  }

  /** Whether the last statement is one of the sentence, and of those within another where there are some. */
  get isLastOfParts(): boolean {
    return this.statements.length > Math.max(this.#sentenceStart, this.#partsStart)
  }

  /** A noun of a section tells what is spoken of. */
  hear({ ids, start, end }: WordToken, isWithin: boolean): void {
    const noun = ids.find((id) => !this.lexicon.isVerb(id) && this.lexicon.topicOf(id) !== undefined)
    const isPlain = this.topic === OTHER && end - start >= PLAIN_ENOUGH && !isWithin && !this.isAfterUnread
    const isOpen = this.topic === undefined || isPlain
    if (noun !== undefined && isOpen) this.topic = this.lexicon.topicOf(noun)
  }

  /** A row or a figure that is spoken of without a number: what follows may be of it. */
  remember(tokens: readonly Token[]): void {
    this.#lately.named(tokens)
  }

  forget(): void {
    this.#lately.forget()
  }

  /** What a number that was not read is said of: the words before it, in the clause before, or as the number before it. */
  speakUnread(lead: readonly Token[], earlier: readonly Token[] | undefined): void {
    const has = (tokens: readonly Token[], due: Token['kind']) => tokens.some(({ kind }) => kind === due)
    const done = new Set(wordsIn(this.unreadLead).flatMap(({ ids, verbs }) => [...ids, ...verbs]))
    const isSame = has(lead, 'word') && wordsIn(lead).every(({ ids }) => ids.some((id) => done.has(id)))
    if (isSame && this.isAfterOtherTime) return
    if (has(lead, 'word') || (has(lead, 'other') && !has(lead, 'time'))) this.unreadLead = lead
    else if (earlier && has(earlier, 'word')) this.unreadLead = earlier
  }

  tell(statement: FigureStatement): void {
    const start = Math.min(statement.start, statement.number.start)
    const end = Math.max(statement.end, statement.number.unitEnd)
    this.statements.push({ ...statement, start, end })
    if (!statement.isInUnit) {
      this.#lately.rowOf(statement)
      return
    }
    this.units.add(statement.number.unit)
    if (this.lexicon.isDone(statement.topic)) this.posts = undefined
    this.isAfterUnread = false
    this.topic = statement.topic
    const hasParts = !statement.number.value.eq(0) || this.lately.length === 0
    if (hasParts) this.#lately.figure(statement)
    else this.#lately.rowOf(statement)
  }

  /**
   * What the form adds up is one whole: parts may be told of both, unless the first has its own. A part that is told as if
   * it were none leaves the whole.
   */
  tellWhole(whole: Omit<Whole, 'isSole'>): void {
    this.posts = undefined
    const [before, own] = [this.outer?.sums[0], whole.sums[0]]
    if (before && own && addressOfSum(own).startsWith(`${addressOfSum(before)}.`)) return
    const isParted =
      this.outer !== undefined && this.statements[this.#partsStart - 1]?.number === this.outer.number
    const isAdded = (sum: Sum) => own && this.lexicon.addsUp(addressOfSum(sum), addressOfSum(own))
    const beside = isParted ? undefined : this.outer?.sums.find(isAdded)
    this.outer = {
      ...whole,
      sums: beside && own ? [[...beside, ...own]] : whole.sums,
      isSole: !this.outer || isParted,
    }
  }

  /** What was told turns out to be of another matter. */
  retract(statement: FigureStatement): void {
    this.unsay(statement)
    this.firstTold.forget(statement, statement.number)
  }

  /** What was told of a number is not sure any more. */
  unsay({ number }: FigureStatement): void {
    const start = this.statements.findLastIndex((each) => each.number === number)
    this.statements.splice(start, 1)
    this.leave(number, 'otherMatter')
  }

  /** A number that was told turns out to count one kind only: it is no more than these of its figures. */
  limit(number: ProseNumber, of: readonly Sum[]): void {
    const at = this.statements.findLastIndex((each) => each.number === number)
    const statement = this.statements[at]
    if (statement)
      this.statements[at] = { ...statement, moreThanTold: [...(statement.moreThanTold ?? []), ...of] }
  }

  leave(number: ProseNumber, why: WhyUnread): void {
    this.unread.push({ number, why })
  }

  /** The figures and rows spoken of last. */
  get lately(): readonly string[] {
    return this.#lately.addresses
  }

  /** What is known at an offset. */
  context(at: number): NumberContext {
    return {
      prose: this.prose,
      lexicon: this.lexicon,
      form: this.form,
      topic: this.topic,
      told: this.lately,
      isOfSeveral: at >= this.#severalFrom,
      isOpening: this.isOpening,
    }
  }

  text({ start, end }: Span): string {
    return this.prose.slice(start, end)
  }

  /** The sentence up to an offset, no further before it than a list goes. */
  sentenceUpTo(offset: number): string {
    return this.prose.slice(Math.max(this.sentence.start, offset - LIST), offset)
  }

  textOf(tokens: readonly Token[]): string {
    const [first, last] = [tokens[0], tokens.at(-1)]
    return first && last ? this.prose.slice(first.start, last.end) : ''
  }
}

function wordsIn(tokens: readonly Token[]): readonly WordToken[] {
  return tokens.filter((token): token is WordToken => token.kind === 'word')
}
