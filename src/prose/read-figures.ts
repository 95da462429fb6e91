import type { Form } from '../form/form.ts'
import { type Clause, clausesOf, NEAR, tailOf } from './clauses.ts'
import { comparedFrom } from './comparison.ts'
import type { FigureStatement } from './figure-statement.ts'
import { holdsWords } from './held.ts'
import type { Lexicon } from './lexicon.ts'
import { widen } from './mentions.ts'
import { NumberReader } from './number-reader.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import { figuresIn, type Sum } from './sums.ts'
import { TimesTold } from './times-told.ts'
import { numbersOf, type Token } from './tokens.ts'
import { ToldSoFar } from './told-so-far.ts'
import type { UnreadNumber } from './unread.ts'
import { isBecome, otherRoleFrom, tellsAttributes, whyByUnit, whyNone } from './why-none.ts'

const OF_OURS =
  /(?:涉及?|有关|关于|属于?|因)?(?:政府信息|信息|政务)公开(?:工作|方面|领域|类|案件|引发|产生|的|有)*$/

/** 收到行政复议申请33件，属政府信息公开类的有5件. */
const OF_OURS_ONLY = /^(?:属于?|涉及?)/

const SINCE_YEARS = /以来|自\d{4}年/

/** 市本级收到91件，各县收到415件，全市共506件. */
const OF_ALL = /^[全我](?:市|区|县|省|州|系统|局|镇)[^，；]{0,3}(?:共计?|合计|总计|一共)$/

/** 增加6件，共24件. */
const ALL_NOW = /^(?:总[数量]|现)?(?:共[计有]?|合计|总计|达到?|总[数量])[为达有]?$/

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
  const told = new ToldSoFar(prose, lexicon, form)
  const reader = new ClauseReader(told)
  for (const [index, sentence] of sentences.entries()) reader.read(sentence, tokens[index] ?? [])
  const { statements, unread } = told
  return { statements, unread }
}

/** A clause with numbers, and what holds for them all. */
interface NumberedClause {
  readonly tokens: readonly Token[]
  /** The clauses that its first number may go on from. */
  readonly earlier: readonly (readonly Token[])[]
  /** The clause that may say what becomes of its last number. */
  readonly later: readonly Token[]
  /** Within what was told before: 其中, or 29件中. */
  isWithin: boolean
  /** From where it compares with another time. */
  readonly compared: number
}

/** 本机关不掌握（13件）: a bracket that only counts what stands before it. */
function onlyNumber(inside: readonly Token[]): ProseNumber | undefined {
  const [token, ...others] = inside.filter(({ kind }) => kind !== 'plain')
  return token?.kind === 'number' && others.length === 0 && token.number.unit !== '%'
    ? token.number
    : undefined
}

function says({ kind }: Token): boolean {
  return kind === 'word' || kind === 'other'
}

/** 10件已答复、2件在办: where what is said of a number ends, if only what follows it says it. */
function endOfPredicate(tokens: readonly Token[], from: number): number {
  const tail = tokens.slice(from, from + NEAR)
  const end = tail.findIndex(({ kind }) => kind === 'join' || kind === 'number')
  return tail[end]?.kind === 'join' && tail[end + 1]?.kind === 'number' ? from + end : from
}

/** 1名专职人员、2名兼职人员: where the noun of a number ends, if another number with a noun of its own follows. */
function endOfNoun(tokens: readonly Token[], from: number): number | undefined {
  const join = tokens.slice(from, from + NEAR).findIndex(({ kind }) => kind !== 'word' && kind !== 'plain')
  const [noun, comma, next, other] = tokens.slice(from + join - 1, from + join + 3)
  const isListed = noun?.kind === 'word' && comma?.kind === 'join' && next?.kind === 'number'
  return join > 0 && isListed && other?.kind === 'word' ? from + join : undefined
}

/** 降至2023年的71件. */
function isOfAnotherYear(lead: readonly Token[]): boolean {
  const last = lead.findLast(({ kind }) => kind !== 'plain')
  return last?.kind === 'time' && !last.period.isReportYear
}

/** 2023年为43件，2024年为31件; 历年公开信息830条，2024年公开31条: nothing but the year, and what was done in others, too. */
function isOfThisYear(lead: readonly Token[], other: readonly Token[], prose: string): boolean {
  const done = new Set(
    other.flatMap((token) => (token.kind === 'word' ? [...token.ids, ...token.verbs] : [])),
  )
  return (
    lead.some((token) => token.kind === 'time' && token.period.isReportYear) &&
    lead.every((token) =>
      token.kind === 'word'
        ? token.isVerb &&
          (token.ids.some((id) => done.has(id)) || ADDS.test(prose.slice(token.start, token.end)))
        : token.kind === 'time' || token.kind === 'plain' || token.kind === 'join',
    )
  )
}

const SO_FAR = /^累[计积]/
const ADDS = /^新增?$/

