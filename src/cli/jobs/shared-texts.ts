/** One copy of each text that many units have: addresses are the same in all of them, and most figures are small. */
export class SharedTexts {
  readonly #known = new Map<string, string>()

  share(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return new Map(Array.from(cells, ([address, text]) => [this.#one(address), this.#one(text)]))
  }

  #one(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, text)
    return text
  }
}
