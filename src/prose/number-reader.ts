import { dropWholeBeside, isBesideTheRest, isOnlyPart, isToldOtherwise, isToldTwice } from './beside-told.ts'
import { NEAR } from './clauses.ts'
import { beforeComparison } from './comparison.ts'
import { crosses, inColumn, inRowOf } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { withHeld } from './held.ts'
import { apart, inUnit, namesPartOf } from './mentions.ts'
import { nameFigure, PLAIN_ENOUGH } from './name-figure.ts'
import { isNarrowing } from './narrowing.ts'
import type { NumberContext } from './number-context.ts'
import type { ProseNumber } from './numbers.ts'
import { isOfSomethingElse } from './other-matter.ts'
import { respectively } from './respectively.ts'
import { distinct, within } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import { OTHER, type ToldSoFar } from './told-so-far.ts'
import { totalTold } from './total-told.ts'
import { totalsAbove } from './totals-above.ts'
import type { WhyUnread } from './unread.ts'
import { whyByUnit } from './why-none.ts'

/** 因政府信息公开引发投诉举报2件、行政复议1件. */
const SPEAKS_OF_IT = /(?:因|涉及?)(?:政府)?信息公开/
const FAR = 40
const SINCE_SEMICOLON = /[^；]*$/
const ABOUT = /^(?:(?:内容|其中|主要|分别|多)*(?:涉及?|关于|集中[在于])|内容(?:为|包括))/
/** Words of no more characters say little: 受理申请. */
const SHORT = 4
/** Of so many they are official ones: 行政许可处理决定. */
const LONG = 8
const COMPARED = /^(?:项目|事项|案|负责|分布|从事|均|左右|上下|同比|环比|较|比|占)/
/** The rest of a list: of what, its other items say. */
const REST = /^[、，]?其[他它]/

/** Where a number stands. */
export interface NumberPlace {
  /** Before it and after it in its clause. */
  readonly lead: readonly Token[]
  readonly tail: readonly Token[]
  /** The clauses that it may go on from. */
  readonly earlier: readonly (readonly Token[])[]
  /** The clause after it that may say what became of it. */
  readonly later: readonly Token[]
  /** The brackets before it that explain words by others. */
  readonly held: readonly Extract<Token, { kind: 'bracket' }>[]
  /** Within what was told before: 其中. */
  readonly isWithin: boolean
  /** Another number counts what follows it. */
  readonly isTailCounted: boolean
}

/** Reads numbers one by one: by the words about them, and by what was told so far. */
export class NumberReader {
  readonly #told: ToldSoFar
  #listed: ReadonlyMap<ProseNumber, FigureMention> = new Map()
  /** What was told of is being parted by what it is about. */
  #areContents = false
  /** The verbs before the last number that has some of its own. */
  #verbs: readonly Token[] = []

  constructor(told: ToldSoFar) {
    this.#told = told
  }

  beginSentence(tokens: readonly Token[]): void {
    this.#listed = respectively(tokens, this.#told.prose, this.#told.lexicon)
  }

  isListed(number: ProseNumber): boolean {
    return this.#listed.has(number)
  }

