import type { DataContent, Field } from '../../data-file/content.ts'
import { fileStem } from '../../document/file-stem.ts'
import { editionOf } from '../../form/edition.ts'
import type { Form, FormTable } from '../../form/form.ts'
import { isSum } from '../../form/sums.ts'
import { cellPaths } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import { FIRST_LEVEL } from '../../locale/zh/import-words.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'
import type { LooseBlock, LooseDocument, LooseTable } from '../loose.ts'
import { textsOf } from '../texts-of.ts'
import { matchForm } from './assign-lines.ts'
import { bestMatch, claims } from './best-form.ts'
import { type Cover, numberIn, withoutCover } from './cover.ts'
import { findBody } from './find-body.ts'
import { type Foot, findFoot } from './find-foot.ts'
import { findPublished, findTitles, isOfForm, type Title, titleOf } from './find-head.ts'
import { opening } from './find-opening.ts'
import { formTablesOf } from './form-lines.ts'
import { headingsOf, isFirstLevel } from './headings.ts'
import { withOwnRows } from './own-rows.ts'
import { withParagraphTables } from './paragraph-tables.ts'
import { readSections } from './read-sections.ts'
import { type ReadTable, readTable, unreadTable } from './read-table.ts'
import type { PictureFile } from './shown-pictures.ts'
import { numberedAfter } from './table-numbers.ts'
import { distinct, insteadOfReport, isReport } from './which-report.ts'

export interface RecogniseOptions {
  /** Those that a report may follow; the national ones have a first year. */
  readonly formats: readonly Form[]
  /** The form that is said; it is not asked which fits best. */
  readonly form?: { readonly form: Form; readonly name: string }
  readonly year?: number
  readonly agency?: string
  /** Whether pictures that the source brings along become files; else they are only told of. */
  readonly keepsPictures?: boolean
  /** Name of the source, for the head of the file. */
  readonly source: string
  schemaFile(form: Form): string
}

export interface Recognised {
  readonly content: DataContent
  readonly agency: string
  readonly year: number
  readonly doubts: readonly Doubt[]
  /** Texts of the source that are not in the data file. */
  readonly dropped: readonly string[]
  /** Files that the data file names. */
  readonly pictures: readonly PictureFile[]
  /** Where each figure of the form stood. */
  readonly places: ReadonlyMap<string, SourcePlace>
  readonly tables: readonly LooseTable[]
}

/** Why a source gives no data file. */
export type Refusal =
  | 'not-a-report'
  | 'only-pictures'
  | 'several-reports'
  | 'no-year'
  | 'year-too-early'
  | 'no-agency'
  | 'form-unlike'

export type Recognition =
  | { readonly kind: 'recognised'; readonly recognised: Recognised }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly found: readonly string[] }

