import type { Output } from '../pipeline/render.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import type { News } from '../preview/maker.ts'
import { PageMaker } from '../preview/page-maker.ts'
import type { Session } from '../preview/session.ts'
import type { FigureView } from '../preview/state.ts'
import { deskState, type LastGood } from './desk-state.ts'
import type { FileOnDisk } from './files.ts'
import { type Present, presentOf, type Rewriting } from './present.ts'
import type { ChangeAnswer, DeskState } from './protocol.ts'
import { QUESTIONS } from './questions.ts'
import { REWRITINGS } from './rewritings.ts'

type Question = (present: Present, about: unknown) => unknown
type Rewrite = (present: Present, about: unknown) => Rewriting | Promise<Rewriting>

/** A data file that is open on the desk: read, shown, and changed. What changes it is done one after another. */
export class ReportFile {
  readonly #disk: FileOnDisk
  readonly #maker: PageMaker
  readonly #run: string
  #good: LastGood | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(disk: FileOnDisk, run: string, hear: (news: News) => void) {
    this.#disk = disk
    this.#run = run
    this.#maker = new PageMaker(
      { ...disk, run, report: () => '', state: (session) => this.#state(session) },
      hear,
    )
  }

  begin(): Promise<void> {
    return this.#maker.begin()
  }

  output(format: OutputFormat): Promise<Output | undefined> {
    return this.#maker.output(format)
  }

  figure(address: string): Promise<FigureView | undefined> {
    return this.#maker.figure(address)
  }

  /** Answers a route. Nothing: there is no such route. */
  ask(name: string, about?: unknown): Promise<unknown> {
    const rewrite = own<Rewrite>(REWRITINGS, name)
    if (rewrite) return this.#inTurn(() => this.#rewrite((present) => rewrite(present, about)))
    const question = own<Question>(QUESTIONS, name)
    return this.#inTurn(async () => question?.(await this.#present(), about))
  }

  close(): void {
    this.#maker.close()
  }

  async #rewrite(rewrite: (present: Present) => Rewriting | Promise<Rewriting>): Promise<ChangeAnswer> {
    const present = await this.#present()
    const rewriting = await rewrite(present)
    if (!('onDisk' in rewriting)) return rewriting
    await this.#disk.replace(present.input.bytes, new TextEncoder().encode(rewriting.onDisk))
    await this.#maker.begin()
    return { state: this.#state(this.#maker.session) }
  }

  async #present(): Promise<Present> {
    if (!this.#good) throw new Error('a file that was never read is to be shown')
    return presentOf(await this.#disk.read(), this.#good)
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => {})
    return turn
  }

  #state(session: Session): DeskState {
    this.#good = session.prepared?.read ?? this.#good
    return deskState(session, this.#run, this.#good, { canUndo: false, canRedo: false })
  }
}

function own<Value>(table: object, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, Value>)[name] : undefined
}
