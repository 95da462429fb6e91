import type { Span } from '../source/span.ts'
import { LIST, NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import { addressOfSum } from './mentions.ts'
import { nameFigure } from './name-figure.ts'
import type { NumberContext } from './number-context.ts'
import type { ProseText } from './prose-text.ts'
import type { Sentence } from './sentences.ts'
import { isPartOf, type Sum } from './sums.ts'
import type { Token } from './tokens.ts'
import { areParts, isWhole } from './totals-above.ts'

/** A number that prose tells without one: 未收到申请, 没有行政复议、行政诉讼 is none of each. */
export interface Denial extends Span {
  readonly mentions: readonly FigureMention[]
  /** No unknown words stand before it in its sentence, which might say of whom it is told. */
  readonly isPlain: boolean
}

const NONE_BEFORE =
  /(?:没有(?!再)|(?<![尚暂从并])未(?!再|经|及时|按|能|来|完|补正|缴)|(?<![一毫])无(?!法|正当|论|需|须))/g
const NONE_AFTER = /(?:未发生|没有发生|未出现|未收到|没有收到|为零)$/

/** 没有因国家秘密、商业秘密等原因不予公开的: for those reasons. */
const FOR_REASONS = /^因(?!(?:依申请|政府|信息|公开|本机关|我))[^，。；]*(?:原因|情形|理由|而)/

/** 他没有申请行政复议; 周某对答复表示满意，没有申请行政复议: one applicant. */
const ONE_PERSON = /(?:[他她]们?|该[^，。；\d]{1,8})$/
const BY_ONE = /满意|认可|感谢|某/

/** 12个部门未收到申请. */
const OF_SOME =
  /\d[个家][^，。；\d]{0,4}(?:主体|部门|单位|机关|镇街|街镇|乡镇|街道|社区|科室)[^，。；\d]{0,6}(?:未|没有|无)/

/** 尚有14件未办结, 13条信息因图幅过大没有实现全文电子化: so many are not. */
const SO_MANY = /\d[件条宗起份项][^，。；：、]{0,40}$/

/** 没有收到以传真和其他形式提出的申请: of those ways only. */
const BY_SOME_WAYS =
  /(?:以|通过|采用)(?![^，。；]{0,4}(?:任何|各[种类]))[^，。；\d]{1,16}(?:形式|方式|途径|渠道)[^，。；\d]{0,4}的/

/** 未实际收取: fees, not applications. */
const TAKEN = /^[^，。；]{0,4}收取/

/** What may stand about the words, besides what is plain. */
const HAPPENED = /^(?:制[定发作]|作出|任何|申诉|信访|举报|投诉|[案件的和与及、]|开展)*$/

type Context = Pick<NumberContext, 'lexicon' | 'form'>

/** What a sentence says that there is none of. What a number follows is no denial. */
export function denialsIn(
  text: ProseText,
  { start, end }: Sentence,
  tokens: readonly Token[],
  context: Context,
): readonly Denial[] {
  const unknown = tokens.find(({ kind }) => kind === 'other')?.start ?? end
  return clausesOf(tokens).flatMap((clause) => {
    const [first, last] = [clause[0], clause.at(-1)]
    if (!first || !last || clause.length > NEAR) return []
    const said = text.prose.slice(first.start, last.end)
    const [previous = ''] = text.prose
      .slice(Math.max(start, first.start - LIST), first.start)
      .split(/[。；]/)
      .slice(-1)
    if (OF_SOME.test(said) || BY_ONE.test(previous)) return []
    const before = [...said.matchAll(NONE_BEFORE)]
      .filter(({ index, 0: none }) => !isOfSome(said.slice(0, index), said.slice(index + none.length)))
      .map(({ 0: none, index }) => ({
        ...{ start: first.start + index, end: last.end },
        ...{ from: first.start + index + none.length, to: last.end },
      }))
    const after = NONE_AFTER.exec(said)
    const around = after
      ? [{ start: first.start, end: last.end, from: first.start, to: first.start + after.index }]
      : []
    return [...before, ...around].flatMap((none) => {
      const inside = clause.flatMap((token) => within(token, none))
      const isCounted = clause.some((token) => token.kind === 'number' && token.start >= none.from)
      const named = isCounted ? [] : mentionsOf(inside, text, context)
      const nouns = clause.filter((token) => token.end <= none.from && isNoun(token, context))
      if (nouns.length > 0 && isElse(mentionsOf([...nouns, ...inside], text, context), named)) return []
      const denied = text.prose.slice(none.from, none.to)
      const mentions = named.filter(
        (mention) =>
          !isToldBefore(mention, text, start, none.start) &&
          !(BY_SOME_WAYS.test(denied) && isWhole(mention, context.form)) &&
          !(TAKEN.test(denied) && context.lexicon.isDone(mention.topic)),
      )
      const words = inside.filter(({ kind }) => kind === 'word')
      return mentions.length > 0
        ? [
            {
              mentions,
              isPlain: none.start <= unknown,
              start: none.start,
              end: Math.max(words.at(-1)?.end ?? start, after ? none.end : 0, Math.min(none.from, end)),
            },
          ]
        : []
    })
  })
}

/** Whether what stands before and behind a "no" says that it holds for some only. */
function isOfSome(before: string, behind: string): boolean {
  return SO_MANY.test(before) || ONE_PERSON.test(before) || FOR_REASONS.test(behind)
}

/**
 * 共收取复制费528.6元，未收取检索费; 当面申请58件，没有收到以其他形式提出的申请: the sentence itself says how much there was in
 * all, or of a part.
 */
function isToldBefore(
  { sums: [sum = []] }: FigureMention,
  { statements }: ProseText,
  from: number,
  to: number,
): boolean {
  const isOfIt = (own: Sum) => addressOfSum(own) === addressOfSum(sum) || isPartOf(own, sum)
  const isSame = (told: FigureMention) => told.start >= from && told.end <= to && told.sums.some(isOfIt)
  return statements.some((told) => told.number.value.gt(0) && isSame(told))
}

function isNoun(token: Token, { lexicon }: Context): boolean {
  return token.kind === 'word' && token.ids.some((id) => lexicon.alone(id).length > 0 && !lexicon.isVerb(id))
}

/** 政府公报没有刊登我局信息: with the noun before it, it is of that one way, not of all. */
function isElse(all: readonly FigureMention[], named: readonly FigureMention[]): boolean {
  const known = new Set(named.map(({ sums: [sum = []] }) => addressOfSum(sum)))
  return all.some(({ sums: [sum = []] }) => !known.has(addressOfSum(sum)))
}

/** The figures that a stretch names, when it says nothing else. */
function mentionsOf(
  tokens: readonly Token[],
  { prose }: ProseText,
  context: Context,
): readonly FigureMention[] {
  const isUnknown = ({ kind, start, end }: Token) =>
    kind === 'other' && !HAPPENED.test(prose.slice(start, end))
  if (tokens.some(isUnknown)) return []
  const known = tokens.filter(({ kind }) => kind !== 'other')
  const mention = nameFigure(known, [], {
    ...context,
    prose,
    topic: undefined,
    told: [],
    isOfSeveral: false,
    isOpening: true,
  })
  if (!mention || isOutcomeAlone(mention, known, context)) return []
  const [sum, ...others] = mention.sums
  if (!sum || others.length > 0 || sum.length === 1) return [mention]
  return sum.map((term) => ({ ...mention, sums: [[term]] }))
}

/** What stands of a token in [from, to): 当面 of the unknown words 无当面. */
function within(
  token: Token,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Token[] {
  if (token.end <= from || token.end > to) return []
  if (token.start >= from) return [token]
  return token.kind === 'other' ? [{ ...token, start: from }] : []
}

/** 公开的信息未涉及国家秘密、个人隐私 tells of no application. */
function isOutcomeAlone(
  { topic, sums }: FigureMention,
  known: readonly Token[],
  { lexicon, form }: Context,
): boolean {
  const isObject = (token: Token) => token.kind === 'word' && token.ids.some((id) => lexicon.isObject(id))
  return lexicon.isDone(topic) && areParts({ sums }, form) && !known.some(isObject)
}

/** The tokens between commas. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'stop') clauses.push([])
    else clauses.at(-1)?.push(token)
  }
  return clauses
}