/** A document of any container × forms → what a data file is to hold, and what a person has to look at. */
export function recognise(source: LooseDocument, options: RecogniseOptions): Recognition {
  const { formats, form: said } = options
  const candidates = said ? [said.form] : formats
  const labels = new Set(candidates.flatMap(formTablesOf).flatMap((table) => [...table.labels]))
  const headings = headingsOf(candidates)
  const isHeading = (text: string) => headings.has(foldWording(text)) && text.length < 40
  const blocks = withParagraphTables(source.blocks, labels, isHeading)
  const annexes = numberedAfter(blocks, withParagraphTables(source.annexes ?? [], labels, isHeading))
  const tables = [...blocks, ...annexes].filter((block) => block.kind === 'table')

  const [called] = (source.properties.get('title') ?? '').split(/\s*[_|]\s*|\s+[-–—]\s+/)
  const inPage = findTitles(blocks)
  const titles =
    inPage.length > 0 ? inPage : [titleOf(called ?? '', new Set())].filter((title) => title !== undefined)
  const match = bestMatch(candidates, tables, options.year ?? titles[0]?.year)
  const isAnchor = (block: LooseBlock) =>
    (block.kind === 'paragraph' && (isHeading(block.text) || isFirstLevel(block.text))) ||
    (block.kind === 'table' && match.claimed.has(block))
  const count = blocks.filter(isAnchor).length
  if (said && match.claimed.size === 0 && formats.some((one) => matchForm(one, tables).claimed.size > 0))
    return refused('form-unlike', [])
  if (match.claimed.size === 0 && !isReport(blocks, titles, count)) {
    const { refusal, found } = insteadOfReport(blocks)
    return refused(refusal, found)
  }
  const several = distinct(titles, blocks, isAnchor)
  if (several.length > 1) return refused('several-reports', several)

  const { body, outside } = findBody(blocks, isAnchor)
  const firstAnchor = blocks.findIndex(isAnchor)
  const title =
    titles.findLast((one) => blocks.indexOf([...one.blocks][0] as LooseBlock) <= firstAnchor) ?? titles[0]
  const { cover, text } = withoutCover(withoutRepeated(body, titles, title), title)
  const foot = findFoot(text, title?.agency ?? options.agency)
  const agency = options.agency ?? foot.signature ?? title?.agency ?? cover.signature
  if (agency === undefined) return refused('no-agency', [])
  const published = findPublished(source)
  const dated = published ?? foot.date ?? cover.date
  const year =
    options.year ?? title?.year ?? (dated === undefined ? undefined : Number(dated.slice(0, 4)) - 1)
  if (year === undefined) return refused('no-year', [])
  const national = editionOf(year, formats)
  if (national === undefined) return refused('year-too-early', [String(year)])
  const byYear = formats.find(({ id }) => id === national)
  const chosen = match.tables.length > 0 || said ? match : byYear && { ...match, form: byYear }
  if (!chosen) return refused('year-too-early', [String(year)])
  const doubts: Doubt[] = []
  if (options.year === undefined && !title)
    doubts.push({ address: '年度', message: importText.doubt.year(year) })
  if (title && title.year !== year)
    doubts.push({ address: '年度', message: importText.doubt.otherYear(title.year, year) })
  const named = foot.signature ?? title?.agency
  if (named !== undefined && !named.includes(agency) && !agency.includes(named))
    doubts.push({ address: '机关', message: importText.doubt.otherAgency(named, agency) })
  if (!said && chosen.form.id !== national && chosen.form.from !== undefined)
    doubts.push({ address: '版式', message: importText.doubt.edition(chosen.form.name, year) })

  const { recipient, scope, rest } = opening([...foot.above, ...annexes])
  const { form, rows: ownRows } = withOwnRows(chosen.form, chosen.tables)
  const read = new Map<string, ReadTable>()
  for (const matched of chosen.tables) {
    const section = form.sections.find(({ name }) => name === matched.table.section.name)
    if (section) read.set(section.name, readTable(matched, section))
  }
  for (const section of form.sections) {
    const { heading, table, name } = section
    if (!table || read.has(name) || heading === undefined || !FIRST_LEVEL.test(heading)) continue
    if (rest.some((block) => block.kind === 'paragraph' && foldWording(block.text) === foldWording(heading)))
      read.set(name, unreadTable(section))
  }
  const words = new Map([
    ['年度', String(year)],
    ['机关', agency],
  ])
  const sections = readSections({
    form,
    blocks: rest,
    claimed: claims(chosen),
    tables: read,
    tableWords: new Map(chosen.tables.map((table) => [table.table.section.name, table.words])),
    words,
  })
  const { keepsPictures = false } = options
  const kept = keepsPictures
    ? sections.pictures.kept(fileStem(importText.nameOfReport(agency, year)))
    : undefined
  doubts.push(
    ...[...read.values()].flatMap((table) => table.doubts),
    ...sections.doubts,
    ...sections.pictures.leftOut(keepsPictures),
    ...(kept?.doubts ?? []),
  )
  if (source.isRough) {
    const unconfirmed = form.sections.filter(
      ({ name, table }) => read.has(name) && table && !isConfirmed(table),
    )
    const names = [
      ...unconfirmed.map(({ name }) => name),
      ...sections.ownTables.map(({ title }) => `附表.${title}`),
    ]
    doubts.push(...names.map((address) => ({ address, message: importText.doubt.rough() })))
  }
  const deleted = source.passedOver.filter(({ what }) => what === 'deleted').length
  if (deleted > 0) doubts.push({ message: importText.doubt.deleted(deleted) })

  const titleText = title?.text ?? ''
  const isUsual = titleText === '' || isOfForm(titleText, form, agency, year)
  const number = cover.number ?? numberIn(outside)
  const attachments = foot.attachments
  const signed = foot.date ?? cover.date
  const fields: readonly (Field | undefined)[] = [
    { key: '年度', value: year },
    said
      ? { key: '版式', value: said.name }
      : chosen.form.id === national
        ? undefined
        : { key: '版式', value: chosen.form.id },
    { key: '机关', value: agency },
    isUsual ? undefined : { key: '标题', value: titleText },
    number === undefined ? undefined : { key: '文号', value: number },
    recipient === undefined ? undefined : { key: '主送', value: recipient },
    scope === undefined ? undefined : { key: '口径', value: scope },
    { key: '发布日期', value: published ?? signed },
    published !== undefined && signed !== undefined && signed !== published
      ? { key: '成文日期', value: signed }
      : undefined,
    annotationOf(foot, cover),
    attachments.length > 0 ? { key: '附件', value: attachments } : undefined,
    foot.imprint.length > 0 ? { key: '版记', value: foot.imprint } : undefined,
    ownRows.length > 0 ? { key: '增行', value: ownRows } : undefined,
  ]
  const content: DataContent = {
    form,
    schemaFile: options.schemaFile(form),
    head: [
      ...importText.head(options.source),
      ...doubts.flatMap(({ address, message }) => (address === undefined ? [importText.mark + message] : [])),
    ],
    fields: fields.filter((field) => field !== undefined),
    sections: sections.sections,
    ownTables: sections.ownTables,
    illustrations: kept?.illustrations ?? [],
    comments: commentsOf(doubts),
  }
  const dropped = [
    ...outside.flatMap((block) => (title?.blocks.has(block) ? [] : textsOf(block))),
    ...cover.dropped,
    ...foot.dropped,
    ...sections.dropped.filter((text) => !kept?.texts.has(text)),
    ...source.passedOver.map(({ text }) => text),
  ]
  const places = new Map([...read.values()].flatMap((table) => [...table.places]))
  const pictures = kept?.files ?? []
  return {
    kind: 'recognised',
    recognised: { content, agency, year, doubts, dropped, pictures, places, tables },
  }
}

