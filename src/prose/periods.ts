import type { Span } from '../source/span.ts'
import { withHalfWidthDigits } from './numbers.ts'

/** A time that prose names, and whether figures told of it are those of the report's year. */
export interface Period extends Span {
  readonly isReportYear: boolean
}

/** 2021年1月1日至12月31日, 截至2021年6月底, 2021年, 2021年3月, 1-8月. */
const DATES =
  /(?:截[至止]到?|自|从)?(?:(?<from>\d{4})年度?)?(?:(?<month>\d{1,2})(?!\d)月?(?:(?<day>\d{1,2})日)?(?:起|以来)?(?:至|到|止|[-—–~～])(?:(?<to>\d{4})年)?(?:(?<lastMonth>\d{1,2})月)(?:(?<lastDay>\d{1,2})日)?|(?<onlyMonth>\d{1,2})月(?:份|(?<onlyDay>\d{1,2})日)?)|(?<year>\d{4})年度?/g

const OTHER_TIMES =
  /(?:上一?年|去年|前年|往年|历年|(?<!临)近年|近[一二两三四五六七八九十几\d]+年|过去[一二两三四五六七八九十几\d]+年|十[一二三四]五)(?!度?[末底]?[^，。；]{0,4}结转)|[两二三四五六七八九十几2-9][年](?:多来|以来|来|间)|截[至止]到?目前|上半年|下半年|第?[一二三四1-4]季度|每[年月季周日天半]|明年|来年|(?<!结转)(?<!结转[至到入])下一?年(?!度?(?:继续|办理))|下一步|今后|未来/g

const THIS_YEAR = /(?<![上去前])(?:本年|全年|今年|年内|当年|年底|年末)|本?报告期/g

/** The times that a text names, in order. */
export function readPeriods(prose: string, year: number): readonly Period[] {
  const text = withHalfWidthDigits(prose)
  const found = [
    ...[...text.matchAll(DATES)].map((match) => period(match, isWholeYear(match.groups ?? {}, year))),
    ...[...text.matchAll(OTHER_TIMES)].map((match) => period(match, false)),
    ...[...text.matchAll(THIS_YEAR)].map((match) => period(match, true)),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function period(match: RegExpMatchArray, isReportYear: boolean): Period {
  const start = match.index ?? 0
  return { start, end: start + match[0].length, isReportYear }
}

type Groups = { readonly [name: string]: string | undefined }

/** The year as a whole, or its last day: what a report's figures are told of. */
function isWholeYear(date: Groups, year: number): boolean {
  const { from, month, day, to, lastMonth, lastDay, onlyMonth, onlyDay } = date
  const years = [from, to, date['year']].filter((typed) => typed !== undefined)
  if (years.some((typed) => Number(typed) !== year)) return false
  const isFirst = month === undefined || (Number(month) === 1 && (day === undefined || Number(day) === 1))
  const [last, lastOf] = [lastMonth ?? onlyMonth, lastDay ?? onlyDay]
  return isFirst && (last === undefined || (Number(last) === 12 && Number(lastOf ?? 31) === 31))
}
