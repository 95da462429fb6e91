import { textPane as text } from '../../../locale/zh/desk-text-pane.ts'
import { element } from '../../../preview/client/element.ts'
import type { TextAnswer, TextView } from '../../protocol/text.ts'
import { button } from '../button.ts'
import { diffTable } from '../checks/diff-table.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import type { TextEditor } from './editor.ts'

/** Milliseconds without a key after which what was typed is saved. */
const PAUSE = 800

/** The whole data file in the editor, both ways; where both sides changed it, the reader chooses. */
export class SyncedFile {
  /** Asks which text is to stand; empty when there is nothing to ask. */
  readonly conflict = element('section', { class: 'text-conflict', role: 'alert' })
  readonly #desk: Desk
  readonly #editor: TextEditor
  #base: TextView
  #pause: ReturnType<typeof setTimeout> | undefined
  #isSaving = false
  #isAsking = false

  constructor(desk: Desk, editor: TextEditor, base: TextView) {
    this.#desk = desk
    this.#editor = editor
    this.#base = base
    this.conflict.hidden = true
  }

  /** Whether the editor shows what the file holds. */
  get isSame(): boolean {
    return this.#editor.text === this.#base.text
  }

  typed(): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => void this.save(), PAUSE)
  }

  async save(): Promise<void> {
    clearTimeout(this.#pause)
    if (this.#isSaving || this.#isAsking || this.isSame) return
    this.#isSaving = true
    const text = this.#editor.text
    const request = { text, was: this.#base.was }
    const answer = await this.#desk
      .send<TextAnswer>('/text', request)
      .catch((error) => said(this.#desk, error))
    this.#isSaving = false
    if (!answer) return
    if ('refused' in answer) return this.#desk.say(answer.refused, 'trouble')
    if ('now' in answer) return this.#ask(answer.now)
    this.#base = { text, was: '' }
    await this.refresh()
    if (!this.isSame) this.typed()
  }

  /** Looks whether others have saved. */
  async refresh(): Promise<void> {
    if (this.#isSaving || this.#isAsking) return
    const now = await this.#desk.ask<TextView>('/text').catch(() => undefined)
    if (!now || now.was === this.#base.was || this.#isSaving || this.#isAsking) return
    const [isOther, isTouched] = [now.text !== this.#base.text, !this.isSame]
    if (isOther && isTouched && this.#editor.text !== now.text) return this.#ask(now)
    this.#base = now
    if (isOther && !isTouched) this.#editor.take(now.text)
  }

  #ask(now: TextView): void {
    this.#isAsking = true
    const settle = (isMine: boolean) => {
      this.#isAsking = false
      this.conflict.hidden = true
      this.#base = now
      if (isMine) void this.save()
      else this.#editor.take(now.text)
    }
    const mine = button(text.conflict.mine, () => settle(true))
    const theirs = button(text.conflict.theirs, () => settle(false))
    this.conflict.replaceChildren(
      element('h2', {}, text.conflict.heading),
      element('p', {}, text.conflict.said),
      diffTable(this.#editor.differencesFrom(now.text), text.conflict.caption),
      element('p', { class: 'buttons' }, mine, theirs),
    )
    this.conflict.hidden = false
    mine.focus()
  }
}
