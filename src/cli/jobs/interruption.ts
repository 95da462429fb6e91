/** Whether a person pressed Ctrl+C. A second one ends the program at once. */
export class Interruption {
  #isAsked = false
  readonly #ask = () => {
    this.#isAsked = true
    process.off('SIGINT', this.#ask)
  }

  constructor() {
    process.on('SIGINT', this.#ask)
  }

  get isAsked(): boolean {
    return this.#isAsked
  }

  close(): void {
    process.off('SIGINT', this.#ask)
  }
}
