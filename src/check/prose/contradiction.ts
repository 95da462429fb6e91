import { mayBe } from '../../prose/numbers.ts'
import type { Sentence } from '../../prose/sentences.ts'
import { baseUnit, sameUnit } from '../../prose/units.ts'
import type { PutIn } from '../../report/printed-text.ts'
import type { Located } from '../../source/located.ts'
import type { Amount } from './amounts.ts'
import type { Prose, Statement } from './prose.ts'
import { type SaidScope, saidScope } from './scope.ts'

/** A number that tells another figure than the table has. */
export interface Contradiction {
  readonly statement: Statement
  /** What it may be by the table. */
  readonly amounts: readonly Amount[]
  readonly scope: SaidScope
  /** The number has the very unit of the table, not one that is used for it: 5条 for 5件. */
  readonly isInSameUnit: boolean
  /** The `{{…}}` that puts it in, when it is not typed. */
  readonly reference?: PutIn
}

/** What is looked at for contradictions. */
interface Told {
  readonly prose: Prose
  readonly data: Located
}

/** Every number, typed or put in by a reference, that is certain to tell a figure, and tells another than the table has. */
export function findContradictions({ prose, data }: Told): readonly Contradiction[] {
  const scopes = new Map<Sentence, SaidScope>()
  return prose.statements.flatMap((statement) => {
    const { reading, number, sentence } = statement
    const reference = reading.text.referenceIn(number.start, number.end)
    if (!reference && !reading.text.isTyped(number.start, number.end)) return []
    const amounts = amountsOf(statement, prose)
    if (amounts.length === 0 || amounts.some((amount, index) => agrees(statement, amount, index))) return []
    const scope = scopes.get(sentence) ?? saidScope(reading.prose, sentence, data)
    scopes.set(sentence, scope)
    if (scope === 'other') return []
    const isInSameUnit = amounts.some(({ unit }) => isSame(number.unit, unit))
    return { statement, amounts, scope, isInSameUnit, ...(reference ? { reference } : {}) }
  })
}

/** Whether a number is told to contradict the table: what follows from it is not told again. */
export function isContradicted(found: readonly Contradiction[], statement: Statement | undefined): boolean {
  return statement !== undefined && found.some((one) => one.statement === statement)
}

/** The amounts that a number may be; none when one of them is not known, or it counts in another unit. */
function amountsOf({ sums, number, isInUnit }: Statement, prose: Prose): readonly Amount[] {
  const amounts = sums.map((sum) => prose.amountOf(sum))
  return !isInUnit || NO_COUNT.test(number.unit) || amounts.includes(undefined) ? [] : (amounts as Amount[])
}

const NO_COUNT = /^[%年月日天号时分秒]$|工作日|百分点|小时|分钟/

/** A form that names no unit counts in any; a number without one counts as the table does. */
function isSame(unit: string, tableUnit: string): boolean {
  return unit === '' || tableUnit === '' || sameUnit(unit, baseUnit(tableUnit).unit)
}

function agrees({ number, sums, moreThanTold }: Statement, { value }: Amount, index: number): boolean {
  const sum = sums[index]
  const isMore = sum !== undefined && moreThanTold?.includes(sum) === true
  return mayBe(number, value) || (isMore && number.value.lt(value))
}
