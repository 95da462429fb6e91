import type { Finding, Severity } from './finding.ts'
import { pageOf } from './page.ts'

/** The findings of one data file. */
export interface Checked {
  /** The data file as the user named it. */
  readonly path: string
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
}

export interface Summary extends Record<Severity, number> {
  readonly files: number
  /** Accepted under 确认. */
  readonly accepted: number
}

export function summarise(checked: readonly Checked[]): Summary {
  const findings = checked.flatMap((file) => file.findings)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    files: checked.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    accepted: checked.reduce((sum, { accepted }) => sum + accepted.length, 0),
  }
}

/** `{findings: [...], summary}`; each finding with its file and its reference page. */
export function printJson(checked: readonly Checked[]): string {
  const findings = checked.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ file: path, ...finding, page: pageOf(finding.rule) })),
  )
  return JSON.stringify({ findings, summary: summarise(checked) }, null, 2)
}
