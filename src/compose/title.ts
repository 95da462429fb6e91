import type { Title, TitleUnit } from '../document/document.ts'
import { BEFORE_YEAR } from '../locale/zh/agency-words.ts'
import type { Report } from '../report/report.ts'
import { titleWords } from './title-words.ts'

/** The title: up to the year, and from it on; an own one in the lines that were chosen for it. */
export function composeTitle(report: Report): Title {
  const texts = report.texts.map(({ text }) => text)
  const lines = (report.titleLines ?? [report.title]).map((line) => titleUnits(line, report.agency, texts))
  const breaks = lines.slice(1).map((_, index) => lines.slice(0, index + 1).flat().length)
  return { type: 'title', units: lines.flat(), ...(breaks.length > 0 ? { breaks } : {}) }
}

/** What a line of the title keeps whole if it can. */
function titleUnits(line: string, agency: string, texts: readonly string[]): readonly TitleUnit[] {
  const at = line.indexOf(agency)
  const end = at < 0 ? line.search(BEFORE_YEAR) : at + agency.length
  return (end < 0 ? [line] : [line.slice(0, end), line.slice(end)])
    .filter((unit) => unit !== '')
    .map((unit) => {
      const words = titleWords(unit, texts)
      return words.length > 1 ? words : unit
    })
}
