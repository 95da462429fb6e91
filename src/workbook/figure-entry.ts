import type { Kind } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, last, namesOf, type Path, unitOf } from '../form/tree.ts'
import { type Figure, sum } from '../report/figure.ts'
import { partsOf } from '../report/parts.ts'
import type { Report, ReportTable } from '../report/report.ts'
import { ZERO } from '../source/decimal.ts'
import { given } from '../source/given.ts'
import { type CellValue, decimalValue } from '../spreadsheet/spreadsheet.ts'
import type { Entry } from './entry.ts'
import { type Slot, type Slots, totalFormula } from './total-formula.ts'

/** Where a cell stands in the form: the number of its block, its row and its column. */
export interface CellPath {
  readonly block: number
  readonly row: Path
  readonly column: Path
}

export function cellPathsOf({ section, table }: ReportTable): ReadonlyMap<string, CellPath> {
  return new Map(
    cellPaths(table).map(({ block, row, column }) => [
      addressOf(section, row, column),
      { block: table.blocks.indexOf(block), row, column },
    ]),
  )
}

/** A figure to be filled in or added up; nothing where a sum of ratios or of words is left blank. */
export function figureEntry(
  { section }: ReportTable,
  { figures }: Report,
  path: CellPath,
  slot: Slot,
  slots: Slots,
  sheet: number,
): Entry | undefined {
  const { row, column } = path
  const kind = kindOf(row, column)
  const figure = figures.get(slot.address)
  const adds = isSum(row) || isSum(column)
  const isAdded = adds && kind !== 'ratio' && kind !== 'text'
  if (adds && !isAdded && !figure?.located) return undefined
  const isTotal = isAdded && agrees(figure, sum(partsOf(section, figures, row, column)))
  const written = writtenFigure(figure, kind)
  const value: CellValue | undefined = isTotal
    ? {
        formula: totalFormula(section, row, column, slots),
        cached: written && 'number' in written ? written : '',
      }
    : written
  return {
    address: slot.address,
    keys: keysOf(section.name, row, column),
    what: 'figure',
    kind,
    ...given({ unit: unitOf(row, column), value }),
    isTotal,
    place: { sheet, row: slot.row, column: slot.column },
    rowKey: rowKeyOf(section.name, path),
    rowLabel: row.length > 1 ? last(row).label : '',
    columnLabel: column.length > 1 ? last(column).label : '',
  }
}

/** Whether a total is what it should be. One that is typed otherwise is to be seen and mended as it is typed. */
function agrees(figure: Figure | undefined, summed: Figure['value']): boolean {
  if (!figure?.located) return true
  return figure.value?.eq(summed ?? ZERO) ?? false
}

/** The exact decimal; a percentage and words are text. */
function writtenFigure(figure: Figure | undefined, kind: Kind): CellValue | undefined {
  if (!figure || figure.text === '') return undefined
  if (figure.value === undefined || kind === 'text' || figure.text.endsWith('%')) return { text: figure.text }
  return decimalValue(figure.value.toFixed())
}

/** The way to a figure in the data file. */
export function keysOf(section: string, row: Path, column: Path): readonly string[] {
  const own = last(row).children.length > 0 ? ['总数'] : []
  return [section, ...namesOf(row), ...own, ...namesOf(column)]
}

export function rowKeyOf(section: string, { block, row }: CellPath): string {
  return [section, block + 1, ...namesOf(row)].join('|')
}
