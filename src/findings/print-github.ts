import { visible, visibleLines } from '../locale/visible.ts'
import { advice } from './advice.ts'
import type { Finding } from './finding.ts'
import type { Checked } from './print-json.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub, one line a finding: they show up beside the line in a pull request. */
export function printGithub({ path, findings }: Checked): string {
  return findings.map((finding) => command(finding, path)).join('\n')
}

/** A file that no finding is of, since it could not be read. */
export function unreadGithub(path: string, why: string): string {
  return `::${COMMANDS.error} file=${property(visible(path))}::${data(visibleLines(why))}`
}

function command(finding: Finding, path: string): string {
  const { rule, severity, message, file, range } = finding
  const place = range
    ? `,line=${range.line},endLine=${range.endLine},col=${range.column},endColumn=${range.endColumn}`
    : ''
  const text = [message, ...advice(finding).map(({ label, text }) => `${label}：${text}`)]
    .map(visible)
    .join('\n')
  return `::${COMMANDS[severity]} file=${property(visible(file ?? path))}${place},title=${rule}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
