import type { Block, Document, Run } from '../document/document.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { given } from '../report/given.ts'
import { OWN_TABLES } from '../report/illustrations.ts'
import { type ProseBlock, splitParagraphs } from '../report/paragraphs.ts'
import type { Report, ReportSection, ReportTable } from '../report/report.ts'
import { composeTable } from './table.ts'
import { titleUnits } from './title-units.ts'

/** Report → document. `stamp` is printed on every page of a draft. */
export function compose(report: Report, stamp?: string): Document {
  const { title, agency, year, published, publication, signed, layout } = report
  const date = signed ?? published
  return {
    title,
    agency,
    year,
    ...(published === undefined ? {} : { published }),
    ...(Object.keys(publication).length > 0 ? { publication } : {}),
    timestamp: `${published ?? `${year}-12-31`}T00:00:00Z`,
    ...(layout === undefined ? {} : { layout }),
    ...(stamp === undefined ? {} : { stamp }),
    blocks: [
      ...optional(report.documentNumber, (text) => ({ type: 'document-number', text })),
      { type: 'title', units: titleUnits(title, agency) },
      ...optional(report.recipient, (text) => ({ type: 'recipient', text })),
      ...composeSections(report),
      ...(report.attachments.length > 0 ? [{ type: 'attachments', items: report.attachments } as const] : []),
      { type: 'signature', agency, ...given({ date }) },
      ...optional(report.annotation, (text) => ({ type: 'annotation', text })),
      ...(report.imprint ? [{ type: 'imprint', ...report.imprint } as const] : []),
    ],
  }
}

/** The sections with the own tables and illustrations that follow them; the scope is stated before the first heading. */
function composeSections(report: Report): readonly Block[] {
  const scope = optional(report.scopeStatement, (text) => ({ type: 'paragraph', runs: [{ text }] }))
  const firstHeading = report.sections.findIndex(({ section }) => section.heading !== undefined)
  const opening = firstHeading < 0 ? report.sections.length : firstHeading
  const compose = (section: ReportSection) => {
    const { name } = section.section
    return [...composeSection(section, report), ...ownTables(report, name), ...illustrations(report, name)]
  }
  const tables = ownTables(report, undefined)
  const heading =
    tables.length > 0 ? [{ type: 'heading', level: 1, text: ownTablesText.heading } as const] : []
  return [
    ...report.sections.slice(0, opening).flatMap(compose),
    ...scope,
    ...report.sections.slice(opening).flatMap(compose),
    ...heading,
    ...tables,
    ...illustrations(report, OWN_TABLES),
    ...illustrations(report, undefined),
  ]
}

function ownTables(report: Report, place: string | undefined): readonly Block[] {
  return report.ownTables
    .filter((table) => table.place === place)
    .flatMap((table) => composeTableSection(table, report))
}

function illustrations(report: Report, place: string | undefined): readonly Block[] {
  return report.illustrations.filter(({ after }) => after === place).map(({ illustration }) => illustration)
}

function composeSection(section: ReportSection, report: Report): readonly Block[] {
  const { heading } = section.section
  const head = optional(heading, (text) => ({ type: 'heading', level: 1, text }))
  const content = 'table' in section ? composeTableSection(section, report) : composeProse(section.prose)
  return [...head, ...content]
}

/** A table with what stands around it, from the form and from the data. */
function composeTableSection({ section, table, words }: ReportTable, report: Report): readonly Block[] {
  const patterns = new Map([
    ['年度', String(report.year)],
    ['机关', report.agency],
  ])
  const note = (text: string) => ({ type: 'note', text }) as const
  return [
    ...composeProse(words.before ?? ''),
    composeTable(section, table, report.figures, patterns, words),
    ...optional(table.note, note),
    ...optional(words.note, note),
    ...formLine(words.below),
    ...composeProse(words.after ?? ''),
  ]
}

function formLine(fields: readonly string[]): readonly Block[] {
  return fields.length > 0 ? [{ type: 'form-line', fields }] : []
}

function composeProse(prose: string): readonly Block[] {
  return splitParagraphs(prose).map(composeParagraph)
}

function composeParagraph(block: ProseBlock): Block {
  if (block.kind === 'heading') return { type: 'heading', level: block.level, text: block.text }
  const lead: Run[] = block.lead === '' ? [] : [{ text: block.lead, lead: true }]
  return { type: 'paragraph', runs: [...lead, { text: block.text }] }
}

function optional<Value>(value: Value | undefined, make: (value: Value) => Block): readonly Block[] {
  return value === undefined ? [] : [make(value)]
}
