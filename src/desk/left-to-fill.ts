import type { Finding } from '../findings/finding.ts'
import type { RuleId, Severity } from '../findings/registry.ts'
import type { FindingView } from '../preview/state.ts'
import { offsetOf } from '../source/source.ts'
import type { Present } from './present.ts'
import type { DeskFinding } from './protocol/state.ts'

/** Rules that only ever say that something is not there yet. */
const NOT_YET: ReadonlySet<RuleId> = new Set(['blank-cell', 'date-missing', 'section-missing', 'unfilled'])

/**
 * Findings that tell only what is left to be filled in: no faults while a report is being written. What a section does
 * not speak of yet is one of them as long as a place in it is not filled in, and what does not balance as long as one
 * side of it is not begun.
 */
function leftToFill<One extends Pick<Finding, 'rule' | 'address' | 'isUnfilled'>>(
  findings: readonly One[],
): ReadonlySet<One> {
  const blank = findings.filter(({ rule }) => rule === 'unfilled')
  const begun = new Set(blank.map(({ address }) => address))
  return new Set(
    findings.filter(
      ({ rule, address, isUnfilled }) =>
        NOT_YET.has(rule) || isUnfilled === true || (rule === 'section-topic' && begun.has(address)),
    ),
  )
}

/** What is wrong by gravity, and how many places are left to be filled in. */
export function countsOf(findings: readonly Finding[]): {
  readonly counts: Readonly<Record<Severity, number>>
  readonly left: number
} {
  const left = leftToFill(findings)
  const count = (wanted: Severity) =>
    findings.filter((one) => one.severity === wanted && !left.has(one)).length
  return {
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    left: left.size,
  }
}

/** Findings, with what is only left to be filled in marked; what stands for words that are to come cannot be let stand. */
export function markLeft(
  findings: readonly FindingView[],
  present: Present | undefined,
): readonly DeskFinding[] {
  const left = leftToFill(findings)
  return findings.map((finding) => {
    if (!left.has(finding)) return finding
    const { isAcceptable, ...rest } = finding
    const stays = isAcceptable && !isPlaceholder(finding, present)
    return { ...rest, isLeft: true, ...(stays ? { isAcceptable } : {}) }
  })
}

/** （请填写）, but not ××: that may be meant. */
function isPlaceholder({ rule, range }: FindingView, present: Present | undefined): boolean {
  if (rule !== 'unfilled' || !range || !present) return false
  const { source } = present
  return BRACKET.test(source.text.slice(offsetOf(source, range.line, range.column)))
}

const BRACKET = /^[（(【[〔［{｛]/
