/** Gives identifiers, each once in a document (GB/T 33190-2016 7.5: `MaxUnitID` is the largest of them). */
export class Identifiers {
  #last = 0

  next(): number {
    return ++this.#last
  }

  get largest(): number {
    return this.#last
  }
}
