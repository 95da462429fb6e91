import { LIST } from './clauses.ts'
import { isOfSomeOnly } from './of-some-only.ts'
import type { Token } from './tokens.ts'
import type { WhyUnread } from './unread.ts'

/** 主动公开36件、依申请公开40件、不予公开12件 tells how documents are classed. */
const ATTRIBUTES = [
  /(?:制[作发]|[生形]成|产生|印发)[^。，]{0,12}(?:信息|公文|文件)\d+[^。]{0,40}(?:其中|包括)[^。]{0,4}主动公开[^。]{0,60}依申请公开[^。，]{0,6}\d[^。]{0,30}不予公开/,
  /(?:[生形]成|产生)[^。，]{0,12}(?:信息|公文|文件|材料)\d+[^。，]*，其中[^。，]{0,4}(?:主动|对外)公开/,
  /公开属性.*\d/,
  /公开的\d+件、依申请公开的\d+件、不予公开的\d/,
  /主动公开[^。]{0,12}\d+[条件份]，占(?:制[发作]|[生形]成|产生)的?(?:信息|文件|公文)总[数量]/,
  /发文总数[^。]*依申请公开\d+[件份条][^。]{0,6}不予公开\d/,
  /(?:发文|制发公文|印发公文)(?:共|数|总数)?(?:为|计)?\d+[件份条个][^。]{0,10}属于主动公开的?[类为有]?\d/,
  /依申请公开[类的]?(?:政府)?(?:信息)?\d+\s?条[，,、；]不予?公开[类的]?(?:政府)?信息\d/,
  /主动公开[类的为文件]*\d+[件份条个](?:，占[\d.]+%)?[、，；]?依申请公开[类的为文件]*\d+/,
  /(?:制[发作]|文件|公文|政府信息)[^。]{0,12}\d\s?[件份条个][^。]{0,6}(?<!已)主动公开[类的为公文件]*\d+[件份条个][^。]{0,10}不予?公开[类的为公文件]*\d/,
  /主动公开[类的为公文件]*\d+[件份条个][^。]{0,40}依申请公开[类的为文件]*\d+[件份条个][^。]{0,20}不(?:予)?公开[类的为文件]*\d/,
]

/** Of all that was made, what was disclosed: some forms count that. */
const DISCLOSED = /主动公开的?(?:政府)?信息(?:共|数|为|有)*$/

/** 受理政府信息公开申请3条 stands beside how documents are classed. */
const RECEIVED = /(?:收到|受理|接[到收]|办理)[^，。；]*申请/

/** Since the beginning, or up to a day: no figure of the year. */
const SINCE = /截[至止]|到(?:\d{4})?年[底末]|自.{0,14}(?:以来|起)|(?:[施实]行|实施|颁布)以来/

/** 累计公开1873条，其中2012年新增264条. */
const OF_WHICH_THIS_YEAR =
  /^[^；]{0,24}[，。]其中，?(?:\d{4}|[本今当])年度?(?:共|新增|主动|公开|发布|收到|受理|接到|办理)/

const SINCE_BEGINNING = /以来|自.{0,14}起/

/** 自条例实施以来，共公开信息3860条; 公开信息1.2万条（2008年以来）. */
const EVER =
  /(?:[施实]行|实施|颁布|修订|出台|成立|开通|改版|上线|建立|运行)(?:以来|至今)(?![^。]*(?:\d{4}年|[本今全]年))[^。；]*$/
const SINCE_IN_BRACKET = /累计（\d{4}年[^（）]*）[^。；]*$/
const SINCE_THEN = /^（[^（）]{2,12}以来）/

/** 累计至2016年底，已公开8.9万条. */
const UP_TO =
  /累计(?:截?[至止][^，；]*，[^，；\d]*|[^，；。\d]*总量[为达是有]?|(?<!年[^，；。]*)[^，；。\d]*已达到?)$/
/** 新增目录14条，累计达96条. */
const SO_FAR = /\d[条件份]，累计(?:已)?[达有为]?到?$/
const FAR = 40

/** A difference, a plan, a limit, an average. */
const NO_FIGURE =
  /(?:(?:增加|增长|减少|下降|上升|提高|降低|回落|增幅|降幅|多|少)了?(?:约|近)?|(?:增[配派设]|(?<!行动|发展|建设|五年)计划(?!生育)|拟|预计|目标|力争|不超过|平均|[月日年]均|每)[^，；]*)$/

/** 新闻发布会351场，发布信息468条: what stood in those. */
const OF_ISSUES =
  /\d余?(?:期|场|册)[，,、](?:共|累计)?(?:发布|刊登|刊载|公开|编发|收录)(?:各类)?(?:政府|政务)?信息共?$|\d\s?期[，、]?(?:刊登|刊载)[^。；]*$/

/** Its words say nothing of the number: 《用水计划管理办法》. */
const TITLE = /《[^》]*》/g

/** 3件，均为往年制发. */
const OF_BEFORE = /^，?[均都](?:为|系|是)(?:往年|历年|以前年度)/

/** 14件规范性文件进行全面清理: those that were looked at. */
const OF_REVIEWED = /^[^，。；\d]{0,14}进行[^，。；]{0,4}(?:清理|评估|梳理|审查|核查)/

