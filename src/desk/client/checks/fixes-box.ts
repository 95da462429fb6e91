import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { element } from '../../../preview/client/element.ts'
import type { ChangeAnswer } from '../../protocol/answer.ts'
import type { FixesView } from '../../protocol/proposed.ts'
import type { DeskState } from '../../protocol/state.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { diffTable } from './diff-table.ts'
import { said } from './said.ts'

/** Safe fixes: shown as a comparison first, made when the reader says so, taken back by one undo. */
export class FixesBox {
  readonly element = element('section', { class: 'fixes' })
  readonly #desk: Desk
  readonly #open = button('', () => void this.#look())
  readonly #shown = element('div')

  constructor(desk: Desk) {
    this.#desk = desk
    this.element.append(element('p', {}, text.fixes.said), this.#open, this.#shown)
    this.hear(desk.state)
  }

  hear({ findings, locked }: DeskState): void {
    const count = findings.filter(({ isMendable }) => isMendable).length
    this.element.hidden = count === 0 || locked !== undefined
    this.#open.textContent = text.fixes.open(count)
    if (count === 0) this.#shown.replaceChildren()
  }

  async #look(): Promise<void> {
    const view = await this.#desk
      .send<FixesView>('/fixes', {})
      .catch((error: unknown) => said(this.#desk, error))
    if (!view) return
    if (view.count === 0) return this.#desk.say(text.fixes.none)
    const make = button(text.fixes.make, () => void this.#make(view), { class: 'chief' })
    const leave = button(text.fixes.leave, () => this.#close())
    this.#shown.replaceChildren(
      element('p', {}, text.fixes.shown),
      diffTable(
        view.lines.filter(({ kind }) => kind === 'removed' || kind === 'added'),
        text.fixes.caption,
        { head: text.diff.where, of: (line) => this.#partAt(line, view) },
      ),
      element('p', { class: 'buttons' }, make, leave),
    )
    make.focus()
  }

  /** As the form calls the part of the file that a line is in. */
  #partAt(line: number, { parts }: FixesView): string {
    const name = parts.findLast((part) => part.line <= line)?.name ?? ''
    return this.#desk.form.sections.find((section) => section.name === name)?.heading ?? name
  }

  #close(): void {
    if (this.#shown.contains(document.activeElement)) this.#open.focus()
    this.#shown.replaceChildren()
  }

  async #make({ was }: FixesView): Promise<void> {
    const answer = await this.#desk
      .send<ChangeAnswer>('/fix', { was })
      .catch((error: unknown) => said(this.#desk, error))
    if (!answer) return
    if ('refused' in answer) return this.#desk.say(answer.refused, 'trouble')
    this.#close()
    this.#desk.say(text.fixes.made, 'done')
  }
}
