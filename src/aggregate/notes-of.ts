import type { Finding } from '../findings/finding.ts'
import type { RuleId } from '../findings/registry.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import type { Report } from '../report/report.ts'
import type { Note } from './handed.ts'

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

/** What keeps the figures of a report from being added, a sentence each. */
export function contradictionsIn(
  findings: readonly Finding[],
  report: Report,
  hasLines: boolean,
): readonly string[] {
  return findings.filter((finding) => isContradiction(finding, report)).map(sentence(hasLines))
}

function isContradiction({ rule, severity, address }: Finding, { form }: Report): boolean {
  if (severity !== 'error') return false
  if (rule === 'section-missing') return form.sections.some(({ name, table }) => name === address && table)
  return OF_FIGURES.has(rule)
}

function sentence(hasLines: boolean): (finding: Finding) => string {
  return ({ message, range }) => (range && hasLines ? aggregateText.atLine(range.line, message) : message)
}

/** Why a file was not read: what its author has to mend first, with the place and the next step. */
export function whyUnread(findings: readonly Finding[], hasLines: boolean): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const found =
    errors.find(({ rule }) => rule === 'file-not-utf8') ??
    errors.find(({ stage }) => stage === 'reading') ??
    errors[0]
  if (!found) return ''
  const { message, range, fix } = found
  const said = fix === undefined ? message : aggregateText.withFix(message, fix)
  return range && hasLines ? aggregateText.atPlace(range.line, range.column, said) : said
}

export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

export function notesOf(findings: readonly Finding[], hasLines: boolean): readonly Note[] {
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
