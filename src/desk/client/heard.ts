import type { FormView } from '../protocol/form.ts'
import type { DeskState } from '../protocol/state.ts'
import { keepFocus } from './shell/focus.ts'

/** `isOther`: the form is laid out anew, too. */
export type Hear = (state: DeskState, isOther: boolean) => void

/** What was heard last of a data file and how its form is laid out, told to all views of it. */
export class Heard {
  readonly #askForm: () => Promise<FormView>
  readonly #hearers: Hear[] = []
  #form: FormView = { sections: [], fields: [] }
  #state: DeskState

  constructor(state: DeskState, askForm: () => Promise<FormView>) {
    this.#state = state
    this.#askForm = askForm
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

  take(state: DeskState): void {
    const isOther = layoutOf(state) !== layoutOf(this.#state)
    this.#state = state
    this.tell()
    if (isOther) void this.layOut().then(() => this.tell(true))
  }

  /** A file that never could be read has no form. */
  async layOut(): Promise<void> {
    this.#form = await this.#askForm().catch(() => this.#form)
  }

  tell(isOther = false): void {
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
