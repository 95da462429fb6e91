import type { Finding } from '../findings/finding.ts'
import type { Format, Section } from '../format/format.ts'
import { fillPattern } from '../format/load.ts'
import { reportText } from '../locale/zh/report.ts'
import { type Located, textOf, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { readCells } from './cells.ts'
import type { Figure } from './figure.ts'
import { fillProse, type Scope } from './prose.ts'
import type { Report, ReportSection } from './report.ts'
import { addTotals } from './totals.ts'

/** Data that its schema has passed → report, with what contradicts itself or the form. */
export function readReport(
  data: Located,
  format: Format,
  source: Source,
): { report: Report; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const year = Number(textOf(valueAt(data, '年度')))
  const agency = textOf(valueAt(data, '机关')) ?? ''
  const words = new Map([
    ['年度', String(year)],
    ['机关', agency],
  ])

  const figures = new Map<string, Figure>()
  let zeros = 0
  for (const { section, value } of present(format, data)) {
    if (!section.table) continue
    const cells = readCells(section, value, source)
    const totals = addTotals(section, cells.figures, source)
    for (const [address, figure] of totals.figures) figures.set(address, figure)
    findings.push(...cells.findings, ...totals.findings)
    zeros += cells.zeros
  }

  const scope: Scope = { format, figures, words }
  const sections = present(format, data).map(({ section, value }): ReportSection => {
    if (section.table || value.kind !== 'scalar') return { section }
    const { text, findings: inProse } = fillProse(value, scope, source)
    findings.push(...inProse)
    return { section, prose: text }
  })

  const documentNumber = textOf(valueAt(data, '文号'))
  const published = textOf(valueAt(data, '发布日期'))
  return {
    report: {
      format,
      year,
      agency,
      title: textOf(valueAt(data, '标题')) ?? fillPattern(format.titles[0] ?? '', words),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(published === undefined ? {} : { published }),
      sections,
      figures,
      zeros,
    },
    findings: [...findings, ...missingSections(format, data), ...badDate(data, source)],
  }
}

function present(format: Format, data: Located): readonly { section: Section; value: Located }[] {
  return format.sections.flatMap((section) => {
    const value = valueAt(data, section.name)
    return value && !(isEmpty(value) && !section.table) ? [{ section, value }] : []
  })
}

function missingSections(format: Format, data: Located): readonly Finding[] {
  const there = new Set(present(format, data).map(({ section }) => section))
  return format.sections
    .filter((section) => !section.optional && !there.has(section))
    .map((section) => ({
      rule: 'section-missing',
      stage: 'consistency',
      severity: 'error',
      address: section.name,
      ...reportText.missingSection(section.name, section.heading ?? section.name),
    }))
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && value.typed.trim() === ''
}

function badDate(data: Located, source: Source): readonly Finding[] {
  const located = valueAt(data, '发布日期')
  const typed = textOf(located)
  if (!located || typed === undefined || isDate(typed)) return []
  const range = rangeOf(source, located.start, located.end)
  return [{ rule: 'date', stage: 'reading', severity: 'error', range, ...reportText.badDate(typed) }]
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
