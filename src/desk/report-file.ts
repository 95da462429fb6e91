import { desk as text } from '../locale/zh/desk.ts'
import type { BuildInput } from '../pipeline/input.ts'
import type { Output } from '../pipeline/render.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import type { News } from '../preview/maker.ts'
import { PageMaker } from '../preview/page-maker.ts'
import type { Session } from '../preview/session.ts'
import type { FigureView } from '../preview/state.ts'
import { given } from '../source/given.ts'
import { change, changesLeft } from './change/change.ts'
import { deskState, type LastGood } from './desk-state.ts'
import type { FileOnDisk } from './files.ts'
import { History, type Step } from './history.ts'
import { Kept } from './kept.ts'
import { type Present, type PresentText, presentOf, presentText, type Rewriting } from './present.ts'
import type { Change, ChangeAnswer, Conflict, DeskState, TextAnswer } from './protocol.ts'
import { QUESTIONS, TEXT_QUESTIONS, UNREAD } from './questions.ts'
import { FORM_REWRITINGS, REWRITINGS } from './rewritings.ts'

type Question = (present: Present, about: unknown) => unknown
type TextQuestion = (present: PresentText, about: unknown) => unknown
type Rewrite = (present: PresentText, about: unknown) => Rewriting | Promise<Rewriting>
type FormRewrite = (present: Present, about: unknown) => Rewriting | Promise<Rewriting>
type Answer = ChangeAnswer | TextAnswer

/** How often a change is made anew when somebody else saves at the same moment. */
const TRIES = 20

/** Milliseconds after which is tried again what could not be written. */
const RETRY = 3000

/** Milliseconds of rest after which paper is set: who fills in cell after cell does not wait for it. */
const PAUSE = 1000

/** A data file that is open on the desk: read, shown, and changed. What changes it is done one after another. */
export class ReportFile {
  readonly #disk: FileOnDisk
  readonly #maker: PageMaker
  readonly #run: string
  readonly #history = new History()
  readonly #kept: Kept
  #input: BuildInput | undefined
  #good: LastGood | undefined
  #obstacle: string | undefined
  #unsaved: string | undefined
  /** Whether the last writing has failed for a reason outside of the data. */
  #hasFailed = false
  #last: Promise<unknown> = Promise.resolve()
  #retry: NodeJS.Timeout | undefined

