import { deskText as text } from '../../locale/zh/desk-page.ts'
import type { ChangeAnswer, Conflict } from '../protocol/answer.ts'
import type { Change } from '../protocol/change.ts'
import type { FormView } from '../protocol/form.ts'
import type { DeskState } from '../protocol/state.ts'
import type { Desk, DeskPlace } from './desk.ts'
import { listen } from './listen.ts'
import { placeLabel } from './place-label.ts'
import { ask, connection, type Query, Refused, send } from './server.ts'
import { keepFocus } from './shell/focus.ts'
import { toldStep } from './shell/told-step.ts'
import { placeOf, typedIn, Unsent, type Unwritten } from './unsent.ts'

/** What the shell does for a desk. */
export interface ShellTools {
  show(place: DeskPlace): boolean
  say(words: string, kind?: 'done' | 'trouble'): void
  ask(conflicts: readonly Conflict[]): void
  bring(files: Iterable<File>): void
  /** The program answers no more, until it is heard again. */
  lose(): void
}

const NOTHING: FormView = { sections: [], fields: [] }

type Hear = (state: DeskState, isOther: boolean) => void

/** The data file of this window: hears its states, sends its changes one after another. */
export class OpenDesk implements Desk {
  readonly file: string
  readonly unsent = new Unsent()
  readonly #tools: ShellTools
  readonly #hearers: Hear[] = []
  #form = NOTHING
  #state: DeskState
  #last: Promise<unknown> = Promise.resolve()

  private constructor(file: string, state: DeskState, tools: ShellTools) {
    this.file = file
    this.#state = state
    this.#tools = tools
  }

  static async of(file: string, tools: ShellTools): Promise<OpenDesk> {
    const opened = await new Promise<OpenDesk>((resolve) => {
      let desk: OpenDesk | undefined
      const hear = (state: DeskState) => {
        // Before the file was read for the first time there is nothing to show.
        if (!state.figures) return
        if (desk) desk.#take(state)
        desk ??= new OpenDesk(file, state, tools)
        resolve(desk)
      }
      listen(file, hear, () => tools.lose())
    })
    opened.#form = await opened.#askForm()
    return opened
  }

  get form(): FormView {
    return this.#form
  }

  get state(): DeskState {
    return this.#state
  }

  subscribe(hear: Hear): void {
    this.#hearers.push(hear)
  }

  change(changes: readonly Change[]): Promise<ChangeAnswer> {
    this.unsent.add(changes)
    this.#tell(false)
    return this.#inTurn(async () => {
      const answer = await this.#delivered(changes)
      this.unsent.remove(changes, 'state' in answer, 'refused' in answer ? answer.refused : undefined)
      // A field tells why itself, and so does a cell.
      const isTold = 'refused' in answer && changes.length === 1 && changes[0]?.kind !== 'prose'
      if (isTold) this.#tell(false)
      else this.#hear(answer)
      return answer
    })
  }

  #hear(answer: ChangeAnswer): void {
    if ('state' in answer) this.#take(answer.state)
    else this.#tell(false)
    if ('conflicts' in answer) this.#tools.ask(answer.conflicts)
    if ('refused' in answer) this.say(text.refused + answer.refused, 'trouble')
  }

  /** What is typed waits for a program that is gone. Where it was written all the same, to be told it twice does no harm. */
  async #delivered(changes: readonly Change[]): Promise<ChangeAnswer> {
    for (;;) {
      try {
        return await send<ChangeAnswer>('/change', { changes, file: this.file })
      } catch (error) {
        if (error instanceof Refused && !error.isExpired) return { refused: error.message }
        if (!(await connection.find())) return { refused: text.failed }
      }
    }
  }

  async #sent(path: string, body: object): Promise<ChangeAnswer> {
    try {
      return await send<ChangeAnswer>(path, { ...body, file: this.file })
    } catch (error) {
      return { refused: error instanceof Refused ? error.message : text.failed }
    }
  }

  unsentAt(place: string): Change | undefined {
    return this.unsent.at(place)
  }

  underWayAt(place: string): Change | undefined {
    return this.unsent.underWayAt(place)
  }

  whyNotAt(place: string): string | undefined {
    return this.unsent.whyAt(place)
  }

  get unwritten(): readonly Unwritten[] {
    return this.unsent.refused
  }

  settled(): Promise<void> {
    return this.#inTurn(async () => {})
  }

  hold(change: Change, why: string): void {
    this.unsent.refuse({ change, why })
    this.#tell(false)
  }

  /** Leads to the first place whose words are not in the file. What belonged to a place that is gone goes with it. */
  showUnwritten(): void {
    const [first] = this.unsent.refused
    if (first && !this.show({ address: placeOf(first.change) })) this.giveUp(first.change)
  }

  /** What was typed and refused is not insisted on: the file's value is shown again. */
  giveUp(change: Change): void {
    this.unsent.drop(placeOf(change))
    this.#tell(false)
  }

  async undo(): Promise<void> {
    await this.#step('/undo', text.undone)
  }

  async redo(): Promise<void> {
    await this.#step('/redo', text.redone)
  }

  #step(path: string, words: (what: string) => string): Promise<void> {
    return this.#inTurn(async () => {
      const [before, form] = [this.#state, this.#form]
      const answer = await this.#sent(path, {})
      this.#hear(answer)
      if ('state' in answer) this.say(words(toldStep(before, answer.state, form)), 'done')
    })
  }

  perform(path: string, body: object): Promise<ChangeAnswer> {
    return this.#inTurn(async () => {
      const answer = await this.#sent(path, body)
      this.#hear(answer)
      return answer
    })
  }

  /** One request after another, so that each change finds what the one before has left. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(act)
    this.#last = done.catch(() => {})
    return done
  }

  /** What was typed and is not known to be in the file, each at its place as the form calls it. */
  get waiting(): readonly (readonly [label: string, typed: string])[] {
    return this.unsent.all.map((change) => [placeLabel(this.#form, placeOf(change)), typedIn(change) ?? ''])
  }

  ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
    return ask(path, { ...query, file: this.file })
  }

  send<Answer>(path: string, body: object): Promise<Answer> {
    return this.#inTurn(() => send<Answer>(path, { ...body, file: this.file }))
  }

  show(place: DeskPlace): boolean {
    return this.#tools.show(place)
  }

  bring(files: Iterable<File>): void {
    this.#tools.bring(files)
  }

  say(words: string, kind?: 'done' | 'trouble'): void {
    this.#tools.say(words, kind)
  }

  #take(state: DeskState): void {
    const isOther = layoutOf(state) !== layoutOf(this.#state)
    // What the server kept is written by now, or given up.
    const { kept = [] } = this.#state
    if (state.kept === undefined) for (const change of kept) this.unsent.drop(placeOf(change))
    this.#state = state
    this.#tell(false)
    if (isOther) void this.#layAnew()
  }

  async #layAnew(): Promise<void> {
    this.#form = await this.#askForm()
    this.#tell(true)
  }

  /** A file that never could be read has no form. */
  #askForm(): Promise<FormView> {
    return this.ask<FormView>('/form').catch(() => this.#form)
  }

  #tell(isOther: boolean): void {
    keepFocus(() => {
      for (const hear of this.#hearers) hear(this.#state, isOther)
    })
  }
}

/** What the layout of a form hangs on: its figures, its form, last year's file. */
function layoutOf({ figures, fields }: DeskState): string {
  const { 年度: year, 版式: form, 上年: last } = fields
  return [year, form, last, ...Object.keys(figures)].join()
}
