/** Texts by numbers, each once, for all figures that are packed with them. */
export class NumberedTexts {
  readonly #texts: string[] = []
  readonly #numbers = new Map<string, number>()

  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  numberOf(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  at(number: number): string {
    return this.#texts[number] as string
  }
}

/** The figures of one unit, by address, in the order that they came in: of each, two numbers are kept. */
export class PackedFigures implements ReadonlyMap<string, string> {
  readonly #texts: NumberedTexts
  readonly #addresses: Uint32Array
  readonly #figures: Uint32Array

  constructor(figures: ReadonlyMap<string, string>, texts: NumberedTexts) {
    this.#texts = texts
    this.#addresses = Uint32Array.from(figures.keys(), (address) => texts.add(address))
    this.#figures = Uint32Array.from(figures.values(), (figure) => texts.add(figure))
  }

  get size(): number {
    return this.#addresses.length
  }

  get(address: string): string | undefined {
    const at = this.#indexOf(address)
    return at < 0 ? undefined : this.#texts.at(this.#figures[at] as number)
  }

  has(address: string): boolean {
    return this.#indexOf(address) >= 0
  }

  *keys(): MapIterator<string> {
    for (const number of this.#addresses) yield this.#texts.at(number)
  }

  *values(): MapIterator<string> {
    for (const number of this.#figures) yield this.#texts.at(number)
  }

  *entries(): MapIterator<[string, string]> {
    for (const [at, number] of this.#addresses.entries())
      yield [this.#texts.at(number), this.#texts.at(this.#figures[at] as number)]
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries()
  }

  forEach(callback: (figure: string, address: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [address, figure] of this) callback(figure, address, this)
  }

  #indexOf(address: string): number {
    const number = this.#texts.numberOf(address)
    return number === undefined ? -1 : this.#addresses.indexOf(number)
  }
}
