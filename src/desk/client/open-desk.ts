import { deskText as text } from '../../locale/zh/desk-page.ts'
import type { ChangeAnswer, Conflict } from '../protocol/answer.ts'
import { type Change, placeOf } from '../protocol/change.ts'
import type { FormView } from '../protocol/form.ts'
import type { DeskState } from '../protocol/state.ts'
import { Turns } from '../turns.ts'
import type { Desk, DeskPlace, Shell, ViewName } from './desk.ts'
import { type Hear, Heard } from './heard.ts'
import { listen } from './listen.ts'
import { Requests } from './requests.ts'
import type { Query } from './server.ts'
import { toldStep } from './shell/told-step.ts'
import { Unsent } from './unsent.ts'

export interface ShellTools extends Shell {
  /** Asks which of two values is to stand. */
  ask(conflicts: readonly Conflict[]): void
  /** The program answers no more, until it is heard again. */
  lose(): void
}

/** The data file of this window: hears its states, sends its changes one after another. */
export class OpenDesk implements Desk {
  readonly file: string
  readonly unsent = new Unsent()
  readonly #requests: Requests
  readonly #heard: Heard
  readonly #tools: ShellTools
  /** Each change finds what the one before has left. */
  readonly #turns = new Turns()
  /** Changes whose turn has not come. */
  readonly #waiting = new Set<readonly Change[]>()

  private constructor(file: string, state: DeskState, tools: ShellTools) {
    this.file = file
    this.#requests = new Requests(file)
    this.#heard = new Heard(state, () => this.ask<FormView>('/form'))
    this.#tools = tools
  }

  static async of(file: string, tools: ShellTools): Promise<OpenDesk> {
    const opened = await new Promise<OpenDesk>((resolve) => {
      let desk: OpenDesk | undefined
      const hear = (state: DeskState) => {
        if (desk) desk.#take(state)
        desk ??= new OpenDesk(file, state, tools)
        resolve(desk)
      }
      listen(file, hear, () => tools.lose())
    })
    await opened.#heard.layOut()
    return opened
  }

  get form(): FormView {
    return this.#heard.form
  }

  get state(): DeskState {
    return this.#heard.state
  }

  subscribe(hear: Hear): void {
    this.#heard.subscribe(hear)
  }

  change(changes: readonly Change[]): Promise<ChangeAnswer> {
    this.unsent.add(changes)
    this.#waiting.add(changes)
    this.#heard.tell()
    return this.#turns.take(async () => {
      this.#waiting.delete(changes)
      const answer = await this.#requests.change(changes)
      this.unsent.remove(changes, 'state' in answer, 'refused' in answer ? answer.refused : undefined)
      // A field tells why itself, and so does a cell.
      const isTold = 'refused' in answer && changes.length === 1 && changes[0]?.kind !== 'prose'
      if (isTold) this.#heard.tell()
      else this.#hear(answer)
      return answer
    })
  }

  perform(path: string, body: object): Promise<ChangeAnswer> {
    return this.#turns.take(() => this.#performed(path, body))
  }

  undo(): Promise<void> {
    return this.#step('/undo', text.undone)
  }

  redo(): Promise<void> {
    return this.#step('/redo', text.redone)
  }

  #step(path: string, words: (what: string) => string): Promise<void> {
    return this.#turns.take(async () => {
      const [before, form] = [this.state, this.form]
      const answer = await this.#performed(path, {})
      if ('state' in answer) this.say(words(toldStep(before, answer.state, form)), 'done')
    })
  }

  async #performed(path: string, body: object): Promise<ChangeAnswer> {
    const answer = await this.#requests.perform(path, body)
    this.#hear(answer)
    return answer
  }

  #hear(answer: ChangeAnswer): void {
    if ('state' in answer) this.#take(answer.state)
    else this.#heard.tell()
    if ('conflicts' in answer) this.#tools.ask(answer.conflicts)
    if ('refused' in answer) this.say(text.refused + answer.refused, 'trouble')
  }

  #take(state: DeskState): void {
    // What the server kept is written by now, or given up.
    const { kept = [] } = this.state
    if (state.kept === undefined) for (const change of kept) this.unsent.drop(placeOf(change))
    this.#heard.take(state)
  }

  /** The page goes away: what waits for its turn is sent now. To be told it twice does the server no harm. */
  hasten(): void {
    for (const changes of this.#waiting) void this.#requests.perform('/change', { changes })
  }

  settled(): Promise<void> {
    return this.#turns.take(async () => {})
  }

  hold(change: Change, why: string): void {
    this.unsent.refuse({ change, why })
    this.#heard.tell()
  }

  giveUp(place: string): void {
    if (this.unsent.drop(place)) this.#heard.tell()
  }

  ask<Answer>(path: string, query?: Query): Promise<Answer> {
    return this.#requests.ask(path, query)
  }

  send<Answer>(path: string, body: object): Promise<Answer> {
    return this.#turns.take(() => this.#requests.send<Answer>(path, body))
  }

  show(place: DeskPlace): boolean {
    return this.#tools.show(place)
  }

  turnTo(view: ViewName): void {
    this.#tools.turnTo(view)
  }

  bring(files: Iterable<File>): void {
    this.#tools.bring(files)
  }

  say(words: string, kind?: 'done' | 'trouble'): void {
    this.#tools.say(words, kind)
  }
}
