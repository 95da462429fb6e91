import { beginsLate, endsEarly } from '../../report/period.ts'
import type { Report } from '../../report/report.ts'

/** Whether a report's figures begin where those of the year before end. */
export function adjoin(report: Report, before: Report): boolean {
  return !beginsLate(report.year, report.period) && !endsEarly(before.year, before.period)
}
