import type { FigureMention } from './figure-statement.ts'
import type { Lexicon } from './lexicon.ts'
import { addressOfSum } from './mentions.ts'
import type { ProseNumber } from './numbers.ts'

/**
 * What a paragraph told of each figure first: of 主动公开信息512条, then 本地媒体公开信息30条, only that is sure. What is
 * received and answered is told once, so that two numbers of it contradict each other.
 */
export class FirstTold {
  readonly #lexicon: Lexicon
  readonly #numbers = new Map<string, ProseNumber>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  clear(): void {
    this.#numbers.clear()
  }

  /** The number that the figure was told by first: this one, if there was none. Of several figures none is remembered. */
  remember(
    { sums: [sum = [], ...others], topic }: FigureMention,
    number: ProseNumber,
  ): ProseNumber | undefined {
    if (others.length > 0 || this.#lexicon.isDone(topic)) return undefined
    const address = addressOfSum(sum)
    const first = this.#numbers.get(address) ?? number
    this.#numbers.set(address, first)
    return first
  }

  /** What was told turned out to be of another matter. */
  forget({ sums: [sum = []] }: FigureMention, number: ProseNumber): void {
    const address = addressOfSum(sum)
    if (this.#numbers.get(address) === number) this.#numbers.delete(address)
  }
}
