import type { RecordFigure, RecordSection, ReportRecord } from '../document/record.ts'
import { fillPattern, patternWords } from '../form/fill-pattern.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, type Path, unitOf } from '../form/tree.ts'
import type { Figure } from '../report/figure.ts'
import type { Report, ReportSection, ReportTable } from '../report/report.ts'
import { given } from '../source/given.ts'
import { linesOf } from '../source/lines.ts'

/** Report → what programs are told of it. */
export function composeRecord(report: Report): ReportRecord {
  const { form, signed, scopeStatement, sections, ownTables } = report
  const all: readonly ReportSection[] = [...sections, ...ownTables]
  return {
    form: { id: form.id, name: form.name },
    ...given({ signed, scope: scopeStatement }),
    sections: all.map(sectionOf),
    figures: all.flatMap((section) => ('table' in section ? figuresOf(section, report) : [])),
  }
}

function sectionOf(section: ReportSection): RecordSection {
  const { name, heading } = section.section
  const head = { name, ...given({ heading }) }
  if (!('table' in section)) return { kind: 'prose', ...head, paragraphs: paragraphs(section.prose) }
  const { table, words } = section
  return {
    kind: 'table',
    ...head,
    fields: [...words.above, ...words.below],
    before: paragraphs(words.before),
    after: paragraphs(words.after),
    notes: [...paragraphs(table.note), ...paragraphs(words.note)],
  }
}

function paragraphs(prose = ''): readonly string[] {
  return linesOf(prose)
}

function figuresOf(
  { section, table }: ReportTable,
  { figures, year, agency }: Report,
): readonly RecordFigure[] {
  const words = patternWords(year, agency)
  const labels = (path: Path) => path.slice(1).map(({ label }) => fillPattern(label, words))
  return cellPaths(table).map(({ block, row, column }) => {
    const address = addressOf(section, row, column)
    const figure = figures.get(address)
    return {
      address,
      section: section.name,
      rows: [...(block.band === undefined ? [] : [fillPattern(block.band, words)]), ...labels(row)].filter(
        Boolean,
      ),
      columns: labels(column).filter(Boolean),
      kind: kindOf(row, column),
      ...given({ unit: unitOf(row, column), note: figure?.note, decimal: decimalOf(figure) }),
      total: isSum(row) || isSum(column),
      text: figure?.text ?? '',
    }
  })
}

/** The digits as they were typed. */
function decimalOf(figure: Figure | undefined): string | undefined {
  if (figure?.value === undefined) return undefined
  return figure.text.replace(/^\+|%$/g, '').replace('−', '-')
}
