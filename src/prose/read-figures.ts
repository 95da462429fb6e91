import type { Form } from '../form/form.ts'
import type { Span } from '../source/span.ts'
import { clausesOf, NEAR, tailOf } from './clauses.ts'
import { crosses } from './crossing.ts'
import type { FigureMention, FigureStatement } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum, apart, inUnit, namesPartOf, widen } from './mentions.ts'
import { nameFigure, PLAIN_ENOUGH } from './name-figure.ts'
import { isNarrowing } from './narrowing.ts'
import type { NumberContext } from './number-context.ts'
import type { ProseNumber } from './numbers.ts'
import { isOfSeveralOffices } from './offices.ts'
import { isOfSomethingElse } from './other-matter.ts'
import { respectively } from './respectively.ts'
import type { Sentence } from './sentences.ts'
import type { Sum } from './sums.ts'
import { TimesTold } from './times-told.ts'
import { numbersOf, type Token, type WordToken } from './tokens.ts'
import { totalTold } from './total-told.ts'
import { totalsAbove } from './totals-above.ts'
import type { UnreadNumber, WhyUnread } from './unread.ts'
import { comparesFrom, isBecome, otherRoleFrom, tellsAttributes, whyByUnit, whyNone } from './why-none.ts'

/** So many figures told before may be meant by what follows. */
const REMEMBERED = 12

const OTHER = 'other'

const OF_OURS =
  /(?:涉及?|有关|关于|属于?|因)?(?:政府信息|信息|政务)公开(?:工作|方面|领域|类|案件|引发|产生|的|有)*$/
/** 因政府信息公开引发投诉举报2件、行政复议1件. */
const SPEAKS_OF_IT = /(?:因|涉及?)(?:政府)?信息公开/
const FAR = 40
/** The rest of a list: of what, its other items say. */
const REST = /^[、，]?其他/

/** What the numbers of a text tell, in order. */
export interface FiguresRead {
  readonly statements: readonly FigureStatement[]
  readonly unread: readonly UnreadNumber[]
}

/** The figures that a text tells. */
export function readFigures(
  prose: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  lexicon: Lexicon,
  form: Form,
): FiguresRead {
  const reader = new Reader(prose, lexicon, form)
  for (const [index, sentence] of sentences.entries()) reader.read(sentence, tokens[index] ?? [])
  const { statements, unread } = reader
  return { statements, unread }
}

class Reader {
  readonly statements: FigureStatement[] = []
  readonly unread: UnreadNumber[] = []
  readonly #prose: string
  readonly #lexicon: Lexicon
  readonly #form: Form
  #topic: string | undefined
  #sentence!: Sentence
  #tokens: readonly Token[] = []
  /** The first statement of those within another. */
  #partsStart = 0
  /** The first statement of the sentence. */
  #sentenceStart = 0
  #listed: ReadonlyMap<ProseNumber, FigureMention> = new Map()
  /** What stood before the last number that was not read, and the verbs before the last one. */
  #unread: readonly Token[] = []
  #verbs: readonly Token[] = []
  #isAfterUnread = false
  #isOfSeveral = false
  /** From where the sentence speaks of another role of the office. */
  #roleFrom = Number.POSITIVE_INFINITY
  /** No number of the sentence, or since its last semicolon, came before. */
  #isOpening = true
  #isAfterStrong = false
  #told: string[] = []
  /** The last figure that is not told within another. */
  #outer: FigureMention | undefined
  readonly #times = new TimesTold()

  constructor(prose: string, lexicon: Lexicon, form: Form) {
    this.#prose = prose
    this.#lexicon = lexicon
    this.#form = form
  }

