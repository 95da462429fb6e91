import type { CellContent } from '../data-file/content.ts'
import type { Section } from '../form/form.ts'
import { resolveAddress } from '../form/references.ts'
import { type BoundTerm, instancesOf } from '../form/rule-instances.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, kindOf, last, type Path } from '../form/tree.ts'
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
 * The cells that are the same as figures of last year. What last year's report does not tell stays blank: 0 would be
 * taken for known.
 */
export function carriedOver(section: Section, lastYear: Report): CarriedOver {
  const cells = new Map<string, CellContent>()
  const comments = new Map<string, readonly string[]>()
  const doubted = new Set<unknown>()
  for (const { row, column, from, value } of carriedFigures(section, lastYear)) {
    const address = addressOf(section, row, column)
    const text = value?.toFixed() ?? null
    const isAmount = kindOf(row, column) === 'amount'
    cells.set(address, { typed: isAmount && text !== null ? `"${text}"` : text })
    if (text !== null || doubted.has(last(row))) continue
    doubted.add(last(row))
    const isBlank = from.every((term) => placeOf(section, term, lastYear))
    const said = (isBlank ? starterText.blankLastYear : starterText.notCarried)(last(row).label)
    comments.set(address, [`${importText.mark}${said}`])
  }
  return { cells, comments }
}

/** A figure that a rule of the form says is the same as figures of last year. */
export interface CarriedFigure {
  readonly row: Path
  readonly column: Path
  readonly from: readonly LastYears[]
  /** What they come to; absent when last year's report does not tell one of them. */
  readonly value: Decimal | undefined
}

export function carriedFigures(section: Section, lastYear: Report): readonly CarriedFigure[] {
  const { table } = section
  const rules = (table?.rules ?? []).filter(
    ({ comparison, severity }) => comparison.operator === '=' && severity === 'error',
  )
  return rules.flatMap((rule) =>
    (table ? instancesOf(table, rule) : []).flatMap(({ comparison: { left, right } }) => {
      const [own, ...others] = left
      if (!own || 'number' in own || own.lastYear || others.length > 0) return []
      const from = right.filter(isOfLastYear)
      if (isSum(own.row) || isSum(own.column) || from.length < right.length) return []
      return [{ row: own.row, column: own.column, from, value: sumOf(section, from, lastYear) }]
    }),
  )
}

type LastYears = Extract<BoundTerm, { readonly row: unknown }>

function isOfLastYear(term: BoundTerm): term is LastYears {
  return !('number' in term) && term.lastYear === true
}

/** Figures of last year; `undefined` when one of them is not there, or blank. */
function sumOf(section: Section, terms: readonly LastYears[], report: Report): Decimal | undefined {
  let sum = ZERO
  for (const term of terms) {
    const there = placeOf(section, term, report)
    const value = there && amountOf(there.section, report.figures, there.row, there.column).printed
    if (!value) return undefined
    sum = sum.plus(value.times(term.sign))
  }
  return sum
}

/** Where last year's report has a figure, though it may be blank there. */
function placeOf(section: Section, { row, column }: LastYears, { form, sections }: Report) {
  const there = resolveAddress(form, addressOf(section, row, column))
  return sections.some((one) => one.section.name === there?.section.name) ? there : undefined
}
