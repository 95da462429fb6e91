import type { Block, Document, Run } from '../document/document.ts'
import { type ProseBlock, splitParagraphs } from '../report/paragraphs.ts'
import type { Report, ReportSection } from '../report/report.ts'
import { composeTable } from './table.ts'
import { titleUnits } from './title-units.ts'

/** Report → document. `stamp` is printed on every page of a draft. */
export function compose(report: Report, stamp?: string): Document {
  const { title, agency, year, published, documentNumber } = report
  return {
    title,
    agency,
    year,
    ...(published === undefined ? {} : { published }),
    timestamp: `${published ?? `${year}-12-31`}T00:00:00Z`,
    ...(stamp === undefined ? {} : { stamp }),
    blocks: [
      ...(documentNumber === undefined ? [] : [{ type: 'document-number', text: documentNumber } as const]),
      { type: 'title', units: titleUnits(title, agency) },
      ...report.sections.flatMap((section) => composeSection(section, report)),
      ...(published === undefined ? [] : [{ type: 'signature', agency, date: published } as const]),
    ],
  }
}

function composeSection({ section, prose }: ReportSection, report: Report): readonly Block[] {
  const heading: Block[] = section.heading ? [{ type: 'heading', level: 1, text: section.heading }] : []
  if (section.table) return [...heading, composeTable(section, section.table, report)]
  return [...heading, ...splitParagraphs(prose ?? '').map(composeProse)]
}

function composeProse(block: ProseBlock): Block {
  if (block.kind === 'heading') return { type: 'heading', level: block.level, text: block.text }
  const lead: Run[] = block.lead === '' ? [] : [{ text: block.lead, lead: true }]
  return { type: 'paragraph', runs: [...lead, { text: block.text }] }
}
