import { deskWorkbook } from '../../../locale/zh/desk-workbook.ts'
import { element } from '../../../preview/client/element.ts'
import type { FilledView, FilledWorkbook } from '../../protocol/proposed.ts'
import { button } from '../button.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { base64Of } from '../read-file.ts'
import { chosenTab, focusFirst } from '../shell/focus.ts'
import { toLookAt, toWrite } from './filled-content.ts'

const text = deskWorkbook.view

/** A filled-in workbook: what it would change is shown first, written when the reader says so, taken back by one undo. */
export class FilledPanel {
  readonly element = element('section', { class: 'filled', 'aria-label': text.label, hidden: '' })
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Files that were chosen or dropped. */
  async take(files: Iterable<File>): Promise<void> {
    const [file, ...others] = files
    if (!file) return
    if (others.length > 0) return this.#desk.say(deskWorkbook.several, 'trouble')
    const { name } = file
    if (!/\.xlsx$/i.test(name)) return this.#desk.say(deskWorkbook.onlyWorkbooks(name), 'trouble')
    this.#desk.say(deskWorkbook.busy(name))
    await this.look({ name, bytes: await base64Of(file) })
  }

  /** `why`: what kept it from being written, when it was looked at before. */
  async look(workbook: FilledWorkbook, why?: string): Promise<void> {
    const view = await this.#desk
      .send<FilledView | { readonly refused: string }>('/filled', workbook)
      .catch((error: unknown) => said(this.#desk, error))
    if (!view) return
    this.#close()
    if ('refused' in view) return this.#desk.say(view.refused, 'trouble')
    const { changes, conflicts, doubts } = view
    if (changes.length + conflicts.length + doubts.length > 0) this.#show(workbook, view, why)
    else this.#desk.say(text.same(workbook.name))
  }

  #show(workbook: FilledWorkbook, view: FilledView, why: string | undefined): void {
    const { changes, conflicts, doubts } = view
    const heading = text.heading(workbook.name, changes.length, conflicts.length, doubts.length)
    if (why === undefined) this.#desk.say(heading)
    else this.#desk.say(why, 'trouble')
    const rest = toLookAt(view, this.#desk)
    const leave = button(changes.length > 0 ? text.leave : text.close, () => this.#close())
    if (changes.length === 0) {
      this.#fill(heading, undefined, rest, leave)
      return
    }
    const write = button(text.write(changes.length), () => void this.#write(workbook, view), {
      class: 'chief',
    })
    this.#fill(heading, text.shown, [toWrite(view, this.#desk), ...rest], write, leave)
  }

  #fill(
    heading: string,
    said: string | undefined,
    shown: readonly HTMLElement[],
    ...buttons: readonly HTMLButtonElement[]
  ): void {
    this.element.replaceChildren(
      element('h2', {}, heading),
      element('div', { class: 'scrolled', tabindex: '0', role: 'group', 'aria-label': heading }, ...shown),
      element('p', { class: 'buttons' }, ...buttons, said !== undefined && element('span', {}, said)),
    )
    this.element.hidden = false
    buttons[0]?.focus()
  }

  #close(): void {
    const hadFocus = this.element.contains(document.activeElement)
    this.element.hidden = true
    this.element.replaceChildren()
    if (hadFocus) focusFirst(chosenTab())
  }

  async #write(workbook: FilledWorkbook, view: FilledView): Promise<void> {
    const { was, changes } = view
    this.#close()
    const answer = await this.#desk.perform('/take-in', { ...workbook, was })
    // What has changed meanwhile is shown as it would be now.
    if (!('state' in answer)) return this.look(workbook, 'refused' in answer ? answer.refused : undefined)
    this.#desk.say(text.written(changes.length), 'done')
    const rest = toLookAt(view, this.#desk)
    if (rest.length === 0) return
    const close = button(text.close, () => this.#close())
    this.#fill(text.left(changes.length), undefined, rest, close)
  }
}
