import type { OwnTableContent } from '../data-file/content.ts'
import { unitAt } from '../form/references.ts'
import { aggregateText } from '../locale/zh/aggregate.ts'
import type { Sums } from './add-up.ts'
import { cellsOf, sumOf, typed } from './figure-of.ts'
import type { Judged } from './judge-units.ts'

/** The units that are added, each with the figures of the overview. */
export function unitTable({ sums, units }: Pick<Judged, 'units'> & { readonly sums: Sums }): OwnTableContent {
  const { form } = sums
  const columns = form.overview.map(({ label, address }) => {
    const unit = unitAt(form, address)
    return {
      name: unit === '' ? label : aggregateText.annex.column(label, unit),
      cells: cellsOf(form, address),
    }
  })
  return {
    title: aggregateText.annex.title,
    corner: aggregateText.annex.corner,
    columns: columns.map(({ name }) => ({ name, columns: [] })),
    rows: units.flatMap(({ unit, handed, isAdded }) =>
      handed && isAdded
        ? [
            {
              name: unit.name,
              cells: columns.map(({ cells }) => ({ typed: typed(sumOf(handed.cells, cells), false) })),
              rows: [],
            },
          ]
        : [],
    ),
  }
}
