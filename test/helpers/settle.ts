import type { FormTable } from '../../src/form/form.ts'
import { partRules } from '../../src/form/part-rules.ts'
import { type BoundComparison, type BoundTerm, instancesOf } from '../../src/form/rule-instances.ts'
import { terms } from '../../src/form/sums.ts'
import { namesOf } from '../../src/form/tree.ts'

type Cells = Map<string, string | number>

/** Raises figures, addressed within their table, until the rules of the form hold that must. */
export function settle(table: FormTable, cells: Cells): void {
  const rules = [...table.rules.filter(({ severity }) => severity === 'error'), ...partRules(table)]
  const instances = rules.flatMap((rule) => instancesOf(table, rule)).filter(({ ofSum }) => !ofSum)
  let settled = false
  for (let round = 0; !settled && round < 9; round++) {
    settled = true
    for (const { comparison, when } of instances) {
      if (when && !holds(when, cells)) continue
      if (acrossYears(comparison) || holds(comparison, cells)) continue
      settled = false
      const over = excess(comparison, cells)
      raise(over > 0 ? comparison.right : comparison.left, Math.abs(over), cells)
    }
  }
}

function acrossYears({ left, right }: BoundComparison): boolean {
  return [...left, ...right].some(({ lastYear }) => lastYear)
}

function holds(comparison: BoundComparison, cells: Cells): boolean {
  const over = excess(comparison, cells)
  if (comparison.operator === '=') return over === 0
  return comparison.operator === '<=' ? over <= 0 : over >= 0
}

/** By how much the left side is larger. */
function excess({ left, right }: BoundComparison, cells: Cells): number {
  const sum = (side: readonly BoundTerm[]) =>
    side.reduce((total, term) => total + term.sign * amountOf(term, cells), 0)
  return sum(left) - sum(right)
}

function amountOf(term: BoundTerm, cells: Cells): number {
  if ('number' in term) return term.number
  return addresses(term).reduce((total, address) => total + Number(cells.get(address) ?? 0), 0)
}

/** Adds to the last figure of a side. */
function raise(side: readonly BoundTerm[], by: number, cells: Cells): void {
  const [address] = side.flatMap((term) => ('number' in term ? [] : addresses(term).slice(-1))).slice(-1)
  if (address !== undefined) cells.set(address, Number(cells.get(address) ?? 0) + by)
}

function addresses({ row, column }: Exclude<BoundTerm, { number: number }>): readonly string[] {
  return terms(row).flatMap((r) => terms(column).map((c) => [...namesOf(r), ...namesOf(c)].join('.')))
}
