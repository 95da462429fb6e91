import { addressAbove } from '../form/tree.ts'
import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum } from './mentions.ts'
import { isHeading } from './number-place.ts'
import type { Sum } from './sums.ts'
import type { Token } from './tokens.ts'

/** So many figures told before may be meant by what follows. */
const REMEMBERED = 12

/** The figures and rows that a text spoke of last: what follows may be of them. */
export class SpokenLately {
  readonly #lexicon: Lexicon
  #addresses: readonly string[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The latest first. */
  get addresses(): readonly string[] {
    return this.#addresses
  }

  forget(): void {
    this.#addresses = []
  }

  figure({ sums }: FigureMention): void {
    const spoken = spokenOf(sums)
    if (spoken !== undefined) this.#speakOf(spoken)
  }

  /** The row of a figure that is told in a unit which it is not counted in. */
  rowOf({ sums: [sum = []] }: FigureMention): void {
    const row = addressAbove(addressOfSum(sum))
    if (row.includes('.')) this.#speakOf(row)
  }

  /** Rows and figures without a number. */
  named(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind !== 'word' || token.isVerb) continue
      const [address] = token.ids.flatMap((id) => this.#lexicon.rowOf(id) ?? this.#aloneOf(id, tokens) ?? [])
      if (address !== undefined) this.#speakOf(address)
    }
  }

  /** The one figure that a word alone names, or the row of those that it may. */
  #aloneOf(id: string, tokens: readonly Token[]): string | undefined {
    const alone = this.#lexicon.alone(id)
    const [spoken, ...others] = new Set(alone.map(({ sums }) => spokenOf(sums)))
    return others.length === 0 && (alone.length === 1 || isHeading(tokens)) ? spoken : undefined
  }

  #speakOf(address: string): void {
    this.#addresses = [address, ...this.#addresses].slice(0, REMEMBERED)
  }
}

/** The figure that is told, or the figures that are told together, or one of them where they may be, or the row of those that may be. */
function spokenOf(sums: readonly Sum[]): string | undefined {
  const [whole = []] = sums
  if (sums.length === 1 && whole.length > 1) return addressOfSum(whole)
  const addresses = sums.flatMap((sum) => (sum.length === 1 ? [addressOfSum(sum)] : []))
  const [first] = addresses
  if (first === undefined) return undefined
  if (whole.length > 1) return areOfOneRow(addresses, whole) ? addressOfSum(whole) : first
  const row = addressAbove(first)
  const isRow = addresses.length === sums.length && addresses.length > 1
  return isRow && addresses.every((address) => address.startsWith(`${row}.`)) ? row : first
}

/** 行政诉讼4件：维持3件: of both roads together, or of one of them. */
function areOfOneRow([first = '', ...others]: readonly string[], { length }: Sum): boolean {
  return others.length + 1 === length && addressAbove(addressAbove(first)).includes('.')
}
