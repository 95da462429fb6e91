import type { Section } from '../form/form.ts'
import { terms } from '../form/sums.ts'
import { addressOf, type Path } from '../form/tree.ts'
import { remembered } from '../source/remembered.ts'
import type { Figure, Figures } from './figure.ts'

/** The cells that a figure is the sum of: itself, if it is none. */
export function partsOf(section: Section, figures: Figures, row: Path, column: Path): readonly Figure[] {
  return addressesOf(section)(row)(column).flatMap((address) => figures.get(address) ?? [])
}

const addressesOf = remembered((section: Section) =>
  remembered((row: Path) =>
    remembered((column: Path) =>
      terms(row).flatMap((r) => terms(column).map((c) => addressOf(section, r, c))),
    ),
  ),
)
