import { styleText } from 'node:util'
import { visible } from '../locale/visible.ts'
import { findingsText } from '../locale/zh/findings.ts'
import { advice } from './advice.ts'
import { codeFrame, type Lines } from './code-frame.ts'
import type { Finding } from './finding.ts'
import type { Severity } from './registry.ts'

export interface PrintOptions {
  /** The data file as the user named it. */
  readonly path: string
  /** The lines of a file, by its name. */
  readonly lines: (file: string) => Lines
  readonly colour: boolean
}

const COLOURS: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** Places that take part are shown up to this many. */
const MOST_RELATED = 6

/** Findings as a person reads them: place, sentence, frame, what was due, what to do. */
export function printFindings(findings: readonly Finding[], options: PrintOptions): string {
  return findings.map((finding) => printFinding(finding, options)).join('\n\n')
}

function printFinding(finding: Finding, options: PrintOptions): string {
  const { colour } = options
  const path = visible(finding.file ?? options.path)
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text) : text
  const { range, severity, rule, message, related = [] } = finding
  const place = range ? `${path}:${range.line}:${range.column}` : path
  const label = paint([COLOURS[severity], 'bold'], findingsText.severity[severity])
  const rows = [`${paint('bold', place)} ${label} ${visible(message)} ${paint('dim', `[${rule}]`)}`]
  if (range) rows.push(indent(codeFrame(options.lines(finding.file ?? options.path), range)))
  for (const { message, range, file = finding.file ?? options.path } of related.slice(0, MOST_RELATED)) {
    rows.push(`  ${findingsText.related}：${visible(`${file}:${range.line}:${range.column} ${message}`)}`)
  }
  if (related.length > MOST_RELATED) rows.push(`  ${findingsText.moreRelated(related.length - MOST_RELATED)}`)
  for (const { label, text } of advice(finding)) rows.push(`  ${paint('green', label)}：${visible(text)}`)
  return rows.join('\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
