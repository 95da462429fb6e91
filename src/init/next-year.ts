import type {
  CellContent,
  DataContent,
  Field,
  FieldValue,
  SectionContent,
  TableContent,
} from '../data-file/content.ts'
import { writeDataFile } from '../data-file/write-data-file.ts'
import { asTyped } from '../data-file/write-prose.ts'
import { addRows } from '../form/add-rows.ts'
import type { Form, Section } from '../form/form.ts'
import type { NotCarried } from '../locale/zh/cli/init-from.ts'
import { starterText } from '../locale/zh/starter.ts'
import { splitParagraphs } from '../report/paragraphs.ts'
import type { Report } from '../report/report.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { carriedOver } from './carried-over.ts'
import { nextIllustrations } from './next-illustrations.ts'
import { nextOwnTables } from './next-own-tables.ts'
import { starterContent } from './starter.ts'

export interface LastYear {
  readonly report: Report
  readonly data: Located
  /** The text that the data stands in. */
  readonly text: string
  /** Its path from the new file. */
  readonly path: string
}

export interface NextYear {
  /** The form of the new year. */
  readonly form: Form
  /** What 版式 is to say, when it is not the national form of the year. */
  readonly named?: string
  readonly year: number
  readonly schemaFile: string
  /** Last year's prose is where the new begins; otherwise it is there to be read, as comments. */
  readonly keepProse: boolean
}

export interface BegunYear {
  /** The data file. */
  readonly text: string
  readonly notCarried: NotCarried
}

/** What stays as it is from one year to the next, in the order of the file. */
const KEPT = ['机关类别', '主送', '口径', '版面', '附注', '发布']

/** A data file for the year after: what was left open is carried over, the rest begins at 0. */
export function nextYear(
  last: LastYear,
  { form: plain, named, year, schemaFile, keepProse }: NextYear,
): BegunYear {
  const { data, report } = last
  const declared = valueAt(data, '增行')
  const { form, unknown } = addRows(plain, declared)
  const base = starterContent(form, report.agency, year, schemaFile)
  const kept = KEPT.flatMap((key) => keptField(key, valueAt(data, key)))
  const illustrations = nextIllustrations(data, last.text, form)
  const imprint = keptField('版记', valueAt(data, '版记')).map((field) => withoutDates(field))
  const rows = declared?.kind === 'map' && unknown.length === 0 ? keptField('增行', declared) : []
  const carried = form.sections.map((section) => carriedOver(section, report))
  const cells = new Map(carried.flatMap((one) => [...one.cells]))
  const content: DataContent = {
    ...base,
    comments: new Map(carried.flatMap((one) => [...one.comments])),
    fields: [
      { key: '年度', value: year },
      ...(named === undefined ? [] : [{ key: '版式', value: named }]),
      { key: '机关', value: report.agency },
      { key: '发布日期', value: undefined, remark: starterText.published(year) },
      { key: '上年', value: last.path },
      ...kept,
      ...imprint,
      ...rows,
    ],
    sections: new Map(
      form.sections.map((section) => {
        const empty = base.sections.get(section.name) ?? {}
        return [
          section.name,
          empty.table
            ? { ...empty, table: withCells(empty.table, cells) }
            : prose(section, empty, data, keepProse ? undefined : report.year),
        ]
      }),
    ),
    asTheyStand: [...nextOwnTables(data, last.text), ...illustrations.lines],
  }
  const { attachments } = report
  const untold = [...cells.values()].filter(({ typed }) => typed === null).length
  const figures = { all: cells.size, untold }
  return { text: writeDataFile(content), notCarried: { ...illustrations.notCarried, attachments, figures } }
}

function keptField(key: string, value: Located | undefined): readonly Field[] {
  const kept = value && fieldValue(value)
  return kept === undefined ? [] : [{ key, value: kept }]
}

function fieldValue(value: Located): FieldValue {
  if (value.kind === 'scalar') return textOf(value)
  if (value.kind === 'list') return value.items.flatMap((item) => textOf(item) ?? [])
  return value.entries.map((entry) => ({ key: entry.key, value: fieldValue(entry.value) }))
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

function withoutDates({ key, value }: Field): Field {
  const isDate = (inside: Field | string) =>
    typeof inside !== 'string' && typeof inside.value === 'string' && DATE.test(inside.value)
  const fields = Array.isArray(value)
    ? (value as readonly Field[]).filter((inside) => !isDate(inside))
    : value
  return { key, value: fields }
}

/** A table of zeros, but for what is carried over. */
function withCells(zeros: TableContent, carried: ReadonlyMap<string, CellContent>): TableContent {
  const cells = [...zeros.cells].map(([address, cell]) => [address, carried.get(address) ?? cell] as const)
  return { ...zeros, cells: new Map(cells) }
}

/**
 * The headings of the prose of a year, with the words below them as comments; or all of it. The years that headings name
 * go on with the report: 2018年重点工作 of 2017 is 2019年重点工作 of 2018.
 */
function prose(
  section: Section,
  empty: SectionContent,
  data: Located,
  from: number | undefined,
): SectionContent {
  const typed = textOf(valueAt(data, section.name))
  if (typed === undefined) return empty
  const paragraphs = splitParagraphs(typed)
  const texts = paragraphs.map((block) => (block.kind === 'heading' ? block.text : block.lead + block.text))
  if (from === undefined) return { ...empty, prose: texts }
  const headings = paragraphs.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  const remarks = [...(empty.remarks ?? []), starterText.lastYear, ...texts.map((text) => `  ${text}`)]
  const begun = headings.flatMap((heading) => [asTyped(aYearOn(heading, from)), starterText.toFill])
  return { remarks, prose: headings.length > 0 ? begun : (empty.prose ?? []) }
}

function aYearOn(heading: string, from: number): string {
  return heading.replaceAll(/(?<!\d)\d{4}(?!\d)/g, (year) =>
    Number(year) === from || Number(year) === from + 1 ? String(Number(year) + 1) : year,
  )
}
