import { deskWorkbook } from '../../../locale/zh/desk-workbook.ts'
import { element } from '../../../preview/client/element.ts'
import type { FilledView, FilledWorkbook } from '../../protocol/proposed.ts'
import { button } from '../button.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { inWords } from '../in-words.ts'
import { referencesOf } from '../prose/references.ts'
import { base64Of } from '../read-file.ts'
import { chosenTab, focusFirst } from '../shell/focus.ts'
import { filledTable, type ListedChange } from './filled-table.ts'
import { placeNames } from './places.ts'

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
    const { changes, totals, conflicts, doubts } = view
    const heading = text.heading(workbook.name, changes.length, conflicts.length, doubts.length)
    if (why === undefined) this.#desk.say(heading)
    else this.#desk.say(why, 'trouble')
    const leave = button(changes.length > 0 ? text.leave : text.close, () => this.#close())
    if (changes.length === 0) {
      this.#fill(heading, undefined, this.#rest(view), leave)
      return
    }
    const write = button(text.write(changes.length), () => void this.#write(workbook, view))
    write.classList.add('chief')
    const listed = [...changes, ...totals.map((total) => ({ ...total, remark: text.follows }))]
    const table = this.#table(listed, text.changes, text.columns.now, text.columns.next)
    this.#fill(heading, text.shown, [table, ...this.#rest(view)], write, leave)
  }

  /** What no writing settles: stays to be looked at. */
  #rest({ conflicts, doubts }: FilledView): readonly HTMLElement[] {
    const { inFile, inWorkbook } = text.columns
    const references = referencesOf(this.#desk.form)
    const nameOf = placeNames(this.#desk.form)
    const items = doubts.map(({ address, message }) => {
      const words = inWords(deskWorkbook.doubt(message), references, address)
      if (address === undefined) return element('li', {}, words)
      const { part, label } = nameOf(address)
      return element('li', {}, this.#place(address, [part, label].filter(Boolean).join(' › ')), ' ', words)
    })
    return [
      ...(conflicts.length > 0
        ? [this.#table(conflicts, text.conflicts(conflicts.length), inFile, inWorkbook)]
        : []),
      ...(doubts.length > 0
        ? [element('h3', {}, text.doubts(doubts.length)), element('ul', {}, ...items)]
        : []),
    ]
  }

  #table(changes: readonly ListedChange[], ...words: readonly [string, string, string]): HTMLElement {
    const place = (address: string, label: string) => this.#place(address, label)
    return filledTable(changes, words, placeNames(this.#desk.form), place)
  }

  #place(address: string, label: string): HTMLElement {
    const lead = button(label, () => {
      if (!this.#desk.show({ address })) this.#desk.say(text.nowhere, 'trouble')
    })
    lead.className = 'place'
    lead.title = text.go
    return lead
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
    const rest = this.#rest(view)
    if (rest.length === 0) return
    const close = button(text.close, () => this.#close())
    this.#fill(text.left(changes.length), undefined, rest, close)
  }
}
