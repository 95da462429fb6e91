import { visibleJson } from '../locale/visible.ts'
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

export const NOTHING: Summary = { files: 0, error: 0, warning: 0, info: 0, accepted: 0 }

/** A summary with one more file. */
export function withFile(summary: Summary, { findings, accepted }: Checked): Summary {
  const count = (severity: Severity) =>
    summary[severity] + findings.filter((finding) => finding.severity === severity).length
  return {
    files: summary.files + 1,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    accepted: summary.accepted + accepted.length,
  }
}

/** `{findings: [...], summary}`; each finding with its file and its reference page. */
export function printJson(checked: readonly Checked[], summary: Summary): string {
  const findings = checked.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ file: path, ...finding, page: pageOf(finding.rule) })),
  )
  return visibleJson({ findings, summary })
}
