import { editionOf } from '../../form/edition.ts'
import { importText } from '../../locale/zh/import.ts'
import type { Doubt } from '../doubt.ts'
import type { LooseDocument } from '../loose.ts'
import type { FormMatch } from './assign-lines.ts'
import { type Cover, withoutCover } from './cover.ts'
import { type Foot, findFoot } from './find-foot.ts'
import { findPublished } from './find-head.ts'
import type { LocatedReport } from './locate-report.ts'
import { placeForAgency, publisherOf } from './named-agency.ts'
import { type RecogniseOptions, type Refused, refused } from './recognition.ts'

/** Whose report it is, of which year and in which form. */
export interface IdentifiedReport {
  readonly kind: 'identified'
  readonly agency: string
  readonly year: number
  readonly match: FormMatch
  /** Whether the form is the national one of the year. */
  readonly isNational: boolean
  /** 发布日期 of a page, YYYY-MM-DD. */
  readonly published: string | undefined
  readonly cover: Cover
  readonly foot: Foot
  readonly doubts: readonly Doubt[]
}

export function identifyReport(
  source: LooseDocument,
  { body, title, match }: LocatedReport,
  options: RecogniseOptions,
): IdentifiedReport | Refused {
  const { formats, form: said } = options
  const { cover, text } = withoutCover(body, title)
  const foot = findFoot(text, {
    agency: title?.agency ?? options.agency,
    year: title?.year ?? options.year,
  })
  const short = foot.signature ?? title?.agency
  const full = short === undefined ? undefined : publisherOf(source.blocks, short)
  const agency = options.agency ?? full ?? short ?? cover.signature
  const published = findPublished(source)
  const dated = published ?? foot.date ?? cover.date
  const year =
    options.year ?? title?.year ?? (dated === undefined ? undefined : Number(dated.slice(0, 4)) - 1)
  if (agency === undefined) return refused(year === undefined ? 'no-agency-no-year' : 'no-agency')
  if (year === undefined) return refused('no-year')
  const national = editionOf(year, formats)
  const byYear = formats.find(({ id }) => id === national)
  const chosen = match.tables.length > 0 || said ? match : byYear && { ...match, form: byYear }
  if (national === undefined || !chosen) return refused('year-too-early', [String(year)])

  const doubts: Doubt[] = []
  if (options.year === undefined && !title)
    doubts.push({ address: '年度', message: importText.doubt.year(year) })
  if (title && title.year !== year)
    doubts.push({ address: '年度', message: importText.doubt.otherYear(title.year, year) })
  if (title?.isGuess && (options.agency ?? foot.signature) === undefined)
    doubts.push({ address: '机关', message: importText.doubt.agencyOfAttachment(title.text) })
  if (title?.isGuess && options.year === undefined)
    doubts.push({ address: '年度', message: importText.doubt.yearOfAttachment(title.text) })
  if (short !== undefined && !short.includes(agency) && !agency.includes(short))
    doubts.push({ address: '机关', message: importText.doubt.otherAgency(short, agency) })
  const place = options.agency === undefined ? placeForAgency(source.blocks, agency) : undefined
  if (place) doubts.push({ address: '机关', message: importText.doubt.placeForAgency(agency, place.organ) })
  if (foot.ownLink !== undefined) doubts.push({ message: importText.doubt.ownLink(foot.ownLink) })
  if (!said && chosen.form.id !== national && chosen.form.from !== undefined)
    doubts.push({ address: '版式', message: importText.doubt.edition(chosen.form.name, year) })
  return {
    kind: 'identified',
    agency,
    year,
    match: chosen,
    isNational: chosen.form.id === national,
    published,
    cover,
    foot,
    doubts,
  }
}
