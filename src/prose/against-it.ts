import type { FigureMention } from './figure-statement.ts'
import type { ProseNumber } from './numbers.ts'
import type { Sum } from './sums.ts'
import type { ToldSoFar } from './told-so-far.ts'

/** 尚在审计过程中不宜公开2件: what is denied right before the words is none of what they say. */
const DENIED = /(?:不[宜能便愿得应]|没有?|未[能曾]?|无法|难以|暂[不缓])$/
const DEED = /^(?:予以?|同意|全部|依法)?(?:公开|提供|答复|受理|办结|维持)/
/** 因公开后可能影响执法活动3件. */
const IF_DONE = /^后(?:可能|会|将)/
/** 不属于公安机关公开11件. */
const OF_OTHERS = /不属于?[^，。；\d]{2,8}$/
/** 尚在答复期内1件. */
const WITHIN_TIME = /^期[内限间](?:的|有)?$/
/** No word that denies is longer. */
const SHORT = 3

/** 信访复查复核157件，维持142件: what becomes of cases, where none were spoken of. */
const OF_CASES = /复议|诉讼/
const SPEAKS_OF_CASES = /复议|诉|法院/
/** So far before and behind a number cases may be spoken of. */
const FAR = 400
const NEAR_BEHIND = 80

/** 复议机关维持3件，作其他处理1件: none of what became of applications. */
const OF_CASES_TOLD = /^(?:作|以)?其[他它](?:方式)?处理|撤[回销诉]|终止|维持|驳回|纠[正错]/

/** 被维持的2件申请人均向法院起诉，1件尚在审理: before the court, not before who reviews. */
const TO_COURT = /起诉|诉至|提起(?:行政)?诉讼|向[^，。；\d]{0,8}法院/
const REVIEW = /复议/
const OF_LAWSUITS = /(?<!复议)诉讼/

/** 制发规范性文件6件，已主动公开5件: of the documents. */
const DISCLOSED = /^(?:属于)?[都均]?已经?(?:主动)?公开/
/** 制发规范性文件23件，公开22件、不予公开1件. */
const DOCUMENTS = /文件/
const DISCLOSED_OF_THEM = /^(?:予以|依法|全部|不予|未)?公开(?!申请)/

/** 办结48件，余下2件均为自然人申请: of those that are left, not of all who asked. */
const ASKERS = /自然人|个人|公民|企业|法人|律师/
const LEFT = /(?:尚有|尚余|余下|剩余|剩下)的?$/
/** 尚有3件在法定期限内办理: none of those that were. */
const STILL = /[尚仍]有$/
const NOT_YET = /结转|尚未|审理/
/** 2010年结转的4件已全部答复: where the form does not count them, of other applications. */
const CARRIED_OVER =
  /结转(?:[至到入]?(?:本年度?|今年|\d{4}年度?))?(?:继续)?(?:办理)?的(?:(?:政府)?(?:信息)?(?:公开)?申请)?$/
const CARRIED = /结转/

/** Whether what stands around words says that they mean something else. */
export function isAgainst(mention: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  return (
    isDenied(mention, number, told) ||
    isOfNoCases(mention, number, told) ||
    isOfCasesTold(mention, told) ||
    isOfCourt(mention, number, told) ||
    isOfAskersLeft(mention, number, told) ||
    isOfThoseLeft(mention, number, told) ||
    isOfDocuments(mention, told)
  )
}

function isOfCasesTold({ start, end, sums }: FigureMention, told: ToldSoFar): boolean {
  const [before] = told.latelyTold(1)
  return (
    before !== undefined &&
    areCases(before.sums) &&
    !areCases(sums) &&
    OF_CASES_TOLD.test(told.text({ start, end }))
  )
}

function isOfCourt({ start, end, sums }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const from = told.latelyTold(1)[0]?.number.unitEnd ?? told.sentence.start
  const between = told.text({ start: from, end: Math.max(from, number.start) })
  const areReviews = areCases(sums) && sums.flat().every(({ names }) => !OF_LAWSUITS.test(names.join('.')))
  return areReviews && TO_COURT.test(between) && !REVIEW.test(told.text({ start, end }))
}

function isOfAskersLeft({ start, end }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const from = Math.max(told.sentence.start, number.start - SHORT)
  return LEFT.test(told.text({ start: from, end: number.start })) && ASKERS.test(told.text({ start, end }))
}

/** What was told last are documents, not applications. */
function isOfDocuments({ start, end, topic }: FigureMention, told: ToldSoFar): boolean {
  const [before] = told.latelyTold(1)
  const isOther = before !== undefined && before.topic !== topic && !told.lexicon.isDone(before.topic)
  const said = told.text({ start, end })
  const isOfThem = before !== undefined && DOCUMENTS.test(told.text(before)) && DISCLOSED_OF_THEM.test(said)
  return isOther && told.lexicon.isDone(topic) && (DISCLOSED.test(said) || isOfThem)
}

/** What is left, or was left the year before, is none of what was done. */
function isOfThoseLeft({ start, sums, topic }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  const before = told.sentenceUpTo(number.start)
  const names = sums.flatMap((sum) => sum.flatMap((term) => term.names)).join('.')
  const isLeft = start >= number.start && STILL.test(before) && !NOT_YET.test(names)
  return told.lexicon.isDone(topic) && (isLeft || (CARRIED_OVER.test(before) && !CARRIED.test(names)))
}

function isDenied({ start, end }: FigureMention, number: ProseNumber, told: ToldSoFar): boolean {
  return (
    DEED.test(told.text({ start, end })) &&
    (DENIED.test(told.text({ start: Math.max(told.sentence.start, start - SHORT), end: start })) ||
      OF_OTHERS.test(told.sentenceUpTo(start)) ||
      IF_DONE.test(told.text({ start: end, end: end + SHORT })) ||
      WITHIN_TIME.test(told.text({ start: end, end: number.start })))
  )
}

function isOfNoCases({ sums }: FigureMention, { start, unitEnd }: ProseNumber, told: ToldSoFar): boolean {
  const around = told.text({ start: Math.max(0, start - FAR), end: unitEnd + NEAR_BEHIND })
  return areCases(sums) && !SPEAKS_OF_CASES.test(around)
}

function areCases(sums: readonly Sum[]): boolean {
  return sums.every((sum) => sum.every(({ names }) => OF_CASES.test(names.join('.'))))
}