  /** Tells what a number tells, or says why it tells nothing. */
  read(number: ProseNumber, place: NumberPlace): WhyUnread | undefined {
    const { lead, tail, isWithin } = place
    const told = this.#told
    const byUnit = whyByUnit(number.unit)
    if (byUnit) return byUnit
    if (this.#countsOther(number, place)) return 'otherMatter'
    if (this.#goesOnWithOther(number, lead)) return 'otherMatter'
    const listed = this.#listed.get(number)
    const named = this.#explained(listed ?? this.#name(number, place) ?? this.#total(number, lead), place)
    const found = named && this.#goingOn(named, lead)
    const counted =
      found &&
      (inUnit(found, number, told.lexicon, this.#isLoose(found, number)) ?? { ...found, isInUnit: false })
    const mention = counted && isWithin ? this.#within(counted) : counted
    if (!mention || (!listed && !isWithin && this.#isVagueBesideOther(mention))) return this.#leave(place)
    if (isWithin) {
      if (told.topic === OTHER && !listed && mention.sums.length > 1 && !this.#hasObject(lead, mention))
        return this.#amongMade(number, place)
      if (isToldTwice(mention, number, told)) return 'otherMatter'
      if (told.isOfPosts(number, mention, lead) || isOnlyPart(mention, number, lead, tail, told))
        return 'otherMatter'
      dropWholeBeside(mention, number, told)
    } else if (isToldOtherwise(mention, number, lead, told)) return 'otherMatter'
    const isPlain = mention.isPlain && !(isWithin && isBesideTheRest(mention, told))
    for (const each of apart({ ...mention, isPlain }, told.textOf(lead))) {
      told.tell({ ...each, number, sentence: told.sentence })
      if (!isWithin) told.tellWhole({ ...each, number })
    }
    return undefined
  }

  /** What is received and answered is told in 条 and 个, and so are decisions and documents that are called so. */
  #isLoose({ topic, isVerbal, start, end }: FigureMention, { unit }: ProseNumber): boolean {
    const { lexicon, units, prose } = this.#told
    if (lexicon.isDone(topic)) return !isVerbal || units.has(unit)
    const said = prose.slice(start, end)
    if (/^条$/.test(unit)) return /处理决定/.test(said)
    return /^[个项]$/.test(unit) && (units.has(unit) || /决定|文件|规章|作出|实施/.test(said))
  }

  /** 制发文件210件，其中规范性文件7件: of what the office made, not of what it keeps. */
  #amongMade(number: ProseNumber, { lead, tail }: NumberPlace): WhyUnread | undefined {
    const told = this.#told
    const verbs = told.unreadLead.filter((token) => token.kind === 'word' && token.isVerb)
    const made = verbs.length > 0 && nameFigure([...verbs, ...lead], tail, told.context(number.start))
    if (!made || made.sums.length > 1) return 'otherMatter'
    told.tell({ ...made, number, sentence: told.sentence, isInUnit: true })
    return undefined
  }

  /** A part of what was told: 办结的52件中，自然人49件 is a column of what was closed. */
  #within<Mention extends FigureMention>(mention: Mention): Mention {
    const { outer, form } = this.#told
    const isCrossing = outer && crosses(outer, mention, form)
    if (outer?.sums[0] && outer.sums[0].length > 1 && !isCrossing)
      return { ...mention, sums: distinct([...inRowOf(outer, mention, form), ...mention.sums]) }
    const inRow = outer?.isSole && isCrossing ? inRowOf(outer, mention, form) : []
    return { ...mention, sums: inRow.length > 0 ? inRow : within(this.#told.ofSentence(), mention.sums) }
  }

  /** A list goes on in the column of the number before. */
  #goingOn(named: FigureMention, lead: readonly Token[]): FigureMention {
    const { statements, sentence, form } = this.#told
    const outer = statements.at(-1)
    if (lead[0]?.kind !== 'join' || outer?.sentence !== sentence) return named
    return { ...named, sums: [...inColumn(outer, named, form), ...named.sums] }
  }

  /** With what a bracket says is in it. */
  #explained(
    found: FigureMention | undefined,
    { held: [bracket, other] }: NumberPlace,
  ): FigureMention | undefined {
    if (!found || !bracket) return found
    return other
      ? undefined
      : withHeld(found, bracket.inside, this.#told.textOf(bracket.inside), this.#told.lexicon)
  }

  /** Of cases of all kinds, those about disclosure are what the form counts. */
  narrow(number: ProseNumber): boolean {
    const told = this.#told
    const outer = told.statements.at(-1)
    if (outer?.sentence === told.sentence) {
      told.statements[told.statements.length - 1] = { ...outer, number }
      told.leave(outer.number, 'otherMatter')
      return true
    }
    const nouns = told.unreadLead.flatMap((token) =>
      token.kind === 'word' && !token.isVerb ? this.#ofAllKinds(token) : [],
    )
    const mention = nameFigure(nouns, [], told.context(number.start))
    if (mention) told.tell({ ...mention, number, sentence: told.sentence, isInUnit: true })
    return mention !== undefined
  }

  /** 各类行政复议申请 are more than the form counts, but of them those about disclosure are what it calls 行政复议. */
  #ofAllKinds(token: WordToken): WordToken {
    const { lexicon, prose } = this.#told
    if (token.ids.some((id) => lexicon.topicOf(id) !== undefined)) return token
    for (let start = token.start + 1; start < token.end; start++) {
      const inside = lexicon.wordAt(prose, start)
      if (inside && inside.end >= token.end) return { ...token, ...inside, start }
    }
    return token
  }

  /** 依申请公开等4个板块, 及22件规划, 187个申请人: what is counted stands right after it. */
  #countsOther({ unit }: ProseNumber, { lead, tail: [next, word] }: NumberPlace): boolean {
    if (!next) return false
    if (/^[个位名]$/.test(unit) && /^申请人|^当事人/.test(this.#told.text(next))) return true
    const isOther = next.kind === 'other' && word?.kind !== 'word' && !COMPARED.test(this.#told.text(next))
    return (
      isOther &&
      (/^(?:个|类|种|大类|大项)$/.test(unit) ||
        [lead[0], lead.at(-1)].some((token) => token?.kind === 'join'))
    )
  }

  /** Nothing but a noun after a comma: a list goes on, if its last number was read. */
  #goesOnAfterComma(lead: readonly Token[]): boolean {
    const { isAfterUnread } = this.#told
    const isTold = this.#told.ofSentence().length > 0 && !isAfterUnread
    return isTold && lead.length === 1 && lead[0]?.kind === 'word'
  }

  /** What is told of is named with the verb. */
  #hasObject(lead: readonly Token[], { topic }: FigureMention): boolean {
    const { lexicon } = this.#told
    const isOf = (id: string) => lexicon.isObject(id) && !lexicon.isVerb(id) && lexicon.topicOf(id) === topic
    const words = lead.filter((token) => token.kind === 'word')
    return words.some(({ isVerb }) => isVerb) && words.some(({ ids }) => ids.some(isOf))
  }

  /** A further item of a list that is not of the form. */
  #goesOnWithOther({ start }: ProseNumber, lead: readonly Token[]): boolean {
    const { prose, sentence, topic, isAfterUnread } = this.#told
    const before = prose.slice(Math.max(sentence.start, start - FAR), start)
    const isOfDisclosure = SPEAKS_OF_IT.test(before.slice(before.search(SINCE_SEMICOLON)))
    const isNamed = lead.some((token) => token.kind === 'word' && token.end - token.start >= LONG)
    if (lead[0]?.kind === 'join' && topic === OTHER && !isOfDisclosure && !isNamed) return true
    return REST.test(this.#told.textOf(lead)) && isAfterUnread
  }

  /** After what is of another matter, a verb and a short word may be of that. */
  #isVagueBesideOther({ start, end, topic }: FigureMention): boolean {
    const told = this.#told
    if (told.topic !== OTHER || !told.isAfterUnread || end - start > SHORT) return false
    const words = told.tokens.slice(0, NEAR).filter((token) => token.kind === 'word' && token.start < end)
    const isOfTopic = (token: Token) =>
      token.kind === 'word' &&
      token.start < start &&
      token.ids.some((id) => told.lexicon.topicOf(id) === topic)
    return (
      words.some((token) => token.kind === 'word' && token.isVerb && token.start >= start) &&
      !words.some(isOfTopic)
    )
  }

  /** What a number that tells no figure leaves behind. */
  #leave({ lead, tail, isWithin }: NumberPlace): WhyUnread {
    const told = this.#told
    const about = [...lead, ...tail]
    told.remember(lead)
    told.isAfterUnread = true
    if (!isWithin)
      told.isAfterPosts = POSTS.test(told.textOf(about)) && !about.some((token) => this.#isNoun(token))
    if (told.isOpening || told.isAfterStrong) told.forget()
    const isElse =
      !isWithin &&
      !this.#isOfContents(lead) &&
      !this.#isOfTopic(about) &&
      isOfSomethingElse(about, (token) => told.text(token))
    if (isElse) told.topic = OTHER
    return about.some(({ kind }) => kind === 'word') ? 'uncertain' : 'unnamed'
  }

  /** 涉及土地征收6件、房屋拆迁4件: what was told of is parted by what it is about. */
  #isOfContents(lead: readonly Token[]): boolean {
    if (lead[0]?.kind !== 'join') this.#areContents = ABOUT.test(this.#told.textOf(lead))
    return this.#areContents
  }

  /** A noun of the form. */
  #isNoun(token: Token): boolean {
    const { lexicon } = this.#told
    return (
      token.kind === 'word' &&
      token.ids.some((id) => !lexicon.isVerb(id) && lexicon.topicOf(id) !== undefined)
    )
  }

  /** Nothing but words of what is told of. */
  #isOfTopic(tokens: readonly Token[]): boolean {
    const { topic, lexicon } = this.#told
    const words = tokens.filter((token) => token.kind === 'word')
    if (topic === undefined) return false
    const isTopic = (id: string) =>
      lexicon.topicOf(id) === topic || lexicon.alone(id).some((phrase) => phrase.topic === topic)
    return (
      words.length > 0 &&
      words.every(({ ids }) => ids.some(isTopic)) &&
      !tokens.some(({ kind }) => kind === 'other')
    )
  }

