import { type Finding, makeFinding } from '../findings/finding.ts'
import { reportText } from '../locale/zh/report.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'

/** Dates that have the right form but are not days of the calendar. */
export function badDates(data: Located, source: Source): readonly Finding[] {
  const dates = [
    ['发布日期', valueAt(data, '发布日期')],
    ['成文日期', valueAt(data, '成文日期')],
    ['印发日期', valueAt(valueAt(data, '版记'), '印发日期')],
  ] as const
  return dates.flatMap(([key, located]): Finding[] => {
    const typed = textOf(located)
    if (!located || typed === undefined || isDate(typed)) return []
    const range = rangeOf(source, located.start, located.end)
    return [makeFinding('date', { range, address: key, ...reportText.badDate(key, typed, lastDay(typed)) })]
  })
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** How many days the month of a date has; none when the year has no such month. */
function lastDay(text: string): number | undefined {
  const [year = 0, month = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : undefined
}
