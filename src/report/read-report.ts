import type { Finding } from '../findings/finding.ts'
import type { Form, Section } from '../form/form.ts'
import { numbered } from '../form/numbering.ts'
import { periodText } from '../locale/zh/period.ts'
import { schemaText } from '../locale/zh/schema.ts'
import { given } from '../source/given.ts'
import { linesOf } from '../source/lines.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import type { ReadFile } from '../source/read-file.ts'
import type { Source } from '../source/source.ts'
import { blankCells } from './blanks.ts'
import { readCells } from './cells.ts'
import { badDates } from './dates.ts'
import type { Scope } from './evaluate.ts'
import type { Figure } from './figure.ts'
import { readIllustrations } from './illustrations.ts'
import { readImprint } from './imprint.ts'
import { longNames } from './long-names.ts'
import { missingSections, presentSections } from './missing-sections.ts'
import { readOwnTables } from './own-tables.ts'
import { readPeriod } from './period.ts'
import { readPlaces } from './places.ts'
import { printOwnTable } from './print-own-table.ts'
import { PrintedTexts } from './printed-texts.ts'
import { readPublication } from './publication.ts'
import type { Report, ReportSection } from './report.ts'
import { readTableWords } from './table-words.ts'
import { reportTitle, titleWords } from './title.ts'
import { addTotals } from './totals.ts'

/** Data that its schema has passed → report, with what contradicts itself or the form. */
export async function readReport(
  data: Located,
  form: Form,
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
  const { period } = keep(readPeriod(data, Number(text('年度')), source))
  const inWords = period && periodText.words(period.from, period.to)
  const words = new Map([...titleWords(data), ...(inWords ? [['统计期限', inWords] as const] : [])])
  const figures = new Map<string, Figure>()
  const scope: Scope = { form, figures, words, ...given({ lastYear }) }
  const printed = new PrintedTexts(data, source, scope)

  const present = numberedSections(form, data)
  const { tables: ownTables } = keep(readOwnTables(data, source))
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

  const sections = present.flatMap(({ section, value }): readonly ReportSection[] => {
    const { name, table } = section
    if (table) return [{ section, table, words: readTableWords(name, table, value, printed) }]
    const prose = printed.prose(name)
    return prose === undefined ? [] : [{ section, prose }]
  })
  printed.phrases('增行')

  const names = present.map(({ section }) => section.name)
  const { places } = keep(readPlaces(data, names, source))
  const { illustrations } = keep(await readIllustrations(data, scope, source, readFile, printed))
  const { publication } = keep(readPublication(data, source, printed))
  const scopeName = text('口径')
  const imprint = readImprint(data, printed)
  const ownTitle = printed.phrase('标题')
  const report = {
    form,
    year: Number(text('年度')),
    agency: printed.phrase('机关') ?? '',
    title: reportTitle(data, form),
    ...given({
      titleLines: ownTitle === undefined ? undefined : linesOf(ownTitle),
      imprint,
      period,
      periodStatement: inWords && (isTold(inWords, printed) ? undefined : periodText.sentence(inWords)),
      documentNumber: printed.phrase('文号'),
      recipient: printed.phrase('主送'),
      published: text('发布日期'),
      signed: text('成文日期'),
      annotation: printed.phrase('附注'),
      scopeStatement: scopeName && schemaText.scopes[scopeName as keyof typeof schemaText.scopes],
    }),
    publication,
    ...(isPlain(text('版面')) ? { layout: 'plain' as const } : {}),
    attachments: printed.phrases('附件'),
    sections,
    ownTables: ownTables.map((table) => printOwnTable(table, data, printed)),
    illustrations,
    places,
    figures,
    zeros,
  }
  findings.push(
    ...printed.findings,
    ...longNames(data, source),
    ...missingSections(form, data, source),
    ...badDates(data, source),
  )
  return { report: { ...report, texts: printed.texts, labels: printed.labelTexts }, findings }
}

/** Whether a text of the report tells it. */
function isTold(words: string, { texts }: PrintedTexts): boolean {
  return texts.some(({ text }) => text.includes(words))
}

/** Sections that are left out take no number. */
function numberedSections(form: Form, data: Located): ReturnType<typeof presentSections> {
  const present = presentSections(form, data)
  if (form.numbering !== 'auto') return present
  const sections = numbered(present.map(({ section }) => section))
  return present.map(({ section, value }, index) => ({ section: sections[index] ?? section, value }))
}

function isPlain(layout: string | undefined): boolean {
  return layout !== undefined && schemaText.layouts[layout as keyof typeof schemaText.layouts] === 'plain'
}
