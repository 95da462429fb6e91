import type { Block, Document, Run } from '../document/document.ts'
import { withoutIgnorables } from '../document/ignorable.ts'
import { patternWords } from '../form/fill-pattern.ts'
import { ownTablesText } from '../locale/zh/own-tables.ts'
import { type ProseBlock, splitParagraphs } from '../report/paragraphs.ts'
import type { Report, ReportSection, ReportTable } from '../report/report.ts'
import { given } from '../source/given.ts'
import { linesOf } from '../source/lines.ts'
import { composeRecord } from './record.ts'
import { composeTable } from './table.ts'
import { composeTitle } from './title.ts'

/** Report → document. `stamp` is printed on every page of a draft. */
export function compose(report: Report, stamp?: string): Document {
  const { title, agency, year, published, publication, signed, layout } = report
  const date = signed ?? published
  return withoutIgnorables<Document>({
    title,
    agency,
    year,
    ...(Object.keys(publication).length > 0 ? { publication } : {}),
    timestamp: `${published ?? `${year}-12-31`}T00:00:00Z`,
    ...given({ published, layout, stamp, period: report.period }),
    blocks: [
      ...optional(report.documentNumber, (text) => ({ type: 'document-number', text })),
      composeTitle(report),
      ...optional(report.recipient, (text) => ({ type: 'recipient', text })),
      ...composeSections(report),
      ...(report.attachments.length > 0 ? [{ type: 'attachments', items: report.attachments } as const] : []),
      { type: 'signature', agency, ...given({ date }) },
      ...optional(report.annotation, (text) => ({ type: 'annotation', text })),
      ...(report.imprint ? [{ type: 'imprint', ...report.imprint } as const] : []),
    ],
    record: composeRecord(report),
  })
}

/** The sections with the own tables and illustrations that follow them; period and scope are stated before the first heading. */
function composeSections(report: Report): readonly Block[] {
  const statement = (text: string) => ({ type: 'paragraph', runs: [{ text }] }) as const
  const statements = [
    ...optional(report.periodStatement, statement),
    ...optional(report.scopeStatement, statement),
  ]
  const firstHeading = report.sections.findIndex(({ section }) => section.heading !== undefined)
  const opening = firstHeading < 0 ? report.sections.length : firstHeading
  const placed = placedBlocks(report)
  const compose = (section: ReportSection) => {
    return [...composeSection(section, report), ...(placed.get(section.section.name) ?? [])]
  }
  const atEnd = placed.get(undefined) ?? []
  const heading =
    atEnd[0]?.type === 'table' ? [{ type: 'heading', level: 1, text: ownTablesText.heading } as const] : []
  return [
    ...report.sections.slice(0, opening).flatMap(compose),
    ...statements,
    ...report.sections.slice(opening).flatMap(compose),
    ...heading,
    ...atEnd,
  ]
}

/** Own tables and illustrations by the section that they follow, or none; an illustration with a fault is left out. */
function placedBlocks(report: Report): ReadonlyMap<string | undefined, readonly Block[]> {
  const blocks = new Map<string, readonly Block[]>([
    ...report.ownTables.map((table) => [table.section.name, composeTableSection(table, report)] as const),
    ...report.illustrations.map((illustration) => [`附图.${illustration.name}`, [illustration]] as const),
  ])
  const placed = new Map<string | undefined, Block[]>()
  for (const { key, section } of report.places) {
    const there = placed.get(section) ?? []
    there.push(...(blocks.get(key) ?? []))
    placed.set(section, there)
  }
  return placed
}

function composeSection(section: ReportSection, report: Report): readonly Block[] {
  const { heading } = section.section
  const head = optional(heading, (text) => ({ type: 'heading', level: 1, text }))
  const content = 'table' in section ? composeTableSection(section, report) : composeProse(section.prose)
  return [...head, ...content]
}

/** A table with what stands around it, from the form and from the data. */
function composeTableSection({ section, table, words }: ReportTable, report: Report): readonly Block[] {
  const patterns = patternWords(report.year, report.agency)
  const note = (text: string) => ({ type: 'note', text }) as const
  return [
    ...composeProse(words.before ?? ''),
    composeTable(section, table, report.figures, patterns, words),
    ...optional(table.note, note),
    ...linesOf(words.note ?? '').map(note),
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
