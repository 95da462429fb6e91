import type { Span } from '../source/span.ts'
import { withHalfWidthDigits } from './numbers.ts'

/** A time that prose names, and whether figures told of it are those of the report's year. */
export interface Period extends Span {
  readonly isReportYear: boolean
  /** It began in another year, and ends with the report's: 2008年5月1日至2012年12月31日. */
  readonly isUpToYear: boolean
  /** Of another year, or the one before. */
  readonly isOtherYear: boolean
  /** The year that is told of, whichever it is: 当年. */
  readonly isThatYear: boolean
  /** Something began then: 自2008年5月1日起. */
  readonly isBeginning: boolean
}

const BEGINS = /^(?:起|以来|开始|施行|成立|组建)/

/** 2021年1月1日至12月31日, 截至2021年6月底, 2021年, 2021年3月, 1-8月. */
const DATES =
  /(?:截[至止]到?|自|从|到|至)?(?:(?:(?<from>\d{4})年度?)?(?:(?<month>\d{1,2})(?!\d)月?(?:(?<day>\d{1,2})日)?(?:起|以来)?(?:至|到|止|[-—–~～])(?:(?<to>\d{4})年)?(?:(?<lastMonth>\d{1,2})月)(?:(?<lastDay>\d{1,2})日)?|(?<onlyMonth>\d{1,2})月(?:份|[末底]|(?<onlyDay>\d{1,2})日)?)|(?<year>\d{4})年度?[末底]?)/g

const OTHER_TIMES =
  /(?:上一?年|去年|前年|往年|历年|(?<!临)近年|近[一二两三四五六七八九十几\d]+年|过去(?!一年)[一二两三四五六七八九十几\d]+年|十[一二三四]五)(?!度?[末底]?[^，。；]{0,4}结转)|[两二三四五六七八九十几2-9][年](?:多来|以来|来|间)|截[至止]到?目前|上半年|下半年|第?[一二三四1-4]季度|每[年月季周日天半]|明年|来年|(?<!结转)(?<!结转[至到入])下一?年(?!度?(?:继续|办理))|下一步|今后|未来/g

const THIS_YEAR =
  /(?<![上去前])(?:本年度?|全年度?|今年|年内|当年度?|年[底末](?!前(?:再|建|实现|力争|达到)))|本?报告期内?/g

const THAT_YEAR = /^当年/
const LAST_YEAR = /^(?:上一?年|去年|前年)/

/** What a report's figures are told of: its year, or the part of it that 统计期限 names, both days as YYYY-MM-DD. */
export interface ReportedTime {
  readonly year: number
  readonly part?: { readonly from: string; readonly to: string } | undefined
}

/** The times that a text names, in order. */
export function readPeriods(prose: string, reported: ReportedTime): readonly Period[] {
  const text = withHalfWidthDigits(prose)
  const found = [
    ...[...text.matchAll(DATES)].map((match) => period(match, dated(match, reported))),
    ...[...text.matchAll(OTHER_TIMES)].map((match) =>
      period(match, { isOtherYear: LAST_YEAR.test(match[0]) }),
    ),
    ...[...text.matchAll(THIS_YEAR)].map((match) => period(match, { isReportYear: true })),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function period(match: RegExpMatchArray, told: Partial<Period>): Period {
  const start = match.index ?? 0
  const end = start + match[0].length
  const isBeginning = BEGINS.test(match.input?.slice(end, end + 2) ?? '')
  const isThatYear = THAT_YEAR.test(match[0])
  return {
    start,
    end,
    isReportYear: false,
    isUpToYear: false,
    isOtherYear: false,
    isThatYear,
    isBeginning,
    ...told,
  }
}

/** What a date is of. */
function dated(match: RegExpMatchArray, reported: ReportedTime): Partial<Period> {
  const { groups = {} } = match
  return {
    isReportYear: isReported(groups, reported) || isSinceJanuary(match, reported),
    isUpToYear: Number(groups['to']) === reported.year,
    isOtherYear: yearsOf(groups).some((year) => year !== reported.year),
  }
}

type Groups = { readonly [name: string]: string | undefined }

function yearsOf({ from, to, year }: Groups): readonly number[] {
  return [from, to, year].flatMap((typed) => (typed === undefined ? [] : Number(typed)))
}

/** The year as a whole, or the part of it that is reported; or the last day of either. */
function isReported(date: Groups, { year, part }: ReportedTime): boolean {
  const { month, day, lastMonth, lastDay, onlyMonth, onlyDay } = date
  if (yearsOf(date).some((typed) => typed !== year)) return false
  const [last, lastOf] = [lastMonth ?? onlyMonth, lastDay ?? onlyDay]
  const begins = [`${year}-01-01`, part?.from].some((first) => isDay(first, month, day ?? '1'))
  const ends = [`${year}-12-31`, part?.to].some((end) => isDay(end, last, lastOf ?? end?.slice(-2)))
  return (month === undefined || begins) && (last === undefined || ends)
}

const JANUARY = /^[自从]?(\d{4})年1月(?:1日)?$/

/** 2024年1月至今: told when the year is over. */
function isSinceJanuary(
  { input = '', index = 0, 0: date }: RegExpMatchArray,
  { year }: ReportedTime,
): boolean {
  const after = index + date.length
  return Number(JANUARY.exec(date)?.[1]) === year && /^起?至今/.test(input.slice(after, after + 3))
}

function isDay(date: string | undefined, month: string | undefined, day: string | undefined): boolean {
  const [, dueMonth, dueDay] = date?.split('-') ?? []
  return Number(month) === Number(dueMonth) && Number(day) === Number(dueDay)
}