/** Goes through the clauses of sentences, from number to number. */
class ClauseReader {
  readonly #told: ToldSoFar
  readonly #numbers: NumberReader
  readonly #times = new TimesTold()
  /** From where the sentence speaks of another role of the office. */
  #roleFrom = Number.POSITIVE_INFINITY

  constructor(told: ToldSoFar) {
    this.#told = told
    this.#numbers = new NumberReader(told)
  }

  read(sentence: Sentence, tokens: readonly Token[]): void {
    this.#told.beginSentence(sentence, tokens)
    this.#times.begin(sentence)
    const text = this.#told.text(sentence)
    this.#roleFrom = otherRoleFrom(text) + sentence.start
    this.#numbers.beginSentence(tokens)
    if (!tellsAttributes(text)) this.#readClauses(tokens, false)
    else for (const number of numbersOf(tokens)) this.#told.leave(number, 'attribute')
  }

  #readClauses(tokens: readonly Token[], isInside: boolean): void {
    let isWithin = isInside
    for (const clause of clausesOf(tokens)) {
      if (/^[；;]/.test(this.#told.text(clause.before))) {
        isWithin = isInside
        this.#told.isAfterStrong = true
      }
      const said = this.#said(clause.tokens)
      if (/其中|包括/.test(said)) {
        isWithin = true
        this.#told.beginParts()
      }
      this.#readClause(clause, isWithin || /分别/.test(said))
      if (/中/.test(said.slice(-1)) && /\d/.test(said)) {
        isWithin = true
        this.#told.beginParts()
      }
    }
  }

  /** What tokens say outside of brackets. */
  #said(tokens: readonly Token[]): string {
    return tokens
      .filter(({ kind }) => kind !== 'bracket')
      .map((token) => this.#told.text(token))
      .join('')
  }

