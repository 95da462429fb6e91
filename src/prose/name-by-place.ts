import { addressAbove } from '../form/tree.ts'
import { byTail, untilVerb } from './by-tail.ts'
import { beforeComparison } from './comparison.ts'
import { crosses, inRowOf } from './crossing.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum, namesPartOf } from './mentions.ts'
import { nameFigure, PLAIN_ENOUGH } from './name-figure.ts'
import { isNarrowing } from './narrowing.ts'
import type { NumberContext } from './number-context.ts'
import { hasWord, isHeading, type NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { namesNothing } from './other-matter.ts'
import { distinct, type Sum } from './sums.ts'
import type { Token, WordToken } from './tokens.ts'
import { OTHER, type ToldSoFar } from './told-so-far.ts'
import { groupOf, isWhole, totalsAbove } from './totals-above.ts'

/** Names figures by the words about their numbers: before, behind, or in the clauses around. */
export class PlaceNamer {
  readonly #told: ToldSoFar
  /** The verbs and columns before the last number that has some of its own. */
  #verbs: readonly Token[] = []

  constructor(told: ToldSoFar) {
    this.#told = told
  }

  name(number: ProseNumber, place: NumberPlace): FigureMention | undefined {
    const told = this.#told
    const { lead, tail, earlier } = place
    const context = amongOutcomes(number, lead, told)
    const named = hasWord(lead) && !isRest(lead, tail, told) ? this.#byLead(place, context) : undefined
    if (named?.isPart) return wholeOrPart(named, lead, tail, context)
    if (named) return byNounOf(named, place, context) ?? this.#orBy(named, place, context)
    const some = someOf(lead, tail, context)
    if (some || isOfSome(lead, context, told)) return some?.named
    const become = hasWord(lead) ? undefined : becomes(number, place, context, told)
    if (become) return become
    if (hasWord(tail)) {
      const isTold = number.unit !== '' && !namesElse(lead, context)
      return isTold
        ? byTail(lead, place.isTailCounted ? untilVerb(tail, told) : tail, context, told)
        : undefined
    }
    if (BY_A_WAY.test(told.textOf(tail)) || OF_THEM.test(told.textOf(lead))) return undefined
    const before = earlier[0] && beforeComparison(earlier[0], told.prose)
    if (!before || !hasWord(before) || (hasWord(lead) && !isHeading(before))) return undefined
    if (AMONG_THEM.test(told.textOf(before)) || (AMONG_ALL.test(told.textOf(before)) && !hasWord(lead)))
      return undefined
    const ofBefore =
      nameFigure([...before, ...lead], tail, context) ??
      (AMOUNTS_TO.test(told.textOf(lead)) ? nameFigure(subjectOf(before, told), tail, context) : undefined)
    const isOfMost = MOSTLY.test(told.textOf(before)) && ofBefore && isWhole(ofBefore, told.form)
    return isOfMost ? undefined : ofBefore
  }

  /** Where a way was named right before: by that, or by all. */
  #orBy(
    named: FigureMention,
    { lead, tail, earlier: [before] }: NumberPlace,
    context: NumberContext,
  ): FigureMention {
    const ways = before?.filter((token) => token.kind === 'word' && !token.isVerb) ?? []
    if (ways.length === 0 || context.lexicon.isDone(named.topic)) return named
    const own = lead.filter(({ kind }) => kind === 'word' || kind === 'number')
    const other = nameFigure([...ways, ...own], tail, context)
    return other?.topic === named.topic ? { ...named, sums: distinct([...named.sums, ...other.sums]) } : named
  }

  #byLead(
    { lead, tail, isTailCounted }: NumberPlace,
    context: NumberContext,
  ): (FigureMention & { readonly isPart: boolean }) | undefined {
    const verbs = lead.filter((token) => token.kind === 'word' && token.isVerb)
    const isListed = verbs.length === 0 && (lead[0]?.kind === 'join' || goesOnAfterComma(lead, this.#told))
    const nouns = lead.filter(({ kind }) => kind !== 'join')
    const own = nameFigure(lead, tail, context)
    const listed = isListed ? nameFigure([...this.#verbs, ...nouns], tail, context) : undefined
    const named =
      (listed && own ? ofVerb(listed, own) : own) ??
      listed ??
      nameFigure(sinceHeading(lead, this.#told), tail, context)
    if (!isListed)
      this.#verbs = lead.filter(
        (token) => token.kind === 'word' && (token.isVerb || isColumn(token, context)),
      )
    return named && { ...named, isPart: !isTailCounted && namesPartOf(named, tail, context.lexicon) }
  }
}

/** 现行有效规章3件，规范性文件57件: a word for a column of several rows. */
function isColumn({ ids }: WordToken, { lexicon }: NumberContext): boolean {
  return ids.some((id) => lexicon.labelled(id).length > 1)
}

/** 制定规章1件、规范性文件7件: the verb says which of those that the noun may be; 废止规章1件、规范性文件7件: or another. */
function ofVerb(listed: FigureMention, own: FigureMention): FigureMention {
  const isIn =
    ({ sums }: FigureMention) =>
    (sum: Sum) =>
      sums.some((one) => addressOfSum(one) === addressOfSum(sum))
  if (listed.sums.length < own.sums.length && listed.sums.every(isIn(own))) return listed
  const isBeside =
    own.sums.length > 1 && listed.sums.every((sum) => own.sums.every((one) => groupOf(one) === groupOf(sum)))
  return isBeside ? { ...own, sums: distinct([...listed.sums, ...own.sums]) } : own
}

/** （二）依申请公开2024年某市财政局收到…: a heading before the year, without a stop. */
function sinceHeading(lead: readonly Token[], told: ToldSoFar): readonly Token[] {
  const at = lead.findLastIndex((token) => token.kind === 'time' && /^\d{4}年/.test(told.text(token)))
  const heading = lead.slice(0, Math.max(0, at))
  const isNoun = (token: Token) => (token.kind === 'word' ? !token.isVerb : token.kind !== 'other')
  const isApart = /\s$/.test(told.textOf(heading))
  return hasWord(heading) && (isApart || heading.every(isNoun)) ? lead.slice(at) : []
}

/** 其他18件均按时答复: what is said of the rest. */
function isRest(lead: readonly Token[], tail: readonly Token[], told: ToldSoFar): boolean {
  return /^[，、]?其[他它余]的?$/.test(told.textOf(lead)) && hasWord(tail)
}

/** Nothing but a noun after a comma: a list goes on, if its last number was read. */
function goesOnAfterComma(lead: readonly Token[], told: ToldSoFar): boolean {
  const isTold = told.latelyTold(1).length > 0 && !told.isAfterUnread && !told.isAfterStrong
  return isTold && lead.length === 1 && lead[0]?.kind === 'word'
}

/** 制发5份规范性文件: the noun right after the number says what is counted, where the words before it tell of another. */
function byNounOf(
  named: FigureMention,
  { lead, tail: [noun], isTailCounted }: NumberPlace,
  context: NumberContext,
): FigureMention | undefined {
  if (isTailCounted || noun?.kind !== 'word') return undefined
  if (noun.isVerb && !isOfThem(lead, noun, context)) return undefined
  const counted = nameFigure([...lead, noun], [], context) ?? nameFigure([noun], [], context)
  // 上年结转的1件自然人申请: the column of the row.
  if (counted && crosses(named, counted, context.form)) {
    const sums = inRowOf(named, counted, context.form)
    return sums.length > 0 ? { ...counted, sums } : undefined
  }
  const known = new Set(named.sums.flat().map(({ names }) => addressAbove(names.join('.'))))
  const isOther = counted?.sums.flat().every(({ names }) => !known.has(addressAbove(names.join('.'))))
  return isOther ? counted : undefined
}

/** 申请的9件答复中: answers, not applications. */
function isOfThem(lead: readonly Token[], { end }: WordToken, { prose }: NumberContext): boolean {
  return /的$/.test(prose.slice(lead[0]?.start, lead.at(-1)?.end)) && /^中/.test(prose.slice(end))
}

/** 行政复议1件以维持结案: of the one that there was, or of one among others. */
function wholeOrPart(
  whole: FigureMention,
  lead: readonly Token[],
  tail: readonly Token[],
  context: NumberContext,
): FigureMention | undefined {
  const part = nameFigure([...lead, ...tail], [], context)
  return part && { ...part, sums: distinct([...part.sums, ...whole.sums]) }
}

/** Unknown words say that only some are meant: 内容不明确的2件申请. */
function isOfSome(lead: readonly Token[], context: NumberContext, told: ToldSoFar): boolean {
  const said = told.textOf(lead)
  const [first] = lead.filter(({ kind }) => kind !== 'time' && kind !== 'plain')
  const isNarrowed = (token: Token) =>
    token.kind === 'other' && isNarrowing(told.text(token), context, token === first)
  if (!SETS_UP.test(said) && lead.some(isNarrowed)) return true
  return /的$/.test(said) && lead.at(-2)?.kind === 'other'
}

/** 废止的587件规范性文件, 被纠正的9件复议案件: of what the noun behind the number counts, those alone, or nothing. */
function someOf(
  lead: readonly Token[],
  [noun]: readonly Token[],
  context: NumberContext,
): { readonly named: FigureMention | undefined } | undefined {
  const { prose } = context
  const at = lead.findLastIndex(({ kind }) => kind !== 'plain')
  const outcome = lead[at]
  if (outcome?.kind !== 'word' || noun?.kind !== 'word') return undefined
  const said = prose.slice(outcome.start, lead.at(-1)?.end)
  if (!/的$/.test(said)) return undefined
  const named = nameFigure([outcome, noun], [], context)
  const isOfBoth = named && named.start === outcome.start && named.end === noun.end
  return isOfBoth ? { named } : BECAME_OF_CASES.test(said) ? { named: undefined } : undefined
}

const BECAME_OF_CASES = /维持|纠[正错]|审[理结]|撤[回销诉]|驳回/

/** 开辟服务大厅、文化站2个查阅点: where something is set up. */
const SETS_UP = /^[并还另]?(?:开辟|开设|设[立置有]|建[立成有])了?/

/** 2件因需征求意见，结转下年办理, 其中3件，予以公开: what became of it stands in the clause after it. */
function becomes(
  { unit }: ProseNumber,
  { lead, tail, later, isWithin }: NumberPlace,
  context: NumberContext,
  told: ToldSoFar,
): FigureMention | undefined {
  const { lexicon, form } = context
  const isNoun = (token: Token) =>
    token.kind !== 'word' || token.ids.some((id) => lexicon.isObject(id) && !lexicon.isVerb(id))
  if (unit === '' || !hasWord(later) || NOT_BECOME.test(told.textOf(later))) return undefined
  if (!tail.every(isNoun) || [...lead, ...(isWithin ? tail : [])].some(({ kind }) => kind === 'other'))
    return undefined
  const named = nameFigure(later, [], context)
  const isOfPart = named?.sums.flat().some(({ names }) => totalsAbove(names.join('.'), form).length > 0)
  return named && lexicon.isDone(named.topic) && (isWithin || !isOfPart) ? named : undefined
}

/** 均在期限内答复 is said of what was told before, too; 占新收申请的16.8% tells of what it is a part. */
const NOT_BECOME = /[均都皆]|全部|全数|^所?占/

/** 建议提案9件均办结: its own noun is none of the form. */
function namesElse(lead: readonly Token[], { lexicon }: NumberContext): boolean {
  const noun = lead.findLast((token): token is WordToken => token.kind === 'word' && !token.isVerb)
  return noun !== undefined && namesNothing(noun, lexicon)
}

/** 公开16件，部分公开5件: an outcome that opens a sentence is one of those that follow. */
function amongOutcomes({ start }: ProseNumber, lead: readonly Token[], told: ToldSoFar): NumberContext {
  const context = told.context(start)
  const { lexicon, isOpening } = context
  const isOpen = context.topic === undefined || context.topic === OTHER
  if (!isOpening || !isOpen || lead.some(({ kind }) => kind === 'other')) return context
  const next = told.tokens.find(
    (token): token is WordToken => token.kind === 'word' && token.start > start && !token.isVerb,
  )
  const isOutcome = next && next.end - next.start >= PLAIN_ENOUGH
  const topic = isOutcome ? next.ids.flatMap((id) => lexicon.alone(id))[0]?.topic : undefined
  return topic !== undefined && lexicon.isDone(topic) ? { ...context, topic } : context
}

/** 申请件数再创新高，共计512件: what is counted, without what is said of it. 公开各类信息，共3264条 counts information. */
function subjectOf(clause: readonly Token[], told: ToldSoFar): readonly Token[] {
  const end = clause.findLastIndex(({ kind }) => kind === 'word') + 1
  return /信息/.test(told.textOf(clause.slice(end))) ? [] : clause.slice(0, end)
}

/** 在答复的申请中，有2件未予公开: some of those. */
const AMONG_THEM = /^[在从][^，。；]*中$/
/** 无法提供的申请中，17件是因为…; 新收申请中涉及征收的占44.3%，计47件. */
const AMONG_ALL = /中$|中涉及[^，。；\d]*占[\d.]+%$/

/** 均来自公民个人，其中6件询问价格: of what was told, not all that the clause before names. */
const OF_THEM = /^[，、；]?其中有?$/

/** 以网上提交为主，达812件. */
const MOSTLY = /以[^，。；]{2,12}(?:为主|最为?集中|居多|最多)$/

/** 均为自然人申请，其中1件通过邮寄提交: of a way that the form does not count. */
const BY_A_WAY = /^(?:通过|以|经)/

const AMOUNTS_TO = /^(?:[总共合]计|总数|全年|共|已|已经|达到?|为|是|有|计)+$/
