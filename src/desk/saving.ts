import { desk as text } from '../locale/zh/desk.ts'
import { change, changesLeft } from './change/change.ts'
import { unlessRefused } from './change/unless-refused.ts'
import type { FileInHand } from './file-in-hand.ts'
import { History, type Step } from './history.ts'
import { type JournalOnDisk, Kept } from './kept.ts'
import { type Present, type PresentText, presentText, type Rewriting } from './present.ts'
import type { ChangeAnswer, Conflict } from './protocol/answer.ts'
import type { Change } from './protocol/change.ts'
import type { DeskState } from './protocol/state.ts'
import type { TextAnswer } from './protocol/text.ts'

type Answer = ChangeAnswer | TextAnswer

/** Milliseconds after which is tried again what could not be written. */
const RETRY = 3000

/** What shows the file that is saved. */
export interface ShownFile {
  /** Reads and shows it anew. */
  refresh(): Promise<void>
  /** Tells the open windows how it stands. */
  tell(): void
  readonly state: DeskState
  /** Throws when it could never be read. */
  whole(now: PresentText): Present
  explain(error: unknown): string
  /** Does it in its turn. */
  inTurn(act: () => Promise<unknown>): void
}

/** Writes what was changed, keeps what cannot be written until it can, and takes steps back. */
export class Saving {
  readonly #file: FileInHand
  readonly #kept: Kept
  readonly #shown: ShownFile
  readonly #history = new History()
  #unsaved: string | undefined
  /** Whether the last writing has failed for a reason outside of the data. */
  #hasFailed = false
  #retry: NodeJS.Timeout | undefined

  constructor(file: FileInHand, journal: JournalOnDisk, shown: ShownFile) {
    this.#file = file
    this.#kept = new Kept(journal)
    this.#shown = shown
  }

  /** Finds what an earlier run could not write. */
  open(): Promise<void> {
    return this.#kept.open()
  }

  close(): void {
    clearTimeout(this.#retry)
  }

  /** What is not in the file, and why; nothing when all is. */
  get unsaved(): { readonly unsaved: string; readonly kept: readonly Change[] } | undefined {
    return this.#unsaved === undefined ? undefined : { unsaved: this.#unsaved, kept: this.#kept.changes }
  }

  get hasKept(): boolean {
    return this.#kept.changes.length > 0
  }

  can(which: 'undo' | 'redo'): boolean {
    return this.#history.has(which)
  }

  /** What is typed is kept until it is written, with what could not be written before. */
  async change(changes: readonly Change[]): Promise<Answer> {
    const before = this.#kept.changes
    let left = before
    await this.#kept.add(changes)
    const answer = await this.#rewrite(
      (now) => {
        const present = this.#shown.whole(now)
        const both = change(present, { changes: [...changesLeft(present, before).left, ...changes] })
        left = 'onDisk' in both ? [] : before
        return unlessRefused(present, 'onDisk' in both ? both : change(present, { changes }), changes)
      },
      (step) => this.#written(step, left),
    )
    // What is refused, or somebody else came before, the page shows as it was typed.
    if (!('state' in answer) && !this.#hasFailed) await this.#kept.reduce(before)
    return answer
  }

  /** Tries to write what was kept. */
  async retry(): Promise<Answer> {
    let conflicts: readonly Conflict[] = []
    const answer = await this.#rewrite(
      (now) => {
        const present = this.#shown.whole(now)
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
    this.#shown.tell()
    return 'state' in answer && conflicts.length > 0 ? { conflicts } : answer
  }

  /** Gives up what was kept. */
  async discard(): Promise<Answer> {
    await this.#keep([])
    this.#shown.tell()
    return { state: this.#shown.state }
  }

  async step(which: 'undo' | 'redo'): Promise<Answer> {
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
      this.#shown.tell()
    }
    return answer
  }

  /** Any other step, which can be undone like a change. */
  rewrite(rewrite: (present: PresentText) => Rewriting | Promise<Rewriting>): Promise<Answer> {
    return this.#rewrite(rewrite, async (step) => this.#history.add(step))
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

  async #rewrite(
    rewrite: (present: PresentText) => Rewriting | Promise<Rewriting>,
    written: (step: Step) => Promise<void>,
  ): Promise<Answer> {
    try {
      this.#hasFailed = false
      const done = await this.#file.rewrite(rewrite)
      if (!('after' in done)) return done
      await written(done)
      await this.#shown.refresh()
      return { state: this.#shown.state }
    } catch (error) {
      return this.#failed(error)
    }
  }

  async #failed(error: unknown): Promise<Answer> {
    this.#hasFailed = true
    const why = this.#shown.explain(error)
    if (this.hasKept) {
      this.#unsaved = text.saving.failed(why)
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#shown.inTurn(() => this.retry()), RETRY)
    }
    await this.#shown.refresh()
    this.#shown.tell()
    return { refused: why }
  }
}
