import { type Finding, makeFinding } from '../findings/finding.ts'
import { periodText } from '../locale/zh/period.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { isDate } from './dates.ts'

/** 统计期限: both days included, `YYYY-MM-DD`, in the year of the report. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The part of the year that the figures are of, when they are not of all of it. */
export function readPeriod(
  data: Located,
  year: number,
  source: Source,
): { period?: Period; findings: readonly Finding[] } {
  const at = valueAt(data, '统计期限')
  const typed = textOf(at)
  if (!at || typed === undefined) return { findings: [] }
  const [from = '', to = ''] = typed.split('/')
  const isSound = [from, to].every((day) => isDate(day) && Number(day.slice(0, 4)) === year) && from <= to
  if (isSound) return { period: { from, to }, findings: [] }
  const range = rangeOf(source, at.start, at.end)
  return {
    findings: [makeFinding('period', { address: '统计期限', range, ...periodText.unsound(typed, year) })],
  }
}

/** Whether figures are told of a part of the year that does not begin, or does not end, with it. */
export function beginsLate(year: number, period: Period | undefined): boolean {
  return period !== undefined && period.from !== `${year}-01-01`
}

export function endsEarly(year: number, period: Period | undefined): boolean {
  return period !== undefined && period.to !== `${year}-12-31`
}
