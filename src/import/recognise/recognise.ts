import type { DataContent, Field } from '../../data-file/content.ts'
import { addRows } from '../../form/add-rows.ts'
import { editionOf } from '../../form/edition.ts'
import type { Form } from '../../form/form.ts'
import { namesOf } from '../../form/tree.ts'
import { importText } from '../../locale/zh/import.ts'
import {
  ANNOTATION,
  DOCUMENT_NUMBER,
  FIRST_LEVEL,
  PAGE_FURNITURE,
  RECIPIENT,
  SUBJECT,
  simplified,
} from '../../locale/zh/import-words.ts'
import { schemaText } from '../../locale/zh/schema.ts'
import { foldWording } from '../../source/fold-wording.ts'
import type { Located } from '../../source/located.ts'
import type { Doubt, SourcePlace } from '../doubt.ts'
import type { LooseBlock, LooseDocument, LooseTable } from '../loose.ts'
import { type FormMatch, matchForm } from './assign-lines.ts'
import { findBody } from './find-body.ts'
import { type Foot, findFoot } from './find-foot.ts'
import { dateIn, findPublished, findTitles, isOfForm, type Title, titleOf } from './find-head.ts'
import { formTablesOf } from './form-lines.ts'
import type { MatchedTable } from './match-table.ts'
import { withParagraphTables } from './paragraph-tables.ts'
import { readSections } from './read-sections.ts'
import { type ReadTable, readTable, unreadTable } from './read-table.ts'

export interface RecogniseOptions {
  /** Those that a report may follow; the national ones have a first year. */
  readonly formats: readonly Form[]
  /** The form that is said; it is not asked which fits best. */
  readonly form?: { readonly form: Form; readonly name: string }
  readonly year?: number
  readonly agency?: string
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
  /** Where each figure of the form stood. */
  readonly places: ReadonlyMap<string, SourcePlace>
  readonly tables: readonly LooseTable[]
}

/** Why a source gives no data file. */
export type Refusal =
  | 'not-a-report'
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
  const tables = blocks.filter((block): block is LooseTable => block.kind === 'table')

  const [named] = (source.properties.get('title') ?? '').split(/\s*[_|]\s*|\s+[-–—]\s+/)
  const inPage = findTitles(blocks)
  const titles =
    inPage.length > 0 ? inPage : [titleOf(named ?? '', new Set())].filter((title) => title !== undefined)
  const match = bestMatch(candidates, tables, options.year ?? titles[0]?.year)
  const isAnchor = (block: LooseBlock) =>
    (block.kind === 'paragraph' && (isHeading(block.text) || isFirstLevel(block.text))) ||
    (block.kind === 'table' && match.claimed.has(block))
  const count = blocks.filter(isAnchor).length
  if (said && match.claimed.size === 0 && formats.some((one) => matchForm(one, tables).claimed.size > 0))
    return refused('form-unlike', [])
  if (match.claimed.size === 0 && !isReport(blocks, titles, count)) return refused('not-a-report', [])
  const several = distinct(titles, blocks, isAnchor)
  if (several.length > 1) return refused('several-reports', several)

  const { body, outside } = findBody(blocks, isAnchor)
  const firstAnchor = blocks.findIndex(isAnchor)
  const title =
    titles.findLast((one) => blocks.indexOf([...one.blocks][0] as LooseBlock) <= firstAnchor) ?? titles[0]
  const { cover, text } = withoutCover(body, title)
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
  if (!said && chosen.form.id !== national && chosen.form.from !== undefined)
    doubts.push({ address: '版式', message: importText.doubt.edition(chosen.form.name, year) })

  const { recipient, scope, rest } = opening(foot.above)
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
  doubts.push(...[...read.values()].flatMap((table) => table.doubts), ...sections.doubts)
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
    comments: commentsOf(doubts),
  }
  const dropped = [
    ...outside.flatMap((block) => (title?.blocks.has(block) ? [] : textOf(block))),
    ...cover.dropped,
    ...foot.dropped,
    ...sections.dropped,
    ...source.passedOver.map(({ text }) => text),
  ]
  const places = new Map([...read.values()].flatMap((table) => [...table.places]))
  return { kind: 'recognised', recognised: { content, agency, year, doubts, dropped, places, tables } }
}

function refused(refusal: Refusal, found: readonly string[]): Recognition {
  return { kind: 'refused', refusal, found }
}

/** A text in parts that speaks of little else, or is called one. */
function isReport(blocks: readonly LooseBlock[], titles: readonly Title[], headings: number): boolean {
  if (titles.length > 0) return headings > 0
  const mentions = blocks
    .flatMap(textOf)
    .reduce((sum, text) => sum + (simplified(text).match(SUBJECT)?.length ?? 0), 0)
  return headings >= 3 && mentions >= 5
}

/** The form whose labels agree best; of equal ones that of the year, then the newest. */
function bestMatch(
  formats: readonly Form[],
  tables: readonly LooseTable[],
  year: number | undefined,
): FormMatch {
  const national = year === undefined ? undefined : editionOf(year, formats)
  const rank = ({ form }: FormMatch) => (form.id === national ? 9999 : (form.from ?? 0))
  const matches = formats.map((form) => matchForm(form, tables))
  const [best] = matches.toSorted((a, b) => b.score - a.score || rank(b) - rank(a))
  if (!best) throw new Error('no form to recognise by')
  return best
}

function headingsOf(formats: readonly Form[]): ReadonlySet<string> {
  const sections = formats.flatMap((form) => form.sections)
  const texts = sections.flatMap(({ heading, also = [] }) =>
    heading === undefined ? [] : [heading, ...also],
  )
  return new Set(texts.filter((text) => FIRST_LEVEL.test(text)).map(foldWording))
}

