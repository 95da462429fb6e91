import type { Finding } from '../findings/finding.ts'
import type { Format, FormatTable, Section } from '../format/format.ts'
import { numbered } from '../format/numbering.ts'
import { schemaText } from '../locale/zh/schema.ts'
import { type Located, type LocatedScalar, textOf, valueAt } from '../source/located.ts'
import type { ReadFile } from '../source/read-file.ts'
import type { Source } from '../source/source.ts'
import { blankCells } from './blanks.ts'
import { readCells } from './cells.ts'
import { badDates } from './dates.ts'
import type { Figure } from './figure.ts'
import { given } from './given.ts'
import { readIllustrations } from './illustrations.ts'
import { readImprint } from './imprint.ts'
import { longNames } from './long-names.ts'
import { missingSections, presentSections } from './missing-sections.ts'
import { readOwnTables } from './own-tables.ts'
import { readPlaces } from './places.ts'
import { fillProse, type Scope } from './prose.ts'
import { readPublication } from './publication.ts'
import type { Report, ReportProse, ReportSection, ReportTable } from './report.ts'
import { readTableWords } from './table-words.ts'
import { reportTitle, titleWords } from './title.ts'
import { addTotals } from './totals.ts'

/** Data that its schema has passed → report, with what contradicts itself or the form. */
export async function readReport(
  data: Located,
  format: Format,
  source: Source,
  readFile: ReadFile,
  lastYear?: Report,
): Promise<{ report: Report; findings: readonly Finding[] }> {
  const findings: Finding[] = []
  const keep = <Result extends { findings: readonly Finding[] }>(result: Result): Result => {
    findings.push(...result.findings)
    return result
  }
  const text = (key: string) => textOf(valueAt(data, key))
  const year = Number(text('年度'))
  const agency = text('机关') ?? ''
  const words = titleWords(data)

  const present = numberedSections(format, data)
  const { tables: ownTables } = keep(readOwnTables(data, source))
  const figures = new Map<string, Figure>()
  let zeros = 0
  const addFigures = (section: Section, value: Located): number => {
    const cells = keep(readCells(section, value, source))
    keep({ findings: blankCells(section, cells.figures, source) })
    const totals = keep(addTotals(section, cells.figures, source))
    for (const [address, figure] of totals.figures) figures.set(address, figure)
    return cells.zeros
  }
  for (const { section, value } of present) if (section.table) zeros += addFigures(section, value)
  for (const { section, data } of ownTables) addFigures(section, data)

  const scope: Scope = { format, figures, words, ...(lastYear ? { lastYear } : {}) }
  const readProse = (section: Section, value: LocatedScalar): ReportProse => {
    return { section, prose: keep(fillProse(value, scope, source)).text }
  }
  const readTable = (section: Section, table: FormatTable, value: Located): ReportTable => {
    return { section, table, words: keep(readTableWords(table, value, scope, source)).words }
  }
  const sections = present.flatMap(({ section, value }): readonly ReportSection[] => {
    if (section.table) return [readTable(section, section.table, value)]
    return value.kind === 'scalar' ? [readProse(section, value)] : []
  })

  const names = present.map(({ section }) => section.name)
  const { places } = keep(readPlaces(data, names, source))
  const { illustrations } = keep(await readIllustrations(data, scope, source, readFile))
  const { publication } = keep(readPublication(data, source))
  const attachments = valueAt(data, '附件')
  const scopeName = text('口径')
  const imprint = readImprint(data)
  keep({
    findings: [
      ...longNames(data, source),
      ...missingSections(format, data, source),
      ...badDates(data, source),
    ],
  })
  return {
    report: {
      format,
      year,
      agency,
      title: reportTitle(data, format),
      ...given({
        documentNumber: text('文号'),
        recipient: text('主送'),
        published: text('发布日期'),
        signed: text('成文日期'),
        annotation: text('附注'),
        scopeStatement: scopeName && schemaText.scopes[scopeName as keyof typeof schemaText.scopes],
      }),
      publication,
      ...(imprint ? { imprint } : {}),
      ...(isPlain(text('版面')) ? { layout: 'plain' } : {}),
      attachments:
        attachments?.kind === 'list' ? attachments.items.flatMap((item) => textOf(item) ?? []) : [],
      sections,
      ownTables: ownTables.map(({ section, table, note, landscape }) => ({
        section,
        table,
        words: { above: [], below: [], ...given({ note }), ...(landscape ? { landscape } : {}) },
      })),
      illustrations,
      places,
      figures,
      zeros,
    },
    findings,
  }
}

/** Sections that are left out take no number. */
function numberedSections(format: Format, data: Located): ReturnType<typeof presentSections> {
  const present = presentSections(format, data)
  if (format.numbering !== 'auto') return present
  const sections = numbered(present.map(({ section }) => section))
  return present.map(({ section, value }, index) => ({ section: sections[index] ?? section, value }))
}

function isPlain(layout: string | undefined): boolean {
  return layout !== undefined && schemaText.layouts[layout as keyof typeof schemaText.layouts] === 'plain'
}
