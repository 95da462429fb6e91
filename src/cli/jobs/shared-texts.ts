import type { Handed } from '../../aggregate/handed.ts'

const NO_TEXTS: readonly string[] = []
const NONE: ReadonlyMap<string, never> = new Map<string, never>()

/**
 * What is kept of many units, with one copy of what many of them have: addresses are the same in all of them, most
 * figures are small, findings are said in few ways, and of what may be wrong there mostly is nothing.
 */
export class SharedTexts {
  readonly #known = new Map<string, string>()

  share(handed: Handed): Handed {
    const { cells, ownRows, misfits, contradictions, doubts, notes, outliers } = handed
    return {
      ...handed,
      cells: new Map(Array.from(cells, ([address, text]) => [this.#one(address), this.#one(text)])),
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
    }
  }

  #one(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, text)
    return text
  }
}
