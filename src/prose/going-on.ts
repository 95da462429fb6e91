import { says } from './clauses.ts'
import { hasWord, isHeading } from './number-place.ts'
import type { Token } from './tokens.ts'
import type { ToldSoFar } from './told-so-far.ts'
import { isBecome } from './why-none.ts'

/** 市本级收到91件，各县收到415件，全市共506件. */
const OF_ALL = /^[全我](?:市|区|县|省|州|系统|局|镇)[^，；]{0,3}(?:共计?|合计|总计|一共)$/

/** 增加6件，共24件. */
const ALL_NOW = /^(?:总[数量]|现)?(?:共[计有]?|合计|总计|达到?|总[数量])[为达有]?$|^为$/

const SO_FAR = /^累[计积]/
const ADDS = /^新增?$/

/** What a number is said of, when it goes on from what was told before it. */
export interface GoingOn {
  readonly lead: readonly Token[]
  /** It is what something has become: 由30件上升至45件. */
  readonly hasBecome: boolean
  /** It is told of the report's year, after one of another: 2023年为43件，2024年为31件. */
  readonly isOfYear: boolean
  /** It is what something is to become. */
  readonly isPlanned: boolean
}

/** What a number is said of: the words before it, or what was told of before where these only say that it goes on. */
export function goingOn(own: readonly Token[], told: ToldSoFar): GoingOn {
  const said = told.textOf(own)
  const isPlanned = isBecome(said) && PLANNED.test(told.sentenceUpTo(own.at(-1)?.end ?? 0))
  const hasBecome = isBecome(said) && !isOfAnotherYear(own) && !isPlanned
  const isOfYear = told.isAfterOtherTime && isOfThisYear(own, told.unreadLead, told.prose)
  const isTotal = OF_ALL.test(said) || (told.isAfterChange && ALL_NOW.test(said))
  if (isOfYear) return { lead: subject([], told), hasBecome, isOfYear, isPlanned }
  const goesOn = hasBecome || (isTotal && !own.some(says))
  return { lead: goesOn ? subject(own, told) : own, hasBecome, isOfYear, isPlanned }
}

/** 累计公开信息: all since the beginning. */
export function isOfAllTime(lead: readonly Token[], told: ToldSoFar): boolean {
  return lead.some((token) => token.kind === 'word' && SO_FAR.test(told.text(token)))
}

/** What goes on to be told: what the clause names itself, or what was told of before. */
function subject(own: readonly Token[], told: ToldSoFar): readonly Token[] {
  const named = own.some(({ kind }) => kind === 'word') ? own : told.unreadLead
  return named.filter(
    (token) => token.kind !== 'time' && token.kind !== 'other' && !SO_FAR.test(told.text(token)),
  )
}

/** 2017年，将把经费提高到40万元; 争取关注人数达到4000人；培训班增加到3期. */
const PLANNED =
  /(?:[将拟]|^[^。]*[：；][^，。；]{0,4}把)[^，。；]*$|(?:争取|计划|力争|督促|确保|下一步)[^。]*$/

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

/** 累计行政复议6件、行政诉讼2件，行政申诉1件: a list goes on of all time, and so do cases of other kinds behind a comma. */
export function goesOnOfAllTime(lead: readonly Token[], told: ToldSoFar): boolean {
  const { lexicon, topic, isAfterStrong } = told
  const isOfCases = topic !== undefined && !lexicon.isDone(topic) && hasWord(lead) && isHeading(lead)
  return lead[0]?.kind === 'join' || (isOfCases && !isAfterStrong)
}
