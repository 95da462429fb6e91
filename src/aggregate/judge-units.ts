import { aggregateText } from '../locale/zh/aggregate.ts'
import type { Handed } from './handed.ts'
import { isInSum, type JudgedUnit } from './judged-unit.ts'
import { withoutRepeated } from './repeated-units.ts'
import { byName, foldName, type Unit } from './unit-list.ts'
import { type JudgingOptions, type Verdict, verdictOf } from './verdict.ts'

export interface Judged {
  readonly units: readonly JudgedUnit[]
  /** Files of no unit of the list, or of nobody knows which. */
  readonly strangers: readonly Handed[]
}

/** Units × the files that were handed in → what became of each, nobody twice. */
export function judgeUnits(
  units: readonly Unit[],
  files: readonly Handed[],
  options: JudgingOptions,
): Judged {
  const known = byName(units)
  const unitOf = ({ agency }: Handed) => (agency === undefined ? undefined : known.get(foldName(agency)))
  const byUnit = new Map<Unit, Handed[]>()
  const strangers: Handed[] = []
  for (const file of files) {
    const unit = unitOf(file)
    if (unit) byUnit.set(unit, [...(byUnit.get(unit) ?? []), file])
    else strangers.push(file)
  }
  const judged = units.map((unit) => judgeUnit(unit, byUnit.get(unit) ?? [], files, options))
  return { units: withoutRepeated(judged, options.include), strangers }
}

function judgeUnit(
  unit: Unit,
  files: readonly Handed[],
  all: readonly Handed[],
  options: JudgingOptions,
): JudgedUnit {
  const verdict = withReason(unit, verdictOf(unit, files, all, options), options)
  return {
    unit,
    ...verdict,
    isAdded: isInSum(verdict.state),
    isLate: isLate(unit, files, options),
  }
}

/** What is found in its files is kept, but it is not one of those that are added. */
function withReason(unit: Unit, verdict: Verdict, { isOfOffice }: JudgingOptions): Verdict {
  const isBelow = isOfOffice && unit.scope === 'below'
  if (unit.counts && !isBelow) return verdict
  const { notCounted, below } = aggregateText.remark
  return { ...verdict, state: 'excluded', remarks: [isBelow ? below() : notCounted(), ...verdict.remarks] }
}

function isLate(
  { received, counts }: Unit,
  files: readonly Handed[],
  { due, today }: JudgingOptions,
): boolean {
  if (due === undefined || !counts) return false
  if (received !== undefined) return received > due
  return files.length === 0 && today !== undefined && today > due
}