const COMPARES =
  /(?:[是为](?=(?:上年|去年|\d{4}年)度?的?[\d.]+倍)|持平|相同|同比|环比|相比|相较|较(?![少多大小])|比(?!例|重|率))/

/** 分别有51人次和45人次参加: the second of two that are not named. */
const BESIDE_EACH =
  /分别(?:[为是有达共])*[\d.]+[^，。；、和\d]{1,3}(?:[、和][\d.]+[^，。；、和\d]{1,3})*[、和]$/

/** 分别发布信息1042条、286条. */
const EACH = /分别[^，。；、\d]{2,10}$/
const ANOTHER = /^[、和]\d/

/** Whether a sentence tells how documents are classed. */
export function tellsAttributes(sentence: string): boolean {
  return ATTRIBUTES.some((pattern) => pattern.test(sentence))
}

/** Where a text begins to compare with another time. */
export function comparesFrom(text: string): number {
  const at = text.search(COMPARES)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** 信函由6件降为4件: what it was. */
const WAS = /[由从]$/
const CHANGED = /^[^，。；\d]{0,4}(?:增|升|降|减|扩|提高|回落|攀升)[^，。；\d]{0,4}[至到为]/

/** 由30件上升至45件: what it has become is told of the report's year. */
const BECOME =
  /(?:增[加长]?|上?升|攀升|跃升|猛增|激增|骤增|骤降|锐减|提高|减[少]?|下降|降[低]?|回落)(?:到|至|为)了?(?:\d{4}年度?|今年|本年度?|现在|目前|如今)?的?$/

/** Whether words say what something has become. */
export function isBecome(said: string): boolean {
  return BECOME.test(said)
}

/** What stands before a number in its clause, and in its sentence. */
export interface Before {
  /** The words before it, without brackets. */
  readonly said: string
  readonly sentence: string
  /** What stands right after it. */
  readonly after: string
  readonly unit: string
  readonly isCompared: boolean
  readonly isOtherTime: boolean
  readonly isOfOtherRole: boolean
  readonly isListed: boolean
  /** Its sentence tells how documents are classed. */
  readonly isAttribute: boolean
  /** What is received and answered is told of the year: 截至年底，累计办结41件. */
  readonly isOfYearOnly: boolean
  /** Words of the form say that all since the beginning is meant: it counts that, too. */
  readonly isOfOwnTotal: boolean
  /** What stands after the number, and the tokens that follow that. */
  readonly tail: readonly Token[]
  readonly next: readonly Token[]
}

/** Why a number is no figure of the year, whatever is named. */
export function whyNone(before: Before): WhyUnread | undefined {
  const { said, sentence } = before
  if (before.isAttribute && !DISCLOSED.test(said) && !RECEIVED.test(said)) return 'attribute'
  if (
    /分别(?:[为是有达共]|配备|配有|安排|明确|确定|指定|落实|设[立有置]|了)*$/.test(said) &&
    !before.isListed
  )
    return 'uncertain'
  if (BESIDE_EACH.test(sentence.slice(-LIST)) && !before.isListed) return 'uncertain'
  if (EACH.test(said) && ANOTHER.test(before.after) && !before.isListed) return 'uncertain'
  if (isOneOfSeveral(before)) return 'uncertain'
  if (WAS.test(said) && CHANGED.test(before.after)) return 'change'
  if (before.isCompared || NO_FIGURE.test(said.replaceAll(TITLE, ''))) return 'change'
  if (before.isOtherTime || OF_BEFORE.test(before.after)) return 'otherTime'
  if (
    before.isOfOtherRole ||
    isOfSomeOnly({ ...before, near: sentence.slice(-LIST) }) ||
    OF_ISSUES.test(sentence.slice(-FAR)) ||
    OF_REVIEWED.test(before.after)
  )
    return 'otherMatter'
  if (before.isOfOwnTotal && OF_WHICH_THIS_YEAR.test(before.after)) return 'accumulated'
  if (SO_FAR.test(sentence.slice(-FAR))) return 'accumulated'
  if (before.isOfOwnTotal && !SINCE_BEGINNING.test(sentence)) return undefined
  if (
    UP_TO.test(sentence.slice(-FAR)) ||
    EVER.test(sentence.slice(-LIST)) ||
    SINCE_IN_BRACKET.test(sentence.slice(-LIST)) ||
    SINCE_THEN.test(before.after)
  )
    return 'accumulated'
  return /(?<![本今]年度?|(?<!历)年度)累计/.test(said) && !before.isOfYearOnly && SINCE.test(sentence)
    ? 'accumulated'
    : undefined
}

/** Why a number in this unit counts nothing. */
export function whyByUnit(unit: string): WhyUnread | undefined {
  if (/^%$|百分点/.test(unit)) return 'share'
  if (/^[年月日天号时分秒]$|个月|工作日|小时|分钟/.test(unit)) return 'time'
  return /^倍$/.test(unit) ? 'change' : undefined
}

/** 13件按不予公开、无法提供和其他情形办理: one number for all of them. */
function isOneOfSeveral({ tail, next: [join, other] }: Before): boolean {
  return tail.some(({ kind }) => kind === 'word') && join?.kind === 'join' && other?.kind === 'word'
}
