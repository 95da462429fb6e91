import type { Report } from '../report/report.ts'

/** By section, the prose of a report as it is printed: last year's, shown beside this year's. */
export function previousProse({ sections }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sections.flatMap((one) => ('prose' in one ? [[one.section.name, one.prose.trim()]] : [])),
  )
}
