import type { Section } from '../form/form.ts'
import { terms } from '../form/sums.ts'
import { addressOf, type Path } from '../form/tree.ts'
import type { Figure, Figures } from './figure.ts'

/** The cells that a figure is the sum of: itself, if it is none. */
export function partsOf(section: Section, figures: Figures, row: Path, column: Path): readonly Figure[] {
  const parts: Figure[] = []
  for (const r of terms(row)) {
    for (const c of terms(column)) {
      const part = figures.get(addressOf(section, r, c))
      if (part) parts.push(part)
    }
  }
  return parts
}