  #readClause({ tokens, earlier, later }: Clause, isWithin: boolean): void {
    const told = this.#told
    const compared = comparedFrom(tokens, told.prose)
    const clause = { tokens, earlier, later, isWithin, compared }
    const wasOtherTime = this.#times.isOther
    const count = told.statements.length
    let from = 0
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'time') this.#times.meet(token, tokens[index - 1], told.sentence)
      if (token.kind === 'bracket') {
        const number = tokens[index - 1]?.kind === 'number' ? undefined : onlyNumber(token.inside)
        if (number) {
          this.#readNumber(number, index, from, clause)
          from = index + 1
        } else this.#readBracket(token.inside, tokens[index - 1])
      }
      if (token.kind === 'word') {
        told.hear(token, isWithin)
        this.#times.hear(told.text(token))
      }
      if (token.kind === 'plain' && tokens[index - 1]?.kind === 'number' && /^中/.test(told.text(token))) {
        clause.isWithin = true
        told.beginParts()
      }
      if (token.kind === 'plain')
        for (const number of token.numbers ?? []) told.leave(number, whyByUnit(number.unit) ?? 'otherMatter')
      if (token.kind !== 'number') continue
      this.#readNumber(token.number, index, from, clause)
      from =
        endOfNoun(tokens, index + 1) ??
        (tokens.slice(from, index).some(says) ? index + 1 : endOfPredicate(tokens, index + 1))
    }
    if (told.statements.length === count) told.remember(tokens)
    if (compared < Number.POSITIVE_INFINITY) this.#times.isOther = wasOtherTime
  }

  /** A number by what stands about it in its clause, since the number before it. */
  #readNumber(
    number: ProseNumber,
    index: number,
    from: number,
    { tokens, isWithin, compared, ...clause }: NumberedClause,
  ): void {
    const told = this.#told
    const stretch = tokens
      .slice(Math.max(from, index - NEAR), index)
      .filter((each) => each.kind !== 'bracket' || !this.#isOfTheSame(each.inside))
    const own = stretch.filter(({ kind }) => kind !== 'bracket')
    const hasBecome = isBecome(told.textOf(own)) && !isOfAnotherYear(own)
    const isOfYear = told.isAfterOtherTime && isOfThisYear(own, told.unreadLead, told.prose)
    const goesOn =
      isOfYear ||
      hasBecome ||
      (told.isAfterChange && ALL_NOW.test(told.textOf(own)) && !own.some(says)) ||
      (OF_ALL.test(told.textOf(own)) && !own.some(says))
    const lead = goesOn ? this.#subject(isOfYear ? [] : own) : own
    const tail = tokens[index]?.kind === 'bracket' ? [] : tailOf(tokens, index + 1)
    const next = this.#beside(tokens.slice(index + 1 + tail.length, index + 3 + tail.length))
    const earlier = from === 0 ? clause.earlier : []
    const isOfOurs =
      (isWithin || OF_OURS_ONLY.test(told.textOf(lead))) &&
      OF_OURS.test(told.textOf(lead)) &&
      ![...lead, ...tail].some(({ kind }) => kind === 'word')
    const held = stretch.filter(holdsWords)
    const isLast = !tokens.slice(index + 1, index + NEAR).some(({ kind }) => kind === 'number')
    const later = isLast ? clause.later : []
    const place = { lead, tail, earlier, later, held, isWithin, isTailCounted: next[0]?.kind === 'number' }
    const isOfOwnTotal = lead.some((token) => token.kind === 'word' && SO_FAR.test(told.text(token)))
    const why =
      whyNone({
        said: hasBecome ? '' : told.textOf(isOfYear ? own : lead),
        sentence: told.prose.slice(told.sentence.start, number.start),
        isCompared: number.start > compared && !hasBecome,
        isOfOtherRole: number.start > this.#roleFrom,
        isOtherTime: this.#times.isOther && !hasBecome,
        isListed: this.#numbers.isListed(number),
        isOfYearOnly: this.#isOfYearOnly([...lead, ...tail]),
        isOfOwnTotal,
        tail,
        next,
      }) ?? (isOfOurs && this.#numbers.narrow(number) ? undefined : this.#numbers.read(number, place))
    if (why) told.leave(number, why)
    if (why || isOfOwnTotal) told.speakUnread(lead, earlier[0])
    told.isAfterChange = why === 'change'
    told.isAfterOtherTime = why === 'otherTime' || why === 'accumulated' || isOfOwnTotal
    if (hasBecome && !why) this.#times.isOther = false
    told.isOpening = false
    told.isAfterStrong = false
  }

  /** What stands beside a noun and is no figure of the form takes no part of its number. */
  #beside(next: readonly Token[]): readonly Token[] {
    const { lexicon } = this.#told
    const isElse = (id: string) =>
      lexicon.topicOf(id) === undefined && lexicon.alone(id).length === 0 && !lexicon.isVerb(id)
    const [join, other] = next
    return join?.kind === 'join' && other?.kind === 'word' && other.ids.every(isElse) ? [join] : next
  }

  /** What goes on to be told: what the clause names itself, or what was told of before. */
  #subject(own: readonly Token[]): readonly Token[] {
    const named = own.some(({ kind }) => kind === 'word') ? own : this.#told.unreadLead
    return named.filter(
      (token) => token.kind !== 'time' && token.kind !== 'other' && !SO_FAR.test(this.#told.text(token)),
    )
  }

  /** What is received and answered is counted from the beginning of the year, unless another day is named. */
  #isOfYearOnly(tokens: readonly Token[]): boolean {
    const { lexicon, prose, sentence } = this.#told
    const [first] = tokens
    const isDone = (id: string) => lexicon.isDone(lexicon.topicOf(id) ?? '')
    if (!first || !tokens.some((token) => token.kind === 'word' && token.ids.some(isDone))) return false
    return !SINCE_YEARS.test(prose.slice(Math.max(sentence.start, first.start - NEAR), first.start))
  }

  /** Nothing but a noun of what is told of. */
  #isOfTheSame(inside: readonly Token[]): boolean {
    const { lexicon, topic } = this.#told
    return inside.every(
      (token) =>
        token.kind !== 'number' &&
        (token.kind !== 'word' ||
          token.ids.some((id) => lexicon.isObject(id) && lexicon.topicOf(id) === topic)),
    )
  }

  /** What a bracket names is in the number before it. */
  #readBracket(inside: readonly Token[], before: Token | undefined): void {
    const { statements, lexicon } = this.#told
    const count = statements.length
    const outer = statements.at(-1)
    const wasOtherTime = this.#times.isOther
    this.#readClauses(inside, true)
    this.#times.isOther = wasOtherTime
    const inner = statements[count]
    if (!outer || !inner || before?.kind !== 'number' || outer.number !== before.number) return
    if (!/^(?:其中)?内?(?:含|包含|包括)|^其中/.test(this.#told.textOf(inside))) return
    if (this.#dropWhole(outer, statements.slice(count))) return
    const widened = widen(outer.sums, inner.sums[0], lexicon)
    if (widened) statements[count - 1] = { ...outer, sums: widened }
  }

  /** A whole of parts that the form tells apart is no figure of it. */
  #dropWhole(outer: FigureStatement, parts: readonly FigureStatement[]): boolean {
    const told = this.#told
    const inside = parts.flatMap(({ sums: [sum, ...more] }) =>
      sum && more.length === 0 ? [figuresIn(sum)] : [],
    )
    const isOneOf = (sum: Sum) => inside.includes(figuresIn(sum))
    const holds = (sum: Sum) => sum.some((term) => inside.includes(figuresIn([term])))
    if (parts.length < 2 || !outer.sums.some(isOneOf)) return false
    if (outer.sums.some((sum) => !isOneOf(sum) && holds(sum))) return false
    told.statements.splice(told.statements.indexOf(outer), 1)
    told.leave(outer.number, 'otherMatter')
    return true
  }
}
