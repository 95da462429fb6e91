/** A factor of the rolling hash; odd, with bits all over. */
const FACTOR = 0x2c1b3c6d

/**
 * Every window of some letters of a text, to ask in constant time whether another text has one too: a hash that rolls
 * along the text, and a table of places that tells alike hashes apart. A set of strings takes twenty times as long.
 */
export class Windows {
  readonly #letters: string
  readonly #width: number
  /** Where a window begins, plus one; 0 is a free place. */
  readonly #places: Int32Array

  constructor(letters: string, width: number) {
    this.#letters = letters
    this.#width = width
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(2 * letters.length + 2)))
    rolling(letters, width).forEach((hash, at) => {
      const place = this.#find(hash, letters, at)
      if (this.#places[place] === 0) this.#places[place] = at + 1
    })
  }

  /** For every window of another text, whether this one has it. */
  shared(letters: string): readonly boolean[] {
    return Array.from(rolling(letters, this.#width), (hash, at) => {
      return this.#places[this.#find(hash, letters, at)] !== 0
    })
  }

  /** The place of the window of `letters` at `at`, or the free place where it would be put. */
  #find(hash: number, letters: string, at: number): number {
    const mask = this.#places.length - 1
    let place = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const known = this.#places[place] ?? 0
      if (known === 0 || this.#isAt(known - 1, letters, at)) return place
      place = (place + 1) & mask
    }
  }

  #isAt(known: number, letters: string, at: number): boolean {
    for (let index = 0; index < this.#width; index++) {
      if (this.#letters.charCodeAt(known + index) !== letters.charCodeAt(at + index)) return false
    }
    return true
  }
}

/** The hash of each window. */
function rolling(letters: string, width: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, letters.length - width + 1))
  let leaving = 1
  for (let index = 1; index < width; index++) leaving = Math.imul(leaving, FACTOR)
  let hash = 0
  for (let at = 0; at < letters.length; at++) {
    if (at >= width) hash -= Math.imul(letters.charCodeAt(at - width), leaving)
    hash = (Math.imul(hash, FACTOR) + letters.charCodeAt(at)) | 0
    if (at >= width - 1) hashes[at - width + 1] = hash
  }
  return hashes
}
