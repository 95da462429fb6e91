import type { Section } from '../form/form.ts'
import { printedAs } from '../form/references.ts'
import { isSum, parts, terms } from '../form/sums.ts'
import { addressOf, type Path } from '../form/tree.ts'
import { rangeReference } from '../spreadsheet/references.ts'

export interface Slot {
  readonly address: string
  readonly row: number
  readonly column: number
}

/** Where the cells of a table are on its sheet, by address. */
export type Slots = ReadonlyMap<string, Slot>

/** The formula of a total: the cells one step down; nothing but blanks is blank. */
export function totalFormula(section: Section, row: Path, column: Path, slots: Slots): string {
  const pairs = isSum(column)
    ? parts(column).map((part): [Path, Path] => [row, part])
    : parts(row).map((part): [Path, Path] => [part, column])
  const own = addressOf(section, row, column)
  const cells = pairs.flatMap(([row, column]) => slotsOf(section, row, column, slots, own))
  const list = references(cells)
  return `IF(COUNT(${list})=0,"",SUM(${list}))`
}

/** The cells whose sum a figure is: its own where it is printed, else those that it adds up. */
export function slotsOf(
  section: Section,
  row: Path,
  column: Path,
  slots: Slots,
  except?: string,
): readonly Slot[] {
  const address = addressOf(section, printedAs(row), printedAs(column))
  const printed = address === except ? undefined : slots.get(address)
  if (printed) return [printed]
  return terms(row).flatMap((r) => terms(column).flatMap((c) => slots.get(addressOf(section, r, c)) ?? []))
}

/** `C5:H5,J5`: neighbours in a row or a column are one range. */
export function references(cells: readonly Pick<Slot, 'row' | 'column'>[]): string {
  const ranges: { row: number; column: number; rows: number; columns: number }[] = []
  for (const { row, column } of cells) {
    const last = ranges.at(-1)
    if (last && last.rows === 1 && row === last.row && column === last.column + last.columns) last.columns++
    else if (last && last.columns === 1 && column === last.column && row === last.row + last.rows) last.rows++
    else ranges.push({ row, column, rows: 1, columns: 1 })
  }
  return ranges.map(rangeReference).join(',')
}
