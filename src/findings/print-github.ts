import type { Finding } from './finding.ts'
import type { Checked } from './print-json.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands of GitHub, one line a finding: they show up beside the line in a pull request. */
export function printGithub(checked: readonly Checked[]): string {
  return checked.flatMap(({ path, findings }) => findings.map((finding) => command(finding, path))).join('\n')
}

function command({ rule, severity, message, expected, fix, file, range }: Finding, path: string): string {
  const place = range
    ? `,line=${range.line},endLine=${range.endLine},col=${range.column},endColumn=${range.endColumn}`
    : ''
  const text = [message, expected, fix].filter((part) => part !== undefined).join('\n')
  return `::${COMMANDS[severity]} file=${property(file ?? path)}${place},title=${property(rule)}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
