import type { Finding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import type { BuildInput } from '../pipeline/input.ts'
import { inspect } from '../pipeline/inspect.ts'
import { readAddends } from '../report/addends.ts'
import { beginsLate, endsEarly } from '../report/period.ts'
import type { Report } from '../report/report.ts'
import { given } from '../source/given.ts'
import { textOf, valueAt } from '../source/located.ts'
import { readYaml } from '../source/read-yaml.ts'
import { type Handed, type Note, unreadFile } from './handed.ts'
import { placeFigures } from './place-figures.ts'
import type { ReadingOptions } from './reading-for.ts'
import { stillAddsUp } from './still-adds-up.ts'

/** Rules whose errors say that figures of the tables cannot be right, or are not there. */
const OF_FIGURES: ReadonlySet<RuleId> = new Set([
  'typed-total',
  'balance',
  'bound',
  'part-exceeds-whole',
  'blank-cell',
])

/** Findings that are kept of a unit, the gravest first. */
const MOST_NOTES = 10

/** A data file, the unit's own or made of what it handed in; `ofWorkbook`: what was doubtful there. */
export async function handedData(
  file: BuildInput & { readonly named?: string },
  { form, resources }: ReadingOptions,
  ofWorkbook?: readonly string[],
): Promise<Handed> {
  const hasLines = ofWorkbook === undefined
  const { path } = file
  const { findings, read } = await inspect(file, { resources })
  const notes = notesOf(findings, hasLines)
  if (!read) {
    const coded = findings.find(({ rule }) => rule === 'file-not-utf8')
    const why = coded ? aggregateText.notUtf8(coded.message, coded.fix) : (notes[0]?.message ?? '')
    const head = headOf(coded ? { ...file, encoding: 'gb18030' } : file)
    return { ...unreadFile(path, why, file.named), ...head, notes, errors: countOf(findings, 'error') }
  }
  const { report, data } = read
  const figures = placeFigures(report, data, form)
  const contradictions = findings
    .filter((finding) => isContradiction(finding, report))
    .map(sentence(hasLines))
  const units = file.addends && readAddends(file.addends)
  const isSame = units === undefined || stillAddsUp(units.units, figures.cells, form)
  return {
    path,
    agency: report.agency,
    year: report.year,
    ...given({
      otherForm: report.form.name === form.name ? undefined : report.form.name,
      units: isSame ? units?.units : undefined,
    }),
    ...figures,
    isOfRegion: textOf(valueAt(data, '口径')) === '全域',
    contradictions,
    isBlank:
      figures.cells.size + figures.misfits.length === 0 && findings.some(({ rule }) => rule === 'unfilled'),
    doubts: [
      ...(ofWorkbook ?? []),
      ...findings.filter(({ rule }) => rule === 'import-doubt').map(({ message }) => message),
      ...(beginsLate(report.year, report.period) || endsEarly(report.year, report.period)
        ? [aggregateText.partOfYear(textOf(valueAt(data, '统计期限')) ?? '')]
        : []),
      ...(isSame ? [] : [aggregateText.changedSum()]),
    ],
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    notes,
    outliers: new Map(
      findings.flatMap(({ rule, address, message }) =>
        rule === 'outlier' && address ? [[address, message] as const] : [],
      ),
    ),
  }
}

/** Whose and of which year a file is that was not read to its end. */
function headOf({ path, bytes, encoding }: BuildInput): { agency?: string; year?: number } {
  const { source, value } = readYaml(path, bytes, encoding)
  const of = (key: string) =>
    value
      ? textOf(valueAt(value, key))
      : new RegExp(`^${key}\\s*[:：]\\s*["“]?([^"”#\\n]+)`, 'm').exec(source.text)?.[1]?.trim()
  const year = /^\d{4}$/.exec(of('年度') ?? '')?.[0]
  return given({ agency: of('机关'), year: year === undefined ? undefined : Number(year) })
}

function isContradiction({ rule, severity, address }: Finding, { form }: Report): boolean {
  if (severity !== 'error') return false
  if (rule === 'section-missing') return form.sections.some(({ name, table }) => name === address && table)
  return OF_FIGURES.has(rule)
}

function sentence(hasLines: boolean): (finding: Finding) => string {
  return ({ message, range }) => (range && hasLines ? aggregateText.atLine(range.line, message) : message)
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function notesOf(findings: readonly Finding[], hasLines: boolean): readonly Note[] {
  const of = (wanted: 'error' | 'warning') =>
    findings
      .filter(({ severity }) => severity === wanted)
      .map(({ message, range }) => ({
        severity: wanted,
        message,
        ...(range && hasLines ? { line: range.line } : {}),
      }))
  return [...of('error'), ...of('warning')].slice(0, MOST_NOTES)
}
