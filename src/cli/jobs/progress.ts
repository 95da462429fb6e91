import { take } from '../../findings/display-width.ts'
import { cli } from '../../locale/zh/cli.ts'
import type { Terminal } from '../terminal.ts'

/** Milliseconds before anything is said, between two lines on a terminal, and between two without one. */
const PATIENCE = 1000
const LIVE = 100
const PLAIN = 10_000

/** Tells a person how far the work on many files has come. */
export class Progress {
  readonly #count: number
  readonly #terminal: Terminal
  readonly #started = performance.now()
  #done = 0
  #said = 0

  constructor(count: number, terminal: Terminal) {
    this.#count = count
    this.#terminal = terminal
  }

  /** One more file is done. */
  step(path: string): void {
    this.#done++
    const now = performance.now() - this.#started
    const { columns } = this.#terminal
    if (now < PATIENCE || now - this.#said < (columns === undefined ? PLAIN : LIVE)) return
    this.#said = now
    const rate = this.#done / (now / 1000)
    const left = (this.#count - this.#done) / rate
    const line = cli.done.progress(this.#done, this.#count, rate, left, path)
    if (columns === undefined) this.#terminal.err(line)
    else this.#terminal.status(take(line, columns - 1))
  }
}
