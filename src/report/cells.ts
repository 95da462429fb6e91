import type { Finding } from '../findings/finding.ts'
import type { Section } from '../format/format.ts'
import { isSum } from '../format/sums.ts'
import { addressOf, cellPaths, kindOf } from '../format/tree.ts'
import { figuresText } from '../locale/zh/figures.ts'
import type { Located } from '../source/located.ts'
import { rangeOf, type Source } from '../source/source.ts'
import { absentFigure, type Figure, NOTATION, typedFigure } from './figure.ts'
import { typedCell } from './typed-cell.ts'

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
  for (const { row, column } of section.table ? cellPaths(section.table) : []) {
    const address = addressOf(section, row, column)
    const kind = kindOf(row, column)
    const cell = typedCell(data, row, column)
    if (!cell) {
      if (isSum(row) || isSum(column)) continue
      zeros++
      figures.set(address, absentFigure(address, kind))
      continue
    }
    const { scalar, note } = cell
    const range = rangeOf(source, scalar.start, scalar.end)
    if (scalar.value === null) {
      figures.set(address, { address, text: '', located: scalar, ...(note === undefined ? {} : { note }) })
      const said = figuresText.blank(address)
      findings.push({ rule: 'blank-cell', stage: 'consistency', severity: 'error', address, range, ...said })
    } else if (NOTATION[kind].test(scalar.typed)) {
      figures.set(address, typedFigure(address, kind, scalar, note))
    } else {
      const said = figuresText.notation(address, scalar.typed, kind)
      findings.push({ rule: 'number-notation', stage: 'reading', severity: 'error', address, range, ...said })
    }
  }
  return { figures, findings, zeros }
}