  constructor(disk: FileOnDisk, run: string, hear: (news: News) => void) {
    this.#disk = disk
    this.#run = run
    this.#kept = new Kept(disk.journal)
    this.#maker = new PageMaker(
      {
        ...disk,
        read: () => this.#read(),
        run,
        pause: PAUSE,
        report: () => '',
        state: (session) => this.#state(session),
      },
      hear,
    )
  }

  /** Reads for the first time, and writes what an earlier run could not. */
  begin(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#kept.open()
      await this.#maker.begin()
      if (this.#kept.changes.length > 0) await this.#writeKept()
    })
  }

  output(format: OutputFormat): Promise<Output | undefined> {
    return this.#maker.output(format)
  }

  figure(address: string): Promise<FigureView | undefined> {
    return this.#maker.figure(address)
  }

  /** Answers a route. Nothing: there is no such route. */
  ask(name: string, about?: unknown): Promise<unknown> {
    return this.#inTurn(async () => {
      if (name === 'change') return this.#change((about as { changes: readonly Change[] }).changes)
      if (name === 'undo' || name === 'redo') return this.#step(name)
      if (name === 'retry') return this.#writeKept()
      if (name === 'discard') return this.#discard()
      if (name === 'build') return this.#disk.build((about as { formats: readonly OutputFormat[] }).formats)
      const rewrite = own<Rewrite>(REWRITINGS, name) ?? this.#ofForm(name)
      if (rewrite)
        return this.#rewrite(
          (present) => rewrite(present, about),
          async (step) => this.#history.add(step),
        )
      const ofText = own<TextQuestion>(TEXT_QUESTIONS, name)
      if (ofText) return ofText(presentText(await this.#read()), about)
      if (!this.#good) return UNREAD[name]
      return own<Question>(QUESTIONS, name)?.(await this.#present(), about)
    })
  }

  #ofForm(name: string): Rewrite | undefined {
    const rewrite = own<FormRewrite>(FORM_REWRITINGS, name)
    return rewrite && ((present, about) => rewrite(this.#whole(present), about))
  }

  close(): void {
    clearTimeout(this.#retry)
    this.#maker.close()
  }

  /** What is typed is kept until it is written, with what could not be written before. */
  async #change(changes: readonly Change[]): Promise<Answer> {
    const before = this.#kept.changes
    let left = before
    await this.#kept.add(changes)
    const answer = await this.#rewrite(
      (now) => {
        const present = this.#whole(now)
        const both = change(present, { changes: [...changesLeft(present, before).left, ...changes] })
        left = 'onDisk' in both ? [] : before
        return 'onDisk' in both ? both : change(present, { changes })
      },
      (step) => this.#written(step, left),
    )
    // What is refused, or somebody else came before, the page shows as it was typed.
    if (!('state' in answer) && !this.#hasFailed) await this.#kept.reduce(before)
    return answer
  }

  async #writeKept(): Promise<Answer> {
    let conflicts: readonly Conflict[] = []
    const answer = await this.#rewrite(
      (now) => {
        const present = this.#whole(now)
        const kept = changesLeft(present, this.#kept.changes)
        conflicts = kept.conflicts
        return change(present, { changes: kept.left })
      },
      (step) =>
        this.#written(
          step,
          conflicts.map((conflict) => conflict.change),
        ),
    )
    this.#maker.tell()
    return 'state' in answer && conflicts.length > 0 ? { conflicts } : answer
  }

  async #discard(): Promise<Answer> {
    await this.#keep([])
    this.#maker.tell()
    return { state: this.#state(this.#maker.session) }
  }

  async #written(step: Step, left: readonly Change[]): Promise<void> {
    this.#history.add(step)
    await this.#keep(left)
  }

  /** What is kept from now on, because it cannot be written. */
  async #keep(changes: readonly Change[]): Promise<void> {
    await this.#kept.reduce(changes)
    this.#unsaved = changes.length > 0 ? text.saving.conflicts(changes.length) : undefined
  }

  async #step(which: 'undo' | 'redo'): Promise<Answer> {
    const answer = await this.#rewrite(
      (present) => {
        const onDisk =
          which === 'undo' ? this.#history.undone(present.onDisk) : this.#history.redone(present.onDisk)
        if (onDisk === undefined)
          return { refused: this.#history.has(which) ? text.history[which] : text.history.none }
        const bytes = new TextEncoder().encode(onDisk)
        const isBroken = present.data && !presentText({ ...present.input, bytes }).data
        return isBroken ? { refused: text.history[which] } : { onDisk }
      },
      async () => this.#history.move(which),
    )
    if ('refused' in answer && !this.#hasFailed) {
      this.#history.forget(which)
      this.#maker.tell()
    }
    return answer
  }

  /** The one way to write: makes a new text of the present one, and puts it in its place if that is still the same. */
  async #rewrite(
    rewrite: (present: PresentText) => Rewriting | Promise<Rewriting>,
    written: (step: Step) => Promise<void>,
  ): Promise<Answer> {
    for (let tried = 1; ; tried++) {
      try {
        this.#hasFailed = false
        const present = presentText(await this.#read())
        const rewriting = await rewrite(present)
        if (!('onDisk' in rewriting)) return rewriting
        const { onDisk } = rewriting
        if (onDisk !== present.onDisk)
          await this.#disk.replace(present.input.bytes, new TextEncoder().encode(onDisk))
        await written({ before: present.onDisk, after: onDisk })
        await this.#maker.begin()
        return { state: this.#state(this.#maker.session) }
      } catch (error) {
        if (tried < TRIES && (await this.#wasChanged())) continue
        return this.#failed(error)
      }
    }
  }

  /** Whether somebody else has saved since the file was read. */
  async #wasChanged(): Promise<boolean> {
    const before = this.#input?.bytes
    try {
      const { bytes } = await this.#read()
      return before === undefined || Buffer.compare(before, bytes) !== 0
    } catch {
      return false
    }
  }

  async #failed(error: unknown): Promise<Answer> {
    this.#hasFailed = true
    const why = this.#disk.explain(error)
    if (this.#kept.changes.length > 0) {
      this.#unsaved = text.saving.failed(why)
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => void this.ask('retry'), RETRY)
    }
    await this.#maker.begin()
    this.#maker.tell()
    return { refused: why }
  }

  async #read(): Promise<BuildInput> {
    this.#obstacle = undefined
    this.#input = await this.#disk.read()
    this.#obstacle = await this.#disk.obstacle()
    return this.#input
  }

  async #present(): Promise<Present> {
    return this.#whole(presentText(await this.#read()))
  }

  /** Without a form nothing can be asked or changed by address. */
  #whole(now: PresentText): Present {
    if (!this.#good) throw new Error('a file that was never read is to be changed')
    const { report, previous } = this.#good
    return { ...now, report, ...given({ previous }) }
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => {})
    return turn
  }

  #state(session: Session): DeskState {
    this.#good = session.prepared?.read ?? this.#good ?? session.prepared?.rest
    const present = this.#good && this.#input && presentOf(this.#input, this.#good)
    const isUnread = present && !present.data ? text.saving.unreadable : undefined
    const kept = this.#kept.changes
    return deskState(session, this.#run, present, this.#good, {
      canUndo: this.#history.has('undo'),
      canRedo: this.#history.has('redo'),
      ...given({ locked: session.failure ?? isUnread ?? this.#obstacle, unsaved: this.#unsaved }),
      ...(this.#unsaved === undefined ? {} : { kept }),
    })
  }
}

function own<Value>(table: object, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, Value>)[name] : undefined
}
