import { cli } from '../../locale/zh/cli.ts'
import { EXIT, gravest } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'
import type { Attempt } from './attempt.ts'
import { inOrder } from './in-order.ts'
import { Interruption } from './interruption.ts'
import { Progress } from './progress.ts'
import { sayAgain } from './recorded-terminal.ts'

/** The work on the files of a command: each one's talk in its turn, how far it has come, and what Ctrl+C leaves. */
export class Work<Result> {
  readonly #paths: readonly string[]
  readonly #terminal: Terminal
  readonly #progress: Progress | undefined
  /** The worst so far. */
  exitCode: number = EXIT.clean
  /** Files that were not begun because a person pressed Ctrl+C. */
  left: readonly string[] = []

  constructor(paths: readonly string[], quiet: boolean, terminal: Terminal) {
    this.#paths = paths
    this.#terminal = terminal
    this.#progress = quiet || paths.length < 2 ? undefined : new Progress(paths.length, terminal)
  }

  /** Each file, in order, with what came of it; where it failed, why. */
  async *results(
    width: number,
    act: (path: string) => Promise<Attempt<Result>>,
  ): AsyncGenerator<Pick<Attempt<Result>, 'result' | 'failure'> & { readonly path: string }> {
    const interruption = this.#paths.length > 1 ? new Interruption() : undefined
    const isStopped = () => interruption?.isAsked ?? false
    let done = 0
    try {
      for await (const { item: path, result: attempt } of inOrder(this.#paths, width, isStopped, act)) {
        done++
        sayAgain(attempt.said, this.#terminal)
        this.exitCode = gravest(this.exitCode, attempt.exitCode)
        yield { path, ...attempt }
        this.#progress?.step(path)
      }
    } finally {
      interruption?.close()
    }
    this.left = this.#paths.slice(done)
    if (this.left.length === 0) return
    this.exitCode = gravest(this.exitCode, EXIT.interrupted)
    this.#terminal.err(cli.done.interrupted(this.left))
  }
}
