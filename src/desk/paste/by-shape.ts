import type { LooseCell, LooseTable } from '../../import/loose.ts'
import { pasteText } from '../../locale/zh/desk-paste.ts'
import type { Report } from '../../report/report.ts'
import { formView } from '../form-view.ts'
import type { GridView } from '../protocol/form.ts'
import type { PasteView } from '../protocol/proposed.ts'
import { type Placed, placed } from '../slots.ts'
import { Fitting, unfit } from './fitting.ts'
import { type TargetCell, targetCells } from './target-cells.ts'

/**
 * A block laid over a table from one of its cells on. Rows of the block go to the rows with figures, one after another;
 * in a row its cells go to the slots that they would cover, or one by one: whichever leaves less over.
 */
export function byShape(block: LooseTable, address: string, report: Report): PasteView {
  const cells = targetCells(report)
  const grid = gridOf(address, report)
  const rows = grid ? rowsFrom(address, grid) : []
  if (rows.length === 0) return unfit(pasteText.noCell)
  const [first, ...others] = [slotOf, ordinalOf].map((place) => fitted(block, rows, place, cells, report))
  return others.reduce((best, other) => (troubles(other) < troubles(best) ? other : best), first as PasteView)
}

function troubles({ misfits, totals }: PasteView): number {
  return misfits.length + totals.length
}

function gridOf(address: string, report: Report): GridView | undefined {
  return formView(report)
    .sections.flatMap((section) => (section.kind === 'table' ? section.grids : []))
    .find(({ rows }) => rows.some((row) => row.some((cell) => cell.address === address)))
}

/** Figures of the rows from that of a cell on, and from its column on. */
function rowsFrom(address: string, grid: GridView): readonly (readonly Placed[])[] {
  const figures = placed(grid).filter(({ cell }) => cell.address !== undefined)
  const start = figures.find(({ cell }) => cell.address === address)
  if (!start) return []
  const rows = [...new Set(figures.map(({ row }) => row))].filter((row) => row >= start.row)
  return rows.map((row) =>
    figures
      .filter((one) => one.row === row && one.column + (one.cell.columnSpan ?? 1) > start.column)
      .map((one) => ({ ...one, column: Math.max(0, one.column - start.column) })),
  )
}

type Place = (cell: LooseCell, index: number, row: readonly Placed[]) => Placed | undefined

/** The cell whose slots begin where the block's do. */
const slotOf: Place = ({ column }, _, row) => row.find((one) => one.column === column)

const ordinalOf: Place = (_, index, row) => row[index]

function fitted(
  block: LooseTable,
  rows: readonly (readonly Placed[])[],
  place: Place,
  cells: ReadonlyMap<string, TargetCell>,
  report: Report,
): PasteView {
  const fitting = new Fitting(report)
  const outside: string[] = []
  for (const row of rowsOf(block))
    row.forEach((cell, index) => {
      const target = place(cell, index, rows[cell.row] ?? [])
      const known = cells.get(target?.cell.address ?? '')
      if (known) fitting.put(known, cell.text)
      else if (cell.text.trim() !== '') outside.push(cell.text.trim())
    })
  if (outside.length > 0) fitting.misfit(pasteText.outside(outside.length, outside[0] ?? ''))
  return fitting.finish()
}

function rowsOf({ cells }: LooseTable): readonly (readonly LooseCell[])[] {
  const rows = [...new Set(cells.map(({ row }) => row))]
  return rows.map((row) => cells.filter((cell) => cell.row === row))
}
