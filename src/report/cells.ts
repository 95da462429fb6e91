import Big from 'big.js'
import type { Finding } from '../findings/finding.ts'
import type { Section } from '../format/format.ts'
import { isSum } from '../format/sums.ts'
import { addressOf, cellPaths, kindOf, namesOf } from '../format/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import { type Located, type LocatedScalar, valueAt } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { type Figure, NOTATION, typedFigure } from './figure.ts'

/** The cells of a table section as the data has them. An absent cell is 0, an absent total is left to be computed. */
export interface Cells {
  readonly figures: Map<string, Figure>
  readonly findings: readonly Finding[]
  /** How many cells were left to be 0. */
  readonly zeros: number
}

export function readCells(section: Section, data: Located, source: Source): Cells {
  const figures = new Map<string, Figure>()
  const findings: Finding[] = []
  let zeros = 0
  for (const { row, column } of (section.table?.blocks ?? []).flatMap(cellPaths)) {
    const address = addressOf(section, row, column)
    const typed = typedAt(data, namesOf(row, column))
    if (typed === undefined) {
      if (isSum(row) || isSum(column)) continue
      zeros++
      figures.set(address, { address, value: new Big(0), text: '0' })
      continue
    }
    const range = rangeOf(source, typed.start, typed.end)
    const kind = kindOf(row, column)
    if (typed.value === null) {
      figures.set(address, { address, text: '', located: typed })
      const said = figuresText.blank(address)
      findings.push({ rule: 'blank-cell', stage: 'consistency', severity: 'error', address, range, ...said })
    } else if (NOTATION[kind].test(typed.typed)) {
      figures.set(address, typedFigure(address, kind, typed))
    } else {
      const said = figuresText.notation(address, typed.typed, kind)
      findings.push({ rule: 'number-notation', stage: 'reading', severity: 'error', address, range, ...said })
    }
  }
  return { figures, findings, zeros }
}

/** The scalar at the end of a way of names. A `~` on the way blanks all beneath it. */
function typedAt(data: Located, names: readonly string[]): LocatedScalar | undefined {
  if (data.kind === 'scalar') return data
  const [name, ...deeper] = names
  const next = name === undefined ? undefined : valueAt(data, name)
  return next && typedAt(next, deeper)
}
