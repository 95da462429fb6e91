import { desk as text } from '../locale/zh/desk.ts'
import type { OutputFormat } from '../pipeline/formats.ts'
import type { Output } from '../pipeline/render.ts'
import type { News } from '../preview/maker.ts'
import { PageMaker } from '../preview/page-maker.ts'
import type { FigureView } from '../preview/state.ts'
import { given } from '../source/given.ts'
import { editedBeside, reviewBeside } from './beside.ts'
import { BuiltLast } from './built-last.ts'
import { type LastGood, type ReadState, readState, type SavingState } from './desk-state.ts'
import { FileInHand } from './file-in-hand.ts'
import type { FileOnDisk } from './files.ts'
import { type Present, type PresentText, presentOf, presentText, type Rewriting } from './present.ts'
import type { Change } from './protocol/change.ts'
import type { Building } from './protocol/give-out.ts'
import type { DeskState } from './protocol/state.ts'
import { QUESTIONS, TEXT_QUESTIONS, UNREAD } from './questions.ts'
import { FORM_REWRITINGS, REWRITINGS } from './rewritings.ts'
import { Saving, type ShownFile } from './saving.ts'
import { Turns } from './turns.ts'

type Question = (present: Present, about: unknown) => unknown
type TextQuestion = (present: PresentText, about: unknown) => unknown
type Rewrite = (present: PresentText, about: unknown) => Rewriting | Promise<Rewriting>
type FormRewrite = (present: Present, about: unknown) => Rewriting | Promise<Rewriting>

/** Milliseconds of rest after which paper is set: who fills in cell after cell does not wait for it. */
const PAUSE = 1000

/** A data file that is open on the desk: read, shown, asked and changed. What changes it is done one after another. */
export class ReportFile implements ShownFile {
  readonly #disk: FileOnDisk
  readonly #run: string
  readonly #file: FileInHand
  readonly #maker: PageMaker
  readonly #saving: Saving
  readonly #built: BuiltLast
  #good: LastGood | undefined
  /** What the windows were told last of what was read. */
  #told: ReadState | undefined
  readonly #turns = new Turns()

  constructor(disk: FileOnDisk, run: string, hear: (news: News) => void) {
    this.#disk = disk
    this.#run = run
    this.#file = new FileInHand(disk)
    this.#built = new BuiltLast(disk)
    this.#saving = new Saving(this.#file, disk.journal, this)
    const read = () => this.#file.read()
    const state = () => this.#read()
    this.#maker = new PageMaker({ ...disk, read, run, pause: PAUSE, report: () => '', state }, hear)
  }

  /** Reads for the first time, and writes what an earlier run could not. */
  begin(): Promise<void> {
    return this.inTurn(async () => {
      await this.#saving.open()
      await this.refresh()
      if (this.#saving.hasKept) await this.#saving.retry()
    })
  }

  close(): void {
    this.#saving.close()
    this.#maker.close()
  }

  output(format: OutputFormat): Promise<Output | undefined> {
    return this.#maker.output(format)
  }

  figure(address: string): Promise<FigureView | undefined> {
    return this.#maker.figure(address)
  }

  /** Answers a route. Nothing: there is no such route. */
  ask(name: string, about?: unknown): Promise<unknown> {
    return this.inTurn(async () => {
      if (name === 'change') return this.#saving.change((about as { changes: readonly Change[] }).changes)
      if (name === 'undo' || name === 'redo') return this.#saving.step(name)
      if (name === 'retry') return this.#saving.retry()
      if (name === 'discard') return this.#saving.discard()
      if (name === 'build') return this.#built.build(about as Building)
      if (name === 'built') return this.#built.handOut(String(about))
      if (name === 'review') return reviewBeside(this.#disk)
      if (name === 'edited') return editedBeside(this.#disk, this.state.title)
      const rewrite = own<Rewrite>(REWRITINGS, name) ?? this.#ofForm(name)
      if (rewrite) return this.#saving.rewrite((present) => rewrite(present, about))
      const ofText = own<TextQuestion>(TEXT_QUESTIONS, name)
      if (ofText) return ofText(await this.#present(), about)
      if (!this.#good) return UNREAD[name]
      return own<Question>(QUESTIONS, name)?.(this.whole(await this.#present()), about)
    })
  }

  #ofForm(name: string): Rewrite | undefined {
    const rewrite = own<FormRewrite>(FORM_REWRITINGS, name)
    return rewrite && ((present, about) => rewrite(this.whole(present), about))
  }

  refresh(): Promise<void> {
    return this.#maker.begin()
  }

  tell(): void {
    this.#maker.tell()
  }

  explain(error: unknown): string {
    return this.#disk.explain(error)
  }

  async #present(): Promise<PresentText> {
    return presentText(await this.#file.read())
  }

  /** Without a form nothing can be asked or changed by address. */
  whole(now: PresentText): Present {
    if (!this.#good) throw new Error('a file that was never read is to be changed')
    const { report, previous } = this.#good
    return { ...now, report, ...given({ previous }) }
  }

  inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(act)
  }

  /** What the windows were told last, and how the writing stands by now. */
  get state(): DeskState {
    return this.#told ? { ...this.#told, ...this.#savingState() } : this.#read()
  }

  #read(): DeskState {
    const { session } = this.#maker
    this.#good = session.prepared?.read ?? this.#good ?? session.prepared?.rest
    this.#told = readState(session, this.#run, this.#now, this.#good)
    return { ...this.#told, ...this.#savingState() }
  }

  #savingState(): SavingState {
    const now = this.#now
    const isUnread = now && !now.data ? text.saving.unreadable : undefined
    return {
      canUndo: this.#saving.can('undo'),
      canRedo: this.#saving.can('redo'),
      ...given({ locked: this.#maker.session.failure ?? isUnread ?? this.#file.obstacle }),
      ...this.#saving.unsaved,
    }
  }

  get #now(): Present | undefined {
    const { input } = this.#file
    return this.#good && input && presentOf(input, this.#good)
  }
}

function own<Value>(table: object, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, Value>)[name] : undefined
}