  /** What is counted is named before what holds for all of it. */
  #untilAll(tail: readonly Token[]): readonly Token[] {
    const all = tail.findIndex((token) => token.kind === 'plain' && /^[均都]/.test(this.#told.text(token)))
    const before = tail.slice(0, Math.max(0, all))
    const { lexicon } = this.#told
    const isCase = (id: string) => !lexicon.isVerb(id) && !lexicon.isDone(lexicon.topicOf(id) ?? '')
    return before.some((token) => token.kind === 'word' && token.ids.some(isCase)) ? before : tail
  }

  /** A noun right after a number that nothing stands before is what is told of. */
  #about(lead: readonly Token[], tail: readonly Token[], context: NumberContext): NumberContext {
    const { lexicon, isOpening } = this.#told
    const [first] = tail.filter(({ kind }) => kind !== 'plain')
    if (!isOpening || context.topic !== undefined || first?.kind !== 'word') return context
    if (lead.some(({ kind }) => kind === 'other')) return context
    const object = first.ids.find((id) => lexicon.isObject(id) && !lexicon.isVerb(id))
    return object === undefined ? context : { ...context, topic: lexicon.topicOf(object) }
  }

  /** 公开16件，部分公开5件: an outcome that opens a sentence is one of those that follow. */
  #amongOutcomes(start: number, lead: readonly Token[], context: NumberContext): NumberContext {
    const { lexicon, isOpening, tokens } = this.#told
    if (!isOpening || context.topic !== undefined || lead.some(({ kind }) => kind === 'other')) return context
    const next = tokens.find(
      (token): token is WordToken => token.kind === 'word' && token.start > start && !token.isVerb,
    )
    const isOutcome = next && next.end - next.start >= PLAIN_ENOUGH
    const topic = isOutcome ? next.ids.flatMap((id) => lexicon.alone(id))[0]?.topic : undefined
    return topic !== undefined && lexicon.isDone(topic) ? { ...context, topic } : context
  }

  /** What is counted, without what is said of it. It must say more than what anything of its kind is called. */
  #subject(tail: readonly Token[]): readonly Token[] {
    const { lexicon } = this.#told
    const isNoun = (token: Token) =>
      token.kind === 'word' && token.ids.some((id) => lexicon.isObject(id) || !lexicon.isVerb(id))
    const [first, ...others] = tail.flatMap((token, index) => (isNoun(token) ? [index] : []))
    const isObject = (index: number) => {
      const token = tail[index]
      return token?.kind === 'word' && token.ids.some((id) => lexicon.isObject(id))
    }
    if (first === undefined || isObject(first)) return []
    const [second] = others
    return tail.slice(0, 1 + (second !== undefined && isObject(second) ? second : first))
  }

  #total({ start }: ProseNumber, lead: readonly Token[]): FigureMention | undefined {
    const told = this.#told
    const before = told.prose.slice(Math.max(told.sentence.start, start - FAR), start)
    const place = { lead, before, said: told.textOf(lead), told: told.ofSentence(), tokens: told.tokens }
    return totalTold(place, told.context(start))
  }

  /** 行政复议1件以维持结案: of the one that there was, or of one among others. */
  #wholeOrPart(
    whole: FigureMention,
    lead: readonly Token[],
    tail: readonly Token[],
    context: NumberContext,
  ): FigureMention | undefined {
    const part = nameFigure([...lead, ...tail], [], context)
    return part && { ...part, sums: distinct([...part.sums, ...whole.sums]) }
  }

  /** 2件因需征求意见，结转下年办理: what became of it stands in the clause after it. */
  #become(
    unit: string,
    lead: readonly Token[],
    tail: readonly Token[],
    later: readonly Token[],
    context: NumberContext,
  ): FigureMention | undefined {
    const { lexicon } = this.#told
    const isNoun = (token: Token) =>
      token.kind !== 'word' || token.ids.some((id) => lexicon.isObject(id) && !lexicon.isVerb(id))
    if (
      unit === '' ||
      !hasWord(later) ||
      OF_ALL.test(this.#told.textOf(later)) ||
      !tail.every(isNoun) ||
      lead.some(({ kind }) => kind === 'other')
    )
      return undefined
    const named = nameFigure(later, [], context)
    const isOfPart = named?.sums
      .flat()
      .some(({ names }) => totalsAbove(names.join('.'), context.form).length > 0)
    return named && lexicon.isDone(named.topic) && !isOfPart ? named : undefined
  }

  #name(
    { start, unit }: ProseNumber,
    { lead, tail, earlier, later, isTailCounted }: NumberPlace,
  ): FigureMention | undefined {
    const told = this.#told
    const context = this.#amongOutcomes(start, lead, told.context(start))
    const verbs = lead.filter((token) => token.kind === 'word' && token.isVerb)
    if (hasWord(lead)) {
      const isListed = verbs.length === 0 && (lead[0]?.kind === 'join' || this.#goesOnAfterComma(lead))
      const nouns = lead.filter(({ kind }) => kind !== 'join')
      const named =
        nameFigure(lead, tail, context) ??
        (isListed ? nameFigure([...this.#verbs, ...nouns], tail, context) : undefined)
      if (!isListed) this.#verbs = verbs
      if (named && (isTailCounted || !namesPartOf(named, tail, told.lexicon))) return named
      if (named) return this.#wholeOrPart(named, lead, tail, context)
    }
    const [first] = lead.filter(({ kind }) => kind !== 'time' && kind !== 'plain')
    const isNarrowed = (token: Token) =>
      token.kind === 'other' && isNarrowing(told.text(token), context, token === first)
    if (!SETS_UP.test(told.textOf(lead)) && lead.some(isNarrowed)) return undefined
    if (isAttribute(lead, told.textOf(lead))) return undefined
    const become = hasWord(lead) ? undefined : this.#become(unit, lead, tail, later, context)
    if (become) return become
    if (hasWord(tail)) {
      if (unit === '') return undefined
      return (
        nameFigure(this.#untilAll(tail), [], this.#about(lead, tail, context)) ??
        nameFigure(this.#subject(tail), [], context)
      )
    }
    const before = earlier[0] && beforeComparison(earlier[0], told.prose)
    if (!before || !hasWord(before) || (hasWord(lead) && !isHeading(before))) return undefined
    return (
      nameFigure([...before, ...lead], tail, context) ??
      (AMOUNTS_TO.test(told.textOf(lead)) ? nameFigure(subjectOf(before), tail, context) : undefined)
    )
  }
}

/** What is put on pages, and no document. */
const POSTS = /(?:信息|稿件|文章|消息|动态|图文)$/

/** 开辟服务大厅、文化站2个查阅点: where something is set up. */
const SETS_UP = /^[并还另]?(?:开辟|开设|设[立置有]|建[立成有])了?/

/** 内容不明确的2件申请: unknown words say of which. */
function isAttribute(lead: readonly Token[], said: string): boolean {
  return /的$/.test(said) && lead.at(-2)?.kind === 'other'
}

/** 申请件数再创新高，共计512件: what is counted, without what is said of it. */
function subjectOf(clause: readonly Token[]): readonly Token[] {
  return clause.slice(0, clause.findLastIndex(({ kind }) => kind === 'word') + 1)
}

/** 均在期限内答复 is said of what was told before, too. */
const OF_ALL = /[均都皆]|全部|全数/

const AMOUNTS_TO = /^(?:[总共合]计|总数|全年|共|已|已经|达到?|为|是|有|计)+$/

/** 规范性文件方面，: nouns that tell of what the clauses after them are. */
function isHeading(tokens: readonly Token[]): boolean {
  return tokens.every((token) => (token.kind === 'word' ? !token.isVerb : token.kind === 'plain'))
}

function hasWord(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'word')
}
