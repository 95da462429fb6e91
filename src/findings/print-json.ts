import { visibleJson } from '../locale/visible.ts'
import type { Finding } from './finding.ts'
import { pageOf } from './page.ts'
import type { Severity } from './registry.ts'

/** The findings of one data file. */
export interface Checked {
  /** The data file as the user named it. */
  readonly path: string
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
  /** Whether it was read to its end. */
  readonly isRead: boolean
  /** Sections that could not be read, where the others were checked. */
  readonly left?: readonly string[]
  /** Cells that are left out and count as 0. */
  readonly zeros?: number
  /** In its prose. */
  readonly numbers?: readonly ToldNumber[]
}

interface ToldNumber {
  readonly figures: readonly unknown[]
  readonly isUnclear: boolean
  readonly isLeftOut?: boolean
}

export interface Summary extends Record<Severity, number> {
  readonly files: number
  /** Accepted under 确认. */
  readonly accepted: number
  /** Numbers in prose: compared with figures, with none since these could not be read, not known what they tell. */
  readonly compared: number
  readonly uncompared: number
  readonly unclear: number
  /** Files that could not be read to their end, so that not all in them was looked at. */
  readonly unread: number
  /** Cells that are left out and count as 0. */
  readonly zeros: number
  /** Sections that were not checked, in files of which the rest was. */
  readonly left: readonly string[]
}

export const NOTHING: Summary = {
  files: 0,
  error: 0,
  warning: 0,
  info: 0,
  accepted: 0,
  compared: 0,
  uncompared: 0,
  unclear: 0,
  unread: 0,
  zeros: 0,
  left: [],
}

/** A summary with one more file. */
export function withFile(
  summary: Summary,
  { findings, accepted, numbers = [], isRead, zeros = 0, left = [] }: Checked,
): Summary {
  const count = (severity: Severity) =>
    summary[severity] + findings.filter((finding) => finding.severity === severity).length
  const tell = numbers.filter(({ figures }) => figures.length > 0)
  const leftOut = tell.filter(({ isLeftOut }) => isLeftOut)
  return {
    files: summary.files + 1,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    accepted: summary.accepted + accepted.length,
    compared: summary.compared + tell.length - leftOut.length,
    uncompared: summary.uncompared + leftOut.length,
    unclear: summary.unclear + numbers.filter(({ isUnclear }) => isUnclear).length,
    unread: summary.unread + (isRead || left.length > 0 ? 0 : 1),
    zeros: summary.zeros + zeros,
    left: [...new Set([...summary.left, ...left])],
  }
}

/** Each finding with its file and its reference page; `failed`: the files that could not be checked at all. */
export function printJson(checked: readonly Checked[], failed: readonly string[], summary: Summary): string {
  const findings = checked.flatMap(({ path, findings }) =>
    findings.map(({ isUnfilled: _, ...finding }) => ({ file: path, ...finding, page: pageOf(finding.rule) })),
  )
  return visibleJson({ findings, failed, summary })
}
