import type { FormTable, Section } from '../form/form.ts'
import {
  type BoundComparison,
  type BoundTerm,
  instancesOf,
  type RuleInstance,
} from '../form/rule-instances.ts'
import { last, type Path } from '../form/tree.ts'
import { workbookText } from '../locale/zh/workbook.ts'
import type { Figures } from '../report/figure.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'
import { references, type Slots, slotsOf } from './total-formula.ts'

/** A 勾稽关系 at one place as formulas: both sides, and whether it holds; each with what it comes to now. */
export interface RuleLine {
  readonly label: string
  readonly left: Side
  readonly right: Side
  /** The formula of the verdict, given where the sides stand. */
  verdict(left: string, right: string): string
  readonly found: string
}

interface Side {
  readonly formula: string
  readonly value: Decimal
}

interface Sides {
  readonly left: Side
  readonly right: Side
}

/** The rules of a table that its own cells can tell; those that ask for last year's figures cannot be told here. */
export function ruleLines(
  section: Section,
  table: FormTable,
  slots: Slots,
  figures: Figures,
): readonly RuleLine[] {
  return table.rules.flatMap((rule) =>
    instancesOf(table, rule).flatMap((instance): readonly RuleLine[] => {
      const { comparison, when } = instance
      const sides = sidesOf(comparison)
      const condition = when && sidesOf(when)
      if (!sides || (when && !condition)) return []
      const { [rule.severity]: broken, holds } = workbookText.verdicts
      const applies = !when || !condition || isTrue(condition, when.operator)
      return [
        {
          label: workbookText.rule(rule.text, placeOf(instance)),
          ...sides,
          verdict(left, right) {
            const said = `IF(${test(left, comparison.operator, right)},"${holds}","${broken}")`
            if (!when || !condition) return said
            const { left: first, right: second } = condition
            return `IF(${test(first.formula, when.operator, second.formula)},${said},"${holds}")`
          },
          found: applies && !isTrue(sides, comparison.operator) ? broken : holds,
        },
      ]
    }),
  )

  function sidesOf(comparison: BoundComparison): Sides | undefined {
    const [left, right] = [sideOf(comparison.left), sideOf(comparison.right)]
    return left && right && { left, right }
  }

  function sideOf(bound: readonly BoundTerm[]): Side | undefined {
    let formula = ''
    let value: Decimal = ZERO
    for (const term of bound) {
      const sign = term.sign === 1 ? '+' : '-'
      const cells = 'number' in term ? [] : slotsOf(section, term.row, term.column, slots)
      if (term.lastYear || (!('number' in term) && cells.length === 0)) return undefined
      const amount =
        'number' in term
          ? decimal(String(term.number))
          : cells.reduce((sum, { address }) => sum.plus(figures.get(address)?.value ?? ZERO), ZERO)
      formula += sign + ('number' in term ? String(term.number) : `SUM(${references(cells)})`)
      value = term.sign === 1 ? value.plus(amount) : value.minus(amount)
    }
    return { formula: formula.replace(/^\+/, ''), value }
  }
}

/** Differences that only binary fractions make are none. */
function test(left: string, operator: string, right: string): string {
  return `ROUND((${left})-(${right}),6)${operator}0`
}

function isTrue({ left, right }: Sides, operator: BoundComparison['operator']): boolean {
  if (operator === '=') return left.value.eq(right.value)
  return operator === '<=' ? left.value.lte(right.value) : left.value.gte(right.value)
}

function placeOf({ row, column }: RuleInstance): string {
  const labels = (path: Path | undefined) => (path && path.length > 1 ? [last(path).label] : [])
  return [...labels(row), ...labels(column)].join('、')
}
