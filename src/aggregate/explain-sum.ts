import type { Form } from '../form/form.ts'
import { leafCells } from '../form/leaf-cells.ts'
import type { ExplainedAddend } from '../locale/zh/explain-sum.ts'
import { type Addend, leavesOf } from '../report/addends.ts'
import { type Decimal, decimal, ZERO } from '../source/decimal.ts'
import { cellsOf, sumOf } from './figure-of.ts'

export interface ExplainedSum {
  /** Who gave something, in the order of the list; units within sums with their way. */
  readonly addends: readonly ExplainedAddend[]
  /** How many of those that are added gave 0, and left it blank. */
  readonly zeros: number
  readonly blanks: number
  /** Units that were not added, with what became of them. */
  readonly leftOut: readonly { readonly name: string; readonly state: string }[]
  readonly total: Decimal
  /** The office's own figure, no sum. */
  readonly isOwn: boolean
}

/** The figure of an address as the sum of what units gave. Figures of the office alone have one addend. */
export function explainSum(form: Form, address: string, units: readonly Addend[]): ExplainedSum {
  const cells = cellsOf(form, address)
  const given = leavesOf(units).map(({ unit, above }) => ({ unit, above, value: sumOf(unit.cells, cells) }))
  const addends = given.flatMap(({ unit, above, value }) =>
    value && !value.eq(0)
      ? [{ name: unit.name, above, value: value.toFixed(), ...(unit.file ? { file: unit.file } : {}) }]
      : [],
  )
  return {
    addends,
    zeros: given.filter(({ value }) => value?.eq(0)).length,
    blanks: given.filter(({ value }) => value === undefined).length,
    leftOut: units.filter(({ added }) => !added).map(({ name, state }) => ({ name, state })),
    isOwn: leafCells(form).some(({ address, isOwn }) => isOwn && cells.includes(address)),
    total: addends.reduce((total, { value }) => total.plus(decimal(value)), ZERO),
  }
}
