import type { Section } from '../form/form.ts'
import { terms } from '../form/sums.ts'
import { addressOf, type Path } from '../form/tree.ts'
import type { Figure, Figures } from './figure.ts'

/** The cells that a figure is the sum of: itself, if it is none. */
export function partsOf(section: Section, figures: Figures, row: Path, column: Path): readonly Figure[] {
  return terms(row).flatMap((r) => terms(column).flatMap((c) => figures.get(addressOf(section, r, c)) ?? []))
}
