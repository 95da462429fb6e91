import { LIST, NEAR } from './clauses.ts'
import type { FigureMention } from './figure-statement.ts'
import type { NumberPlace } from './number-place.ts'
import type { ProseNumber } from './numbers.ts'
import { namesNothing } from './other-matter.ts'
import type { Token } from './tokens.ts'
import { OTHER, type ToldSoFar } from './told-so-far.ts'

/** 因政府信息公开引发投诉举报2件、行政复议1件. */
const SPEAKS_OF_IT = /(?:因|涉及?)(?:政府)?信息公开/
const FAR = 40
const SINCE_SEMICOLON = /[^；]*$/
/** 申请48件，涉及老旧小区21件、行政许可17件: what applications are about. */
const ABOUT = /涉及(?!(?:政府)?信息公开)[^，。；、]*\d[^，。；]*$/
/** Words of no more characters say little: 受理申请. */
const SHORT = 4
/** Of so many they are official ones: 行政许可处理决定. */
const LONG = 8
/** 正在办理 may be said of letters, too. */
const DEED = /办理|办结|处理|答复|结案|了结/
const COMPARED = /^(?:项目|事项|案|负责|分布|从事|均|左右|上下|同比|环比|较|比|占)/
/** The rest of a list: of what, its other items say. */
const REST = /^[、，]?(?:\d+[.．、])?其[他它]/

/** 依申请公开等4个板块, 及22件规划, 187个申请人: what is counted stands right after it. */
export function countsOther(
  { unit, value }: ProseNumber,
  { lead, tail: [next, word] }: NumberPlace,
  told: ToldSoFar,
): boolean {
  if (!next) return false
  if (
    /^[个位名户家]$/.test(unit) &&
    /^(?:申请人|当事人|村民|居民|群众|市民|公民|企业|业主|学生|家长)/.test(told.text(next))
  )
    return true
  if (/^批$/.test(unit) && value.eq(1)) return true
  if (/^[类种]$/.test(unit) && OF_THOSE.test(told.textOf(lead))) return true
  if (/^[个家]$/.test(unit) && BODIES.test(told.text(next))) return true
  const isOther = next.kind === 'other' && word?.kind !== 'word' && !COMPARED.test(told.text(next))
  const isListed = [lead[0], lead.at(-1)].some((token) => token?.kind === 'join')
  return isOther && (/^(?:个|类|种|大类|大项)$/.test(unit) || isListed)
}

/** 上述三类案件. */
const OF_THOSE = /(?:上述|以上|前述|[这此])$/

/** 45个行政机关. */
const BODIES = /^(?:各?(?:有关|相关|职能)?)(?:行政机关|部门|单位|乡镇|街道|科室)/

/** A further item of a list that is not of the form. */
export function goesOnWithOther(
  { start }: ProseNumber,
  { lead, tail: [noun] }: NumberPlace,
  told: ToldSoFar,
): boolean {
  const { prose, sentence, topic, isAfterUnread } = told
  const before = prose.slice(Math.max(sentence.start, start - FAR), start)
  const isOfDisclosure = SPEAKS_OF_IT.test(before.slice(before.search(SINCE_SEMICOLON)))
  const isNoun = noun?.kind === 'word' && !noun.isVerb && !namesNothing(noun, told.lexicon)
  const isNamed = isNoun || lead.some((token) => token.kind === 'word' && token.end - token.start >= LONG)
  const isAbout = isAfterUnread && ABOUT.test(before)
  if (lead[0]?.kind === 'join' && (topic === OTHER || isAbout) && !isOfDisclosure && !isNamed) return true
  return REST.test(told.textOf(lead)) && isAfterUnread
}

/** After what is of another matter, a verb and a short word may be of that. */
export function isVagueBesideOther({ start, end, topic }: FigureMention, told: ToldSoFar): boolean {
  if (told.topic !== OTHER || !told.isAfterUnread || end - start > SHORT) return false
  const words = told.tokens.slice(0, NEAR).filter((token) => token.kind === 'word' && token.start < end)
  const isOfTopic = (token: Token) =>
    token.kind === 'word' && token.start < start && token.ids.some((id) => told.lexicon.topicOf(id) === topic)
  const isDeed =
    DEED.test(told.text({ start, end })) ||
    words.some((token) => token.kind === 'word' && token.isVerb && token.start >= start)
  return isDeed && !words.some(isOfTopic)
}

/** Nothing but words of what is told of. */
export function isOfTopic(tokens: readonly Token[], { topic, lexicon }: ToldSoFar): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  if (topic === undefined) return false
  const isTopic = (id: string) =>
    lexicon.topicOf(id) === topic || lexicon.alone(id).some((phrase) => phrase.topic === topic)
  return (
    words.some(({ ids }) => ids.some(isTopic)) &&
    words.every(({ ids, isVerb }) => isVerb || ids.some(isTopic)) &&
    !tokens.some(({ kind }) => kind === 'other')
  )
}

/** 发布文章24篇: what is put on pages, and no document. */
export function arePosts(about: readonly Token[], told: ToldSoFar): boolean {
  const { lexicon } = told
  const isNoun = (token: Token) =>
    token.kind === 'word' && token.ids.some((id) => !lexicon.isVerb(id) && lexicon.topicOf(id) !== undefined)
  return POSTS.test(told.textOf(about)) && !about.some(isNoun)
}

/** 发布信息120篇，其中规范性文件3篇: documents among what is put on pages are counted as pages. */
export function isOfPosts(
  { unit, value }: ProseNumber,
  mention: FigureMention,
  lead: readonly Token[],
  told: ToldSoFar,
): boolean {
  const { posts, lexicon } = told
  if (
    !posts ||
    value.gt(posts.value) ||
    MONEY.test(unit) ||
    lexicon.isDone(mention.topic) ||
    /决定/.test(told.text(mention))
  )
    return false
  const isMade = lead.some((token) => token.kind === 'word' && token.isVerb)
  return !isMade || /^[条篇则份]$/.test(unit)
}

const MONEY = /元$/

const POSTS = /(?:信息|稿件|文章|消息|动态|图文)$/

const LETTERS = /热线|咨询投诉|群众来信|建议提案|人大建议|政协提案|信箱|工单|转办件|留言|网上咨询/

/** 公告发布11篇: what is published is none of the applications. */
export function isPublished(mention: FigureMention, { unit }: ProseNumber, told: ToldSoFar): boolean {
  return told.lexicon.isDone(mention.topic) && PAPERS.test(unit) && PUBLISHED.test(told.text(mention))
}

const PAPERS = /^[篇期]$/
const PUBLISHED = /发布|刊[登发]/

/** 受理热线转办件407件，办结403件，其余4件正在办理中: of letters, where nothing says that it is of applications. */
export function isOfLetters({ topic }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  if (told.latelyTold(1).length > 0 || !told.lexicon.isDone(topic)) return false
  const start = Math.max(told.sentence.start, number.start - LIST)
  const before = told.prose.slice(start, number.start)
  const [behind = ''] = told.prose.slice(number.unitEnd, number.unitEnd + FAR).split(/[；。]/)
  return LETTERS.test(before) && !/申请|公开件/.test(before + behind)
}