/** The title once more, on every sheet of a workbook or over an annex, says nothing new. */
function withoutRepeated(
  body: readonly LooseBlock[],
  titles: readonly Title[],
  title: Title | undefined,
): readonly LooseBlock[] {
  const same = titles.filter((one) => one !== title && one.text === title?.text)
  const repeated = new Set(same.flatMap(({ blocks }) => [...blocks]))
  return body.filter((block) => !repeated.has(block))
}

/** Whether every row of a table has a total, which confirms its figures. */
function isConfirmed(table: FormTable): boolean {
  const paths = cellPaths(table)
  const withTotal = new Set(paths.flatMap(({ row, column }) => (isSum(column) ? [row] : [])))
  return paths.every(({ row }) => withTotal.has(row))
}

function refused(refusal: Refusal, found: readonly string[]): Recognition {
  return { kind: 'refused', refusal, found }
}

function annotationOf(foot: Foot, cover: Cover): Field | undefined {
  const annotation = foot.annotation ?? cover.annotation
  return annotation === undefined ? undefined : { key: '附注', value: annotation }
}

function commentsOf(doubts: readonly Doubt[]): ReadonlyMap<string, readonly string[]> {
  const comments = new Map<string, string[]>()
  for (const { address, place, message } of doubts) {
    if (address === undefined) continue
    const said = `${importText.mark}${message}${importText.inSource(place)}`
    comments.set(address, [...(comments.get(address) ?? []), said])
  }
  return comments
}