function isFirstLevel(text: string): boolean {
  return text.length < 40 && FIRST_LEVEL.test(text) && !/[。；！？]/.test(text)
}

/** Titles of different reports, each with a text of its own below it. */
function distinct(
  titles: readonly Title[],
  blocks: readonly LooseBlock[],
  isAnchor: (block: LooseBlock) => boolean,
): readonly string[] {
  const places = titles.map((title) => blocks.indexOf([...title.blocks][0] as LooseBlock))
  const withText = titles.filter((_, index) => {
    const own = blocks.slice(places[index], places[index + 1])
    return own.filter(isAnchor).length >= 2
  })
  const keys = new Map(withText.map((title) => [`${title.year} ${title.agency ?? ''}`, title.text]))
  return [...keys.values()]
}

interface Cover {
  readonly number?: string
  readonly signature?: string
  readonly date?: string
  readonly annotation?: string
  readonly dropped: readonly string[]
}

/** What stands before the report's own title: 文号, the letter that it was sent with, lines of the page. */
function withoutCover(
  body: readonly LooseBlock[],
  title: Title | undefined,
): { cover: Cover; text: readonly LooseBlock[] } {
  const at = body.findLastIndex((block) => title?.blocks.has(block))
  const before = body.slice(0, at + 1).flatMap((block) => (title?.blocks.has(block) ? [] : textOf(block)))
  const isNumber = (text: string) => DOCUMENT_NUMBER.test(text)
  const number = before.find(isNumber)
  const date = before.map(dateIn).find((found) => found !== undefined)
  const annotation = before.map((text) => ANNOTATION.exec(text)?.[1]).find((found) => found !== undefined)
  const rest = body.slice(at + 1)
  let furniture = 0
  const dropped = before.filter((text) => !isNumber(text))
  for (const block of rest) {
    if (block.kind !== 'paragraph') break
    const isFurniture = PAGE_FURNITURE.some((pattern) => pattern.test(block.text))
    if (!isFurniture && !(isNumber(block.text) && number === undefined)) break
    dropped.push(block.text)
    furniture++
  }
  const late = rest.slice(0, furniture).flatMap(textOf).find(isNumber)
  const known = number ?? late
  return {
    cover: {
      ...(known === undefined ? {} : { number: known }),
      ...(date === undefined ? {} : { date }),
      ...(annotation === undefined ? {} : { annotation }),
      dropped: dropped.filter((text) => text !== late),
    },
    text: rest.slice(furniture),
  }
}

function numberIn(blocks: readonly LooseBlock[]): string | undefined {
  return blocks.flatMap(textOf).find((text) => DOCUMENT_NUMBER.test(text))
}

/** 主送 and 口径, which stand before the first heading. */
function opening(blocks: readonly LooseBlock[]): {
  readonly recipient?: string
  readonly scope?: string
  readonly rest: readonly LooseBlock[]
} {
  const [first] = blocks
  const isRecipient =
    first?.kind === 'paragraph' && RECIPIENT.test(first.text) && !FIRST_LEVEL.test(first.text)
  const sentences = new Map(
    Object.entries(schemaText.scopes).map(([scope, sentence]) => [sentence as string, scope]),
  )
  const stated = blocks.find((block) => block.kind === 'paragraph' && sentences.has(block.text))
  const scope = stated?.kind === 'paragraph' ? sentences.get(stated.text) : undefined
  return {
    ...(isRecipient ? { recipient: first.text.slice(0, -1) } : {}),
    ...(scope === undefined ? {} : { scope }),
    rest: blocks.filter((block) => block !== stated && !(isRecipient && block === first)),
  }
}

function annotationOf(foot: Foot, cover: Cover): Field | undefined {
  const annotation = foot.annotation ?? cover.annotation
  return annotation === undefined ? undefined : { key: '附注', value: annotation }
}

/** The form with the rows that the source has besides, and 增行 that declares them. */
function withOwnRows(
  form: Form,
  tables: readonly MatchedTable[],
): { readonly form: Form; readonly rows: readonly Field[] } {
  const rows = new Map<string, string[]>()
  for (const { table, rows: matched } of tables) {
    for (const { own, block } of matched) {
      if (!own) continue
      const names = namesOf(own.under)
      const isBlock = names.length === 0 && block.block.name !== ''
      const address = [table.section.name, ...(isBlock ? [block.block.name] : names)].join('.')
      rows.set(address, [...(rows.get(address) ?? []), own.label])
    }
  }
  if (rows.size === 0) return { form, rows: [] }
  const none = { start: 0, end: 0 }
  const scalar = (text: string): Located => ({ kind: 'scalar', value: text, typed: text, ...none })
  const entries = [...rows].map(([key, labels]) => ({
    key,
    keyStart: 0,
    keyEnd: 0,
    value: { kind: 'list', items: labels.map(scalar), ...none } as const,
  }))
  const added = addRows(form, { kind: 'map', entries, ...none })
  return { form: added.form, rows: [...rows].map(([key, labels]) => ({ key, value: labels })) }
}

/** Which sections of the form each table of the source holds. */
function claims({ claimed, tables }: FormMatch): ReadonlyMap<LooseTable, readonly string[]> {
  return new Map(
    [...claimed].map((loose) => [
      loose,
      tables
        .filter(({ rows, left }) =>
          [...rows.map(({ line }) => line), ...left].some((line) => line.table === loose.number),
        )
        .map(({ table }) => table.section.name),
    ]),
  )
}

function textOf(block: LooseBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text]
  return block.kind === 'picture' ? [] : block.cells.map(({ text }) => text).filter((text) => text !== '')
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
