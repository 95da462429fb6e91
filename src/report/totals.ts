import Big from 'big.js'
import type { Finding } from '../findings/finding.ts'
import type { Section } from '../format/format.ts'
import { isSum, terms } from '../format/sums.ts'
import { addressOf, cellPaths, kindOf, type Path } from '../format/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { computedFigure, type Figure, type Figures, sum } from './figure.ts'

/** Adds the totals that the form declares. A total that is typed stays as it is, and is reported when it differs. */
export function addTotals(
  section: Section,
  cells: Figures,
  source: Source,
): { figures: Figures; findings: readonly Finding[] } {
  const figures = new Map(cells)
  const findings: Finding[] = []
  for (const { row, column } of section.table ? cellPaths(section.table) : []) {
    if (!isSum(row) && !isSum(column)) continue
    const address = addressOf(section, row, column)
    const parts = partsOf(section, cells, row, column)
    const typed = cells.get(address)
    const computed = computedFigure(address, kindOf(row, column), sum(parts))
    if (!typed) figures.set(address, computed)
    else if (typed.value && !typed.value.eq(computed.value ?? new Big(0))) {
      findings.push(difference(typed, computed, parts, source))
    }
  }
  return { figures, findings }
}

/** The cells that a figure is the sum of: itself, if it is none. */
export function partsOf(section: Section, figures: Figures, row: Path, column: Path): readonly Figure[] {
  return terms(row).flatMap((r) => terms(column).flatMap((c) => figures.get(addressOf(section, r, c)) ?? []))
}

function difference(typed: Figure, computed: Figure, parts: readonly Figure[], source: Source): Finding {
  const range = (part: Figure) => part.located && rangeOf(source, part.located.start, part.located.end)
  const counted = parts.filter(({ value }) => value && !value.eq(0))
  const at = range(typed)
  return {
    rule: 'typed-total',
    stage: 'consistency',
    severity: 'error',
    address: typed.address,
    ...figuresText.total(typed, computed, counted),
    ...(at ? { range: at } : {}),
    related: counted.flatMap((part) => {
      const place = range(part)
      return place ? [{ message: figuresText.term(part.address, part.text), range: place }] : []
    }),
  }
}
