import type { CellContent } from '../data-file/content.ts'
import type { Section } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { type BoundTerm, instancesOf } from '../form/rule-instances.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, kindOf, last } from '../form/tree.ts'
import { importText } from '../locale/zh/import.ts'
import { starterText } from '../locale/zh/starter.ts'
import { amountOf } from '../report/amount.ts'
import type { Report } from '../report/report.ts'
import { type Decimal, ZERO } from '../source/decimal.ts'

/** What is carried over into a table: its cells, and comments over the rows in which cells are left blank. */
export interface CarriedOver {
  readonly cells: ReadonlyMap<string, CellContent>
  readonly comments: ReadonlyMap<string, readonly string[]>
}

/**
 * The cells that the rules of the form say are the same as figures of last year. What last year's report does not tell
 * stays blank: 0 would be taken for known.
 */
export function carriedOver(section: Section, report: Report): CarriedOver {
  const { table } = section
  const cells = new Map<string, CellContent>()
  const comments = new Map<string, readonly string[]>()
  const doubted = new Set<unknown>()
  for (const rule of table?.rules ?? []) {
    if (rule.comparison.operator !== '=' || rule.severity !== 'error') continue
    for (const { comparison } of table ? instancesOf(table, rule) : []) {
      const [own, ...others] = comparison.left
      if (!own || 'number' in own || own.lastYear || others.length > 0) continue
      if (isSum(own.row) || isSum(own.column) || !comparison.right.every(isOfLastYear)) continue
      const address = addressOf(section, own.row, own.column)
      const value = sumOf(section, comparison.right.filter(isOfLastYear), report)
      const isAmount = kindOf(own.row, own.column) === 'amount'
      const text = value?.toFixed() ?? null
      cells.set(address, { typed: isAmount && text !== null ? `"${text}"` : text })
      const row = last(own.row)
      if (text !== null || doubted.has(row)) continue
      doubted.add(row)
      comments.set(address, [`${importText.mark}${starterText.notCarried(row.label)}`])
    }
  }
  return { cells, comments }
}

type LastYears = Extract<BoundTerm, { readonly row: unknown }>

function isOfLastYear(term: BoundTerm): term is LastYears {
  return !('number' in term) && term.lastYear === true
}

/** Figures of last year; `undefined` when one of them is not there, or blank. */
function sumOf(section: Section, terms: readonly LastYears[], report: Report): Decimal | undefined {
  let sum = ZERO
  for (const { row, column, sign } of terms) {
    const there = resolveAddress(report.form, addressOf(section, row, column))
    const value = there && amountOf(there.section, report.figures, there.row, there.column).printed
    if (!value || !report.sections.some((one) => one.section.name === there.section.name)) return undefined
    sum = sum.plus(value.times(sign))
  }
  return sum
}
