import type { Handed } from '../../aggregate/handed.ts'
import type { Addend } from '../../report/addends.ts'
import { given } from '../../source/given.ts'
import { NumberedTexts, PackedFigures } from './packed-figures.ts'

const NO_TEXTS: readonly string[] = []
const NONE: ReadonlyMap<string, never> = new Map<string, never>()

/**
 * What is kept of many units, with one copy of what many of them have: addresses are the same in all of them, most
 * figures are small, findings are said in few ways, and of what may be wrong there mostly is nothing.
 */
export class SharedTexts {
  readonly #texts = new NumberedTexts()

  share(handed: Handed): Handed {
    const { cells, ownRows, misfits, contradictions, doubts, notes, outliers, units } = handed
    return {
      ...handed,
      cells: new PackedFigures(cells, this.#texts),
      ownRows: ownRows.size > 0 ? ownRows : NONE,
      misfits: misfits.length > 0 ? misfits : NO_TEXTS,
      contradictions: contradictions.length > 0 ? contradictions : NO_TEXTS,
      doubts: doubts.length > 0 ? doubts : NO_TEXTS,
      notes: notes.map(({ severity, message, ...place }) => ({
        severity: severity === 'error' ? 'error' : 'warning',
        message: this.#one(message),
        ...place,
      })),
      outliers: outliers.size > 0 ? outliers : NONE,
      ...given({ units: units?.map((unit) => this.#addend(unit)) }),
    }
  }

  #addend(addend: Addend): Addend {
    return {
      ...addend,
      cells: new PackedFigures(addend.cells, this.#texts),
      ...given({ units: addend.units?.map((unit) => this.#addend(unit)) }),
    }
  }

  #one(text: string): string {
    return this.#texts.at(this.#texts.add(text))
  }
}
