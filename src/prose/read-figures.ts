import type { Form } from '../form/form.ts'
import { tellChange } from './change-of-year.ts'
import { type Clause, clausesOf, endOfSaid, NEAR, tailOf } from './clauses.ts'
import { comparedFrom } from './comparison.ts'
import type { FigureStatement } from './figure-statement.ts'
import { goesOnOfAllTime, goingOn, isOfAllTime } from './going-on.ts'
import { holdsWords } from './held.ts'
import type { Lexicon } from './lexicon.ts'
import { hasWord, isHeading } from './number-place.ts'
import { NumberReader } from './number-reader.ts'
import type { ProseNumber } from './numbers.ts'
import { namesNothing } from './other-matter.ts'
import { RoleTold } from './role-told.ts'
import type { Sentence } from './sentences.ts'
import { TimesTold } from './times-told.ts'
import type { BracketToken, Token } from './tokens.ts'
import { ToldSoFar } from './told-so-far.ts'
import { isWhole } from './totals-above.ts'
import type { UnreadNumber } from './unread.ts'
import { holdParts, onlyNumber, unsayColumns } from './whole-of-parts.ts'
import { tellsAttributes, whyByUnit, whyNone } from './why-none.ts'

/** In what papers are counted. */
const OF_PAPERS = /^[件份条个项篇则]$/
/** 加上2011年结转的4件，共计办理61件: only what was carried over is of that year. */
const CARRIED_OVER = /结转/
/** 答复的258件中, 已办结的64件里. */
const AMONG = /(?:中|里[面头]?)$/
const AMONG_BEHIND = /^(?:[中里]|当中)/
/** 5月和10月分别组织培训，共举办2期. */
const IN_ALL = /(?:分别|各)(?:举?办|组织|开|召开)[^，。；]*，(?:全年|年内)*[共合总][^，。；]*$/
const UP_TO = /截[至止]/
const SINCE_YEARS = /以来|自\d{4}年/
/** 从内容看，要求公开投诉举报处理情况的21件. */
const BY_CONTENTS =
  /^(?:其中)?(?:按照?|从|就)(?![^，。；\d]*(?:答复|办理|结果|申请人|申请主体))[^，。；\d]{0,6}(?:内容|事项|领域|诉求|主题|用途|时间|季度|区域|地域|层级|类别)[^，。；\d]{0,2}(?:分|看|统计)?$/
/** 按申请途径分，从答复结果看: what was told is parted another time. */
const PARTS_ANEW =
  /^(?:其中)?(?:分|按照?|从|就)[^，。；\d]{1,10}(?:分|看|统计|归类|渠道|方式|结果|情况|类型)$/
/** What a bracket parts is told no further before it. */
const FAR = 120

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

/** 其中2012年新增264条. */
function isReportYear(token: Token): boolean {
  return token.kind === 'time' && token.period.isReportYear
}

/** Goes through the clauses of sentences, from number to number. */
class ClauseReader {
  readonly #told: ToldSoFar
  readonly #numbers: NumberReader
  readonly #times = new TimesTold()
  readonly #role = new RoleTold()

  /** The sentence tells how documents are classed. */
  #areAttributes = false
  /** What was told is parted by what it is about. */
  #areContents = false
  /** The sentence before, where it only names something, as a heading does. */
  #heading: readonly Token[] = []

  constructor(told: ToldSoFar) {
    this.#told = told
    this.#numbers = new NumberReader(told)
  }

  read(sentence: Sentence, tokens: readonly Token[]): void {
    this.#told.beginSentence(sentence, tokens)
    this.#times.begin(sentence)
    this.#role.begin(sentence, this.#told.text(sentence))
    this.#areContents = false
    this.#numbers.beginSentence(tokens)
    this.#areAttributes = tellsAttributes(this.#said(tokens))
    const heading = sentence.isFirst ? [] : this.#heading
    this.#readClauses(tokens, false, heading)
    this.#heading = hasWord(tokens) && isHeading(tokens) ? tokens : []
  }

