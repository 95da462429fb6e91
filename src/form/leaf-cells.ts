import { remembered } from '../source/remembered.ts'
import type { Form, Kind } from './form.ts'
import { isSum } from './sums.ts'
import { addressOf, cellPaths, kindOf, last, namesOf } from './tree.ts'

/** A cell that units fill in, and that a sum adds up: no total, no ratio, no words. */
export interface LeafCell {
  readonly address: string
  /** The row that it stands in, with its section. */
  readonly row: string
  readonly kind: Kind
  /** The office's own figure, not a sum. */
  readonly isOwn: boolean
}

/** In the order of the form. Remembered: every unit's file is held against them. */
export const leafCells = remembered(({ sections }: Form): readonly LeafCell[] =>
  sections.flatMap((section) =>
    (section.table ? cellPaths(section.table) : [])
      .filter(({ row, column }) => !isSum(row) && !isSum(column))
      .map(({ row, column }) => ({
        address: addressOf(section, row, column),
        row: [section.name, ...namesOf(row)].join('.'),
        kind: kindOf(row, column),
        isOwn: last(row).aggregate === 'own' || last(column).aggregate === 'own',
      }))
      .filter(({ kind }) => kind !== 'text' && kind !== 'ratio'),
  ),
)
