import { deskChecks } from '../../../locale/zh/desk-checks.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { element } from '../../../preview/client/element.ts'
import { placeOf, typedIn } from '../../protocol/change.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { placeLabel } from '../place-names.ts'
import type { Unwritten } from '../unsent.ts'

const text = deskChecks.unwritten

/** What was typed and is not in the file; nothing is seen of it while all is. */
export class UnwrittenList {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #heading = element('h2')
  readonly #list = element('ol', { class: 'findings' })

  constructor(desk: Desk) {
    this.#desk = desk
    this.element = element('section', { class: 'group error unwritten' }, this.#heading, this.#list)
  }

  show(): void {
    const { refused } = this.#desk.unsent
    this.element.hidden = refused.length === 0
    this.#heading.textContent = text.heading(refused.length)
    this.#list.replaceChildren(...refused.map((one) => this.#item(one)))
  }

  /** Where, what, and why; the sentence leads there. */
  #item({ change, why = text.asked }: Unwritten): HTMLElement {
    const address = placeOf(change)
    const lead = () => this.#desk.show({ address })
    return element(
      'li',
      { class: 'error' },
      element('p', { class: 'where' }, placeLabel(this.#desk.form, address)),
      element('span', { class: 'severity heard' }, preview.findings.severity.error),
      button(why, lead, { class: 'message link', title: deskChecks.show }),
      element('p', { class: 'remark' }, element('b', {}, text.typed), typedIn(change) ?? ''),
    )
  }
}
