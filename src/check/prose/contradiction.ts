import { mayBe } from '../../prose/numbers.ts'
import { baseUnit, sameUnit } from '../../prose/units.ts'
import type { Subject } from '../rule.ts'
import { type Amount, amountOf } from './amounts.ts'
import { type SaidScope, saidScope } from './scope.ts'
import { readTellings, type Telling } from './tellings.ts'

/** A number that tells another figure than the table has. */
export interface Contradiction {
  readonly telling: Telling
  /** What it may be by the table. */
  readonly amounts: readonly Amount[]
  readonly scope: SaidScope
}

/** Remembered: a sum or a percentage of a number that is wrong itself is not told again. */
export function contradictions(subject: Subject): readonly Contradiction[] {
  const found = known.get(subject.texts) ?? findContradictions(subject)
  known.set(subject.texts, found)
  return found
}

/** Whether a number contradicts the table. */
export function isContradicted(subject: Subject, telling: Telling | undefined): boolean {
  const found = contradictions(subject)
  const wrong = wrongs.get(found) ?? new Set(found.map((each) => each.telling.number))
  wrongs.set(found, wrong)
  return telling !== undefined && wrong.has(telling.number)
}

const wrongs = new WeakMap<readonly Contradiction[], ReadonlySet<Telling['number']>>()

const known = new WeakMap<Subject['texts'], readonly Contradiction[]>()

function findContradictions(subject: Subject): readonly Contradiction[] {
  return readTellings(subject).flatMap((telling) => {
    const { reading, number, sentence } = telling
    if (!reading.text.isTyped(number.start, number.end)) return []
    const amounts = amountsOf(telling, subject)
    if (amounts.length === 0 || amounts.some((amount) => agrees(telling, amount))) return []
    const scope = saidScope(reading.prose, sentence, subject)
    return scope === 'other' ? [] : { telling, amounts, scope }
  })
}

/** The amounts that a number may be; none when one of them is not known, or all are counted in another unit. */
export function amountsOf({ sums, number }: Telling, { report }: Subject): readonly Amount[] {
  const amounts = sums.map((sum) => amountOf(sum, report))
  if (amounts.includes(undefined)) return []
  return amounts.filter(
    (amount) => amount !== undefined && isCountedAlike(number.unit, amount.unit),
  ) as Amount[]
}

/** In the same unit. A form that names none counts in any; a number without one counts as the table does. */
function isCountedAlike(unit: string, tableUnit: string): boolean {
  if (/^[%年月日天号时分秒]$|工作日|百分点|小时|分钟/.test(unit)) return false
  return unit === '' || tableUnit === '' || sameUnit(unit, baseUnit(tableUnit).unit)
}

function agrees({ number }: Telling, { value }: Amount): boolean {
  return mayBe(number, value)
}
