/** Where the program is that this page belongs to: here, gone, or another run (or program) in its place. */
export type Whereabouts = 'here' | 'gone' | 'other'

/** Milliseconds before it is looked for again. */
const PAUSE = 500

/** Whether the program answers; while it does not, it is looked for. */
export class Connection {
  readonly #look: () => Promise<Whereabouts>
  readonly #hearers: (() => void)[] = []
  #now: Whereabouts = 'here'
  #search: Promise<boolean> | undefined

  constructor(look: () => Promise<Whereabouts>) {
    this.#look = look
  }

  get now(): Whereabouts {
    return this.#now
  }

  /** Hears when it is another from now on. */
  subscribe(hear: () => void): void {
    this.#hearers.push(hear)
  }

  /** Until it is here. Says whether it was not. */
  find(): Promise<boolean> {
    this.#search ??= this.#untilHere().finally(() => {
      this.#search = undefined
    })
    return this.#search
  }

  async #untilHere(): Promise<boolean> {
    for (let wasAway = false; ; wasAway = true) {
      const found = await this.#look()
      const isOther = found !== this.#now
      this.#now = found
      if (isOther) for (const hear of this.#hearers) hear()
      if (found === 'here') return wasAway
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}
