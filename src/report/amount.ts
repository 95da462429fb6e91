import type { Section } from '../form/form.ts'
import { printedAs } from '../form/references.ts'
import { addressOf, type Path } from '../form/tree.ts'
import type { Decimal } from '../source/decimal.ts'
import { type Figure, type Figures, sum } from './figure.ts'
import { partsOf } from './parts.ts'

/** What a figure comes to. A total that is typed may differ from the sum of its parts. */
export interface FigureAmount {
  /** As it is printed; `undefined` when it is blank, as all that it adds up, or not there. */
  readonly printed: Decimal | undefined
  readonly summed: Decimal | undefined
  /** The cells in it that are typed: the total itself, and its parts that are not zero. */
  readonly typed: readonly Figure[]
  /** Its parts that the data leaves out, so that they are 0. */
  readonly absent: readonly Figure[]
}

/** The figure of a line of rows crossed with a line of columns. */
export function amountOf(section: Section, figures: Figures, row: Path, column: Path): FigureAmount {
  const own = figures.get(addressOf(section, printedAs(row), printedAs(column)))
  const parts = partsOf(section, figures, row, column)
  const summed = sum(parts)
  const counted = parts.filter((part) => part !== own && part.value && !part.value.eq(0))
  return {
    printed: own?.value ?? summed,
    summed,
    absent: parts.filter(({ value, located }) => value && !located),
    typed: [...(own ? [own] : []), ...counted].filter(({ located }) => located),
  }
}
