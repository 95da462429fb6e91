import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { PasteView } from '../../protocol/proposed.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { Refused } from '../server.ts'
import type { FigureCell } from './figure-cell.ts'

/**
 * A block pasted over a cell is matched by the server and written as one change; a single value is the browser's to
 * paste. Where some of it fits nowhere nothing is written before the reader has seen what.
 */
export class Paste {
  readonly dialog = element('dialog', { class: 'misfits', 'aria-labelledby': 'misfits-heading' })
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  take(event: ClipboardEvent, figure: FigureCell): void {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const plain = event.clipboardData?.getData('text/plain') ?? ''
    if (!isBlock(html, plain)) return
    event.preventDefault()
    figure.restore()
    void this.#match({ address: figure.address, html, text: plain })
  }

  async #match(block: { address: string; html: string; text: string }): Promise<void> {
    try {
      const view = await this.#desk.send<PasteView>('/paste', block)
      if (view.misfits.length + view.totals.length > 0) this.#askAbout(view)
      else await this.#write(view)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.#desk.say(error.message, 'trouble')
    }
  }

  async #write({ changes, fitting }: PasteView): Promise<void> {
    if (changes.length === 0) return this.#desk.say(text.paste.nothing)
    const answer = await this.#desk.change(changes)
    if ('state' in answer) this.#desk.say(text.paste.done(fitting), 'done')
  }

  #askAbout(view: PasteView): void {
    const { fitting, misfits, totals } = view
    const isWhole = misfits.length === 0
    const leave = button(text.paste.leave, () => this.dialog.close())
    const rest = button(isWhole ? text.paste.all(fitting) : text.paste.rest(fitting), () => {
      this.dialog.close()
      void this.#write(view)
    })
    this.dialog.replaceChildren(
      element('h2', { id: 'misfits-heading' }, isWhole ? text.paste.totalsHeading : text.paste.heading),
      element('ul', {}, ...[...misfits, ...totals].map((misfit) => element('li', {}, misfit))),
      element('p', {}, text.paste.said(fitting)),
      element('p', { class: 'buttons' }, fitting > 0 && rest, leave),
    )
    this.dialog.showModal()
  }
}

/** More than one cell: a table of some, or text with tabs or lines. */
function isBlock(html: string, plain: string): boolean {
  const cells = html.match(/<t[dh][\s>]/gi) ?? []
  return cells.length > 1 || /[\t\n]/.test(plain.replace(/\r?\n$/, ''))
}