  #readClauses(tokens: readonly Token[], isInside: boolean, heading: readonly Token[] = []): void {
    let isWithin = isInside
    for (const [index, named] of clausesOf(tokens).entries()) {
      const clause = index === 0 && heading.length > 0 ? { ...named, earlier: [heading] } : named
      const isAfterSemicolon = /^[；;]/.test(this.#told.text(clause.before))
      if (isAfterSemicolon) {
        isWithin = isInside
        this.#told.isAfterStrong = true
        if (!UP_TO.test(this.#told.sentenceUpTo(clause.before.start))) this.#times.endPart()
      }
      const said = this.#said(clause.tokens)
      if (PARTS_ANEW.test(said)) this.#told.partAnew()
      if (PARTS_ANEW.test(said) || isAfterSemicolon) this.#areContents = BY_CONTENTS.test(said)
      if (/其中|包括|^包?含/.test(said)) {
        isWithin = true
        this.#told.beginParts()
      }
      this.#readClause(clause, isWithin || /分别/.test(said))
      if (AMONG.test(said) && /\d/.test(said)) {
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
        } else this.#readBracket(token, tokens[index - 1])
      }
      if (token.kind === 'word') {
        told.hear(token, isWithin)
        this.#times.hear(told.text(token))
      }
      if (
        token.kind === 'plain' &&
        tokens[index - 1]?.kind === 'number' &&
        AMONG_BEHIND.test(told.text(token))
      ) {
        clause.isWithin = true
        told.beginParts()
      }
      if (token.kind === 'plain')
        for (const number of token.numbers ?? []) told.leave(number, whyByUnit(number.unit) ?? 'otherMatter')
      if (token.kind !== 'number') continue
      this.#readNumber(token.number, index, from, clause)
      from = endOfSaid(tokens, from, index)
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
    const { lead, hasBecome, isOfYear, isPlanned } = goingOn(own, told)
    const tail = tokens[index]?.kind === 'bracket' ? [] : this.#untilAmong(tailOf(tokens, index + 1))
    const next = this.#beside(tokens.slice(index + 1 + tail.length, index + 3 + tail.length))
    const earlier = from === 0 ? clause.earlier : []
    const held = stretch.filter(holdsWords)
    const isLast = !tokens.slice(index + 1, index + NEAR).some(({ kind }) => kind === 'number')
    const later = isLast ? clause.later : []
    const place = { lead, tail, earlier, later, held, isWithin, isTailCounted: next[0]?.kind === 'number' }
    const isOfOwnTotal = isOfAllTime(lead, told)
    if (isOfYear || own.some(isReportYear)) told.isOfAllTime = false
    const why = tellChange(number, own, told)
      ? undefined
      : (whyNone({
          said: hasBecome ? '' : told.textOf(isOfYear ? own : lead),
          sentence: told.prose.slice(told.sentence.start, number.start),
          after: told.prose.slice(number.unitEnd, number.unitEnd + NEAR),
          unit: number.unit,
          isCompared: number.start > compared && !hasBecome,
          isOfOtherRole: this.#areContents || this.#role.isOther(number.start, told.prose),
          isOtherTime:
            isPlanned ||
            (this.#times.isOther &&
              !hasBecome &&
              !(this.#times.isOfMonth && IN_ALL.test(told.sentenceUpTo(number.start)))),
          isListed: this.#numbers.isListed(number),
          isAttribute: this.#areAttributes && OF_PAPERS.test(number.unit),
          isOfYearOnly: this.#isOfYearOnly([...lead, ...tail]),
          isOfOwnTotal,
          tail,
          next,
        }) ??
        (told.isOfAllTime && (isWithin || goesOnOfAllTime(lead, told))
          ? 'accumulated'
          : this.#numbers.read(number, place)))
    if (why) told.leave(number, why)
    if (why || isOfOwnTotal) told.speakUnread(lead, earlier[0])
    if (!isWithin) told.isOfAllTime = isOfOwnTotal || why === 'accumulated'
    told.isAfterChange = why === 'change'
    told.isAfterOtherTime = why === 'otherTime' || why === 'accumulated' || isOfOwnTotal
    if ((hasBecome && !why) || CARRIED_OVER.test(told.textOf(lead))) this.#times.isOther = false
    told.isOpening = false
    told.isAfterStrong = false
  }

  /** Of so many some were answered: what follows is not told of all. */
  #untilAmong(tail: readonly Token[]): readonly Token[] {
    const at = tail.findIndex((token) => token.kind === 'plain' && AMONG_BEHIND.test(this.#told.text(token)))
    return at < 0 ? tail : tail.slice(0, at)
  }

  /** What stands beside a noun and is no figure of the form takes no part of its number. */
  #beside(next: readonly Token[]): readonly Token[] {
    const [join, other] = next
    const isElse = other?.kind === 'word' && namesNothing(other, this.#told.lexicon)
    return join?.kind === 'join' && isElse ? [join] : next
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
  #readBracket({ inside, start, end }: BracketToken, before: Token | undefined): void {
    const { statements, prose, sentence } = this.#told
    const count = statements.length
    const wasOtherTime = this.#times.isOther
    const wereAttributes = this.#areAttributes
    this.#areAttributes ||= tellsAttributes(prose.slice(Math.max(sentence.start, start - FAR), end))
    const last = statements[count - 1]
    const own = before?.kind === 'number' && last?.number === before.number ? last : undefined
    const { outer } = this.#told
    if (own && !isWhole(own, this.#told.form)) this.#told.outer = { ...own, isSole: true }
    this.#readClauses(inside, true)
    this.#told.outer = outer
    this.#times.isOther = wasOtherTime
    this.#areAttributes = wereAttributes
    const told = statements[count - 1]
    if (own && told?.number === own.number) holdParts(told, inside, count, this.#told)
    if (before?.kind === 'number' && !own) unsayColumns(count, this.#told)
  }
}
