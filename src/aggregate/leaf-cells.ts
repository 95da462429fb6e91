import type { Form, Kind } from '../form/form.ts'
import { isSum } from '../form/sums.ts'
import { addressOf, cellPaths, kindOf, last, namesOf } from '../form/tree.ts'

/** A cell that units fill in, and that a sum adds up: no total, no ratio, no words. */
export interface LeafCell {
  readonly address: string
  /** The row that it stands in, with its section. */
  readonly row: string
  readonly kind: Kind
  /** The office's own figure, not a sum. */
  readonly isOwn: boolean
}

const known = new WeakMap<Form, readonly LeafCell[]>()

/** In the order of the form. Remembered: every unit's file is held against them. */
export function leafCells(form: Form): readonly LeafCell[] {
  const found = known.get(form) ?? findLeafCells(form)
  known.set(form, found)
  return found
}

function findLeafCells({ sections }: Form): readonly LeafCell[] {
  return sections.flatMap((section) =>
    (section.table ? cellPaths(section.table) : [])
      .filter(({ row, column }) => !isSum(row) && !isSum(column))
      .map(({ row, column }) => ({
        address: addressOf(section, row, column),
        row: [section.name, ...namesOf(row)].join('.'),
        kind: kindOf(row, column),
        isOwn: last(row).aggregate === 'own' || last(column).aggregate === 'own',
      }))
      .filter(({ kind }) => kind !== 'text' && kind !== 'ratio'),
  )
}