  read(sentence: Sentence, tokens: readonly Token[]): void {
    if (sentence.isFirst) {
      this.#topic = undefined
      this.#told = []
    }
    this.#times.begin(sentence)
    this.#sentence = sentence
    if (sentence.isFirst || !/^\s*其中/.test(this.#text(sentence))) this.#outer = undefined
    this.#tokens = tokens
    this.#sentenceStart = this.statements.length
    this.#isAfterUnread = false
    this.#isOpening = true
    this.#isOfSeveral = isOfSeveralOffices(this.#prose, sentence)
    this.#roleFrom = otherRoleFrom(this.#text(sentence)) + sentence.start
    this.#listed = respectively(tokens, this.#prose, this.#lexicon)
    if (!tellsAttributes(this.#text(sentence))) this.#readClauses(tokens, false)
    else for (const number of numbersOf(tokens)) this.unread.push({ number, why: 'attribute' })
  }

  #readClauses(tokens: readonly Token[], isInside: boolean): void {
    let isWithin = isInside
    for (const clause of clausesOf(tokens)) {
      if (/^[；;]/.test(this.#text(clause.before))) {
        isWithin = isInside
        this.#isAfterStrong = true
      }
      const said = this.#textOf(clause.tokens)
      if (/其中|包括/.test(said)) {
        isWithin = true
        this.#partsStart = this.statements.length
      }
      this.#readClause(clause.tokens, clause.earlier, isWithin || /分别/.test(said))
      if (/\d.*中$/.test(said)) isWithin = true
    }
  }

  #readClause(tokens: readonly Token[], earlier: readonly (readonly Token[])[], isWithin: boolean): void {
    const comparedFrom = this.#comparedFrom(tokens)
    const wasOtherTime = this.#times.isOther
    const told = this.statements.length
    let from = 0
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'time') this.#times.meet(token, tokens[index - 1], this.#sentence)
      if (token.kind === 'bracket') this.#readBracket(token.inside, tokens[index - 1])
      if (token.kind === 'word') {
        this.#hear(token, isWithin)
        this.#times.hear(this.#text(token))
      }
      if (token.kind !== 'number') continue
      const stretch = tokens
        .slice(Math.max(from, index - NEAR), index)
        .filter((each) => each.kind !== 'bracket' || !this.#isOfTheSame(each.inside))
      const own = stretch.filter(({ kind }) => kind !== 'bracket')
      const hasBecome = isBecome(this.#textOf(own))
      const lead = hasBecome ? this.#unread.filter(({ kind }) => kind !== 'time' && kind !== 'other') : own
      const tail = tailOf(tokens, index + 1)
      const next = tokens.slice(index + 1 + tail.length, index + 3 + tail.length)
      const before = from === 0 ? earlier : []
      from = index + 1
      const { number } = token
      const isOfOurs =
        isWithin && OF_OURS.test(this.#textOf(lead)) && !tail.some(({ kind }) => kind === 'word')
      const why =
        whyNone({
          stretch,
          said: hasBecome ? '' : this.#textOf(lead),
          sentence: this.#prose.slice(this.#sentence.start, number.start),
          isCompared: number.start > comparedFrom && !hasBecome,
          isOfOtherRole: number.start > this.#roleFrom,
          isOtherTime: this.#times.isOther && !hasBecome,
          isListed: this.#listed.has(number),
          tail,
          next,
        }) ??
        (isOfOurs && this.#narrow(number)
          ? undefined
          : this.#readNumber(number, lead, tail, before, isWithin, next[0]?.kind === 'number'))
      if (why) this.unread.push({ number, why })
      if (why && lead.length > 0) this.#unread = lead
      if (hasBecome && !why) this.#times.isOther = false
      this.#isOpening = false
      this.#isAfterStrong = false
    }
    if (this.statements.length === told) this.#remember(tokens)
    if (comparedFrom < Number.POSITIVE_INFINITY) this.#times.isOther = wasOtherTime
  }

  /** Where a clause begins to compare with another time, outside brackets. */
  #comparedFrom(tokens: readonly Token[]): number {
    const [first] = tokens
    if (!first) return Number.POSITIVE_INFINITY
    const said = tokens
      .map((token) => (token.kind === 'bracket' ? ' '.repeat(token.end - token.start) : this.#text(token)))
      .join('')
    return first.start + comparesFrom(said)
  }

  /** What a clause says before it compares. */
  #beforeComparison(tokens: readonly Token[]): readonly Token[] {
    const from = this.#comparedFrom(tokens)
    return tokens.filter(({ end }) => end <= from)
  }

  /** A noun of a section tells what is spoken of. */
  #hear({ ids, start, end }: WordToken, isWithin: boolean): void {
    const noun = ids.find((id) => !this.#lexicon.isVerb(id) && this.#lexicon.topicOf(id) !== undefined)
    const isPlain = this.#topic === OTHER && end - start >= PLAIN_ENOUGH && !isWithin && !this.#isAfterUnread
    const isOpen = this.#topic === undefined || isPlain
    if (noun !== undefined && isOpen) this.#topic = this.#lexicon.topicOf(noun)
  }

  /** A row that a clause without a figure speaks of: what follows may be of it. */
  #remember(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind !== 'word' || token.isVerb) continue
      const [address] = token.ids.flatMap((id) => this.#lexicon.inRow(id) ?? [])
      if (address !== undefined) this.#told = [address, ...this.#told].slice(0, REMEMBERED)
    }
  }

  #readNumber(
    number: ProseNumber,
    lead: readonly Token[],
    tail: readonly Token[],
    earlier: readonly (readonly Token[])[],
    isWithin: boolean,
    isTailCounted: boolean,
  ): WhyUnread | undefined {
    const byUnit = whyByUnit(number.unit)
    if (byUnit) return byUnit
    const isOfDisclosure = SPEAKS_OF_IT.test(
      this.#prose.slice(Math.max(this.#sentence.start, number.start - FAR), number.start),
    )
    if (lead[0]?.kind === 'join' && this.#topic === OTHER && !isOfDisclosure) return 'otherMatter'
    if (REST.test(this.#textOf(lead)) && this.#isAfterUnread) return 'otherMatter'
    const listed = this.#listed.get(number)
    const found = listed ?? this.#name(number, lead, tail, earlier, isTailCounted) ?? this.#total(lead)
    const mention = found && (inUnit(found, number, this.#lexicon) ?? { ...found, isInUnit: false })
    if (mention && isWithin && this.#topic === OTHER && !listed && mention.sums.length > 1)
      return 'otherMatter'
    if (mention && isWithin && this.#isPartOfTold(mention, lead, tail)) return 'otherMatter'
    if (mention && isWithin && this.#outer && crosses(this.#outer, mention, this.#form)) return 'otherMatter'
    if (mention && isWithin && tail.length > 0 && this.#isBesideUnread(mention, number)) return 'otherMatter'
    if (mention && isWithin) this.#dropWholeBeside(mention, number)
    for (const each of mention ? apart(mention, this.#textOf(lead)) : []) {
      this.#tell({ ...each, number, sentence: this.#sentence })
      if (!isWithin) this.#outer = each
    }
    if (mention) return undefined
    this.#remember(lead)
    this.#unread = lead
    this.#isAfterUnread = true
    if (this.#isOpening || this.#isAfterStrong) this.#told = []
    const isElse =
      !isWithin &&
      !this.#isOfTopic([...lead, ...tail]) &&
      isOfSomethingElse([...lead, ...tail], (token) => this.#text(token))
    if (isElse) this.#topic = OTHER
    return [...lead, ...tail].some(({ kind }) => kind === 'word') ? 'uncertain' : 'unnamed'
  }

  /** Nothing but words of what is told of. */
  #isOfTopic(tokens: readonly Token[]): boolean {
    const words = tokens.filter((token) => token.kind === 'word')
    if (this.#topic === undefined) return false
    const isTopic = (id: string) =>
      this.#lexicon.topicOf(id) === this.#topic ||
      this.#lexicon.alone(id).some(({ topic }) => topic === this.#topic)
    return (
      words.length > 0 &&
      words.every(({ ids }) => ids.some(isTopic)) &&
      !tokens.some(({ kind }) => kind === 'other')
    )
  }

  /** Not all that was closed, but of what was received, say. */
  #isPartOfTold(mention: FigureMention, lead: readonly Token[], tail: readonly Token[]): boolean {
    const outer = this.statements.at(-1)
    const verb = [...lead, ...tail].find(({ kind }) => kind === 'word')
    if (!outer || outer.sentence !== this.#sentence || verb?.kind !== 'word') return false
    const isVerbal = verb.ids.every((id) => this.#lexicon.isVerb(id))
    return isVerbal && outer.topic === mention.topic && !outer.sums.some((sum) => sum.length > 1)
  }

  /** Not all that was answered, but the rest of what is parted in another way. */
  #isBesideUnread({ start }: FigureMention, number: ProseNumber): boolean {
    return this.#isAfterUnread && start > number.start && this.#isVerbalAt(start)
  }

  /** What is told beside its own part is not the whole of the form. */
  #dropWholeBeside(part: FigureMention, number: ProseNumber): void {
    const last = this.statements.at(-1)
    const [sum] = part.sums
    if (!last || !sum || last.sentence !== this.#sentence || part.start < number.start) return
    if (
      last.number.start > last.start ||
      this.statements.length <= Math.max(this.#sentenceStart, this.#partsStart)
    )
      return
    const whole = last.sums[0] && addressOfSum(last.sums[0])
    if (
      whole === undefined ||
      !totalsAbove(addressOfSum(sum), this.#form).some((total) => total.startsWith(whole))
    )
      return
    this.statements.pop()
    this.unread.push({ number: last.number, why: 'otherMatter' })
  }

  #isVerbalAt(start: number): boolean {
    return this.#tokens.some((token) => token.kind === 'word' && token.isVerb && token.start === start)
  }

  #total(lead: readonly Token[]): FigureMention | undefined {
    const told = this.statements.slice(this.#sentenceStart)
    return totalTold({ lead, said: this.#textOf(lead), told, tokens: this.#tokens }, this.#context())
  }

  #name(
    { unit }: ProseNumber,
    lead: readonly Token[],
    tail: readonly Token[],
    earlier: readonly (readonly Token[])[],
    isTailCounted: boolean,
  ): FigureMention | undefined {
    const hasWord = (tokens: readonly Token[]) => tokens.some(({ kind }) => kind === 'word')
    const context = this.#context()
    const verbs = lead.filter((token) => token.kind === 'word' && token.isVerb)
    if (hasWord(lead)) {
      const isListed = lead[0]?.kind === 'join' && verbs.length === 0
      const named =
        nameFigure(lead, tail, context) ??
        (isListed ? nameFigure([...this.#verbs, ...lead.slice(1)], tail, context) : undefined)
      if (!isListed) this.#verbs = verbs
      if (named) return namesPartOf(named, tail, this.#lexicon) && !isTailCounted ? undefined : named
    }
    if (lead.some((token) => token.kind === 'other' && isNarrowing(this.#text(token), context)))
      return undefined
    if (hasWord(tail)) {
      if (unit === '') return undefined
      const named = nameFigure(tail, [], context)
      if (named) return named
      return undefined
    }
    if (hasWord(lead)) return undefined
    const before = earlier[0] && this.#beforeComparison(earlier[0])
    return before && hasWord(before) ? nameFigure([...before, ...lead], tail, context) : undefined
  }

  /** Of cases of all kinds, those about disclosure are what the form counts. */
  #narrow(number: ProseNumber): boolean {
    const outer = this.statements.at(-1)
    if (outer?.sentence === this.#sentence) {
      this.statements[this.statements.length - 1] = { ...outer, number }
      this.unread.push({ number: outer.number, why: 'otherMatter' })
      return true
    }
    const nouns = this.#unread.filter((token) => token.kind === 'word' && !token.isVerb)
    const mention = nameFigure(nouns, [], this.#context())
    if (mention) this.#tell({ ...mention, number, sentence: this.#sentence, isInUnit: true })
    return mention !== undefined
  }

  #context(): NumberContext {
    return {
      prose: this.#prose,
      lexicon: this.#lexicon,
      form: this.#form,
      topic: this.#topic,
      told: this.#told,
      isOfSeveral: this.#isOfSeveral,
      isOpening: this.#isOpening,
    }
  }

  #tell(statement: FigureStatement): void {
    const start = Math.min(statement.start, statement.number.start)
    const end = Math.max(statement.end, statement.number.unitEnd)
    this.statements.push({ ...statement, start, end })
    if (!statement.isInUnit) return
    this.#isAfterUnread = false
    this.#topic = statement.topic
    const spoken = spokenOf(statement.sums)
    if (spoken !== undefined) this.#told = [spoken, ...this.#told].slice(0, REMEMBERED)
  }

  /** Nothing but a noun of what is told of. */
  #isOfTheSame(inside: readonly Token[]): boolean {
    return inside.every(
      (token) =>
        token.kind !== 'number' &&
        (token.kind !== 'word' ||
          token.ids.some((id) => this.#lexicon.isObject(id) && this.#lexicon.topicOf(id) === this.#topic)),
    )
  }

  /** What a bracket names is in the number before it. */
  #readBracket(inside: readonly Token[], before: Token | undefined): void {
    const count = this.statements.length
    const outer = this.statements.at(-1)
    const wasOtherTime = this.#times.isOther
    this.#readClauses(inside, true)
    this.#times.isOther = wasOtherTime
    const inner = this.statements[count]
    if (!outer || !inner || before?.kind !== 'number' || outer.number !== before.number) return
    if (!/^(?:其中)?内?(?:含|包含|包括)|^其中/.test(this.#textOf(inside))) return
    const widened = widen(outer.sums, inner.sums[0], this.#lexicon)
    if (widened) this.statements[count - 1] = { ...outer, sums: widened }
  }

  #text({ start, end }: Span): string {
    return this.#prose.slice(start, end)
  }

  #textOf(tokens: readonly Token[]): string {
    const [first, last] = [tokens[0], tokens.at(-1)]
    return first && last ? this.#prose.slice(first.start, last.end) : ''
  }
}

/** The figure that is told, or the row of the figures that may be. */
function spokenOf(sums: readonly Sum[]): string | undefined {
  const addresses = sums.flatMap((sum) => (sum.length === 1 ? [addressOfSum(sum)] : []))
  const [first] = addresses
  if (first === undefined || sums[0]?.length !== 1) return undefined
  const row = first.split('.').slice(0, -1).join('.')
  const isRow = addresses.length === sums.length && addresses.length > 1
  return isRow && addresses.every((address) => address.startsWith(`${row}.`)) ? row : first
}
