import type { Cell, Table } from '../document/document.ts'
import { cellLabel, inOneBreath } from '../form/cell-label.ts'
import type { FormTable, Section } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, unitOf } from '../form/tree.ts'
import { deskGridText } from '../locale/zh/desk-grid.ts'
import type { Figures } from '../report/figure.ts'
import { given } from '../source/given.ts'
import type { CellView, GridView } from './protocol/form.ts'

/** What the form says of a cell, besides its place. */
type Known = Pick<CellView, 'label' | 'help' | 'computed' | 'total' | 'also' | 'words' | 'unit'>

/** Figures of last year, and what of them is carried over, by this year's addresses. */
export interface LastYear {
  readonly figures: Figures
  readonly carried: ReadonlyMap<string, NonNullable<CellView['carried']>>
}

/** A composed table as rows of cells, each figure with its official labels. */
export function gridView(
  composed: Table,
  section: Section,
  last: LastYear | undefined,
  called: (address: string) => string,
): GridView {
  const known = knownCells(section, called)
  const rows = Array.from({ length: composed.rows }, (): CellView[] => [])
  for (const cell of composed.cells) rows[cell.row]?.push({ ...shape(cell), ...content(cell) })
  return { caption: composed.caption, widths: perCent(composed.widths), rows }

  function content(cell: Cell): Omit<CellView, 'rowSpan' | 'columnSpan'> {
    const { address, text } = cell
    if (address === undefined) return { text, ...headOf(cell) }
    return {
      text,
      address,
      ...given({ previous: last?.figures.get(address)?.text, carried: last?.carried.get(address) }),
      ...known.get(address),
    }
  }
}

function knownCells(
  { table, ...section }: Section,
  called: (address: string) => string,
): ReadonlyMap<string, Known> {
  return new Map(
    cellPaths(table as FormTable).map(({ block, row, column }) => {
      const help = [...row, ...column].flatMap(({ help }) => help ?? []).join(deskGridText.stop)
      const address = addressOf(section, row, column)
      const also = called(address)
      const known: Known = {
        label: inOneBreath(cellLabel(block, row, column)),
        ...(help === '' ? {} : { help }),
        ...(isSum(row) || isSum(column) ? { computed: true } : {}),
        ...(isSum(column) ? { total: true } : {}),
        ...(also === '' ? {} : { also }),
        ...(kindOf(row, column) === 'text' ? { words: true } : {}),
        ...given({ unit: unitOf(row, column) }),
      }
      return [address, known]
    }),
  )
}

function shape({ rowSpan, columnSpan }: Cell): Pick<CellView, 'rowSpan' | 'columnSpan'> {
  return { ...(rowSpan > 1 ? { rowSpan } : {}), ...(columnSpan > 1 ? { columnSpan } : {}) }
}

function headOf({ scope, vertical, align, indent = 0, text }: Cell): Pick<CellView, 'head' | 'indent'> {
  if (scope === undefined || text === '') return {}
  if (vertical) return { head: 'vertical' }
  return { head: scope.startsWith('col') ? 'column' : 'row', ...(align === 'left' ? { indent } : {}) }
}

function perCent(widths: readonly number[]): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => Math.round((10_000 * width) / whole) / 100)
}
