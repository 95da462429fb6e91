import { deskChecks as text } from '../../../locale/zh/desk-checks.ts'
import { element } from '../../../preview/client/element.ts'
import type { DeskFinding } from '../../protocol/state.ts'
import { button } from '../button.ts'
import type { FindingActions, ListedFinding } from './finding-item.ts'
import { FindingsList } from './findings-list.ts'

/** The doubts of one part of the form, which may be settled together. */
export class DoubtsPart {
  readonly element: HTMLElement
  readonly #name: string
  readonly #heading = element('h3')
  readonly #list: FindingsList
  readonly #all = button('', () => this.#settle(this.#doubts))
  readonly #settle: (doubts: readonly DeskFinding[]) => void
  #doubts: readonly DeskFinding[] = []

  constructor(name: string, actions: FindingActions, settle: (doubts: readonly DeskFinding[]) => void) {
    this.#name = name
    this.#settle = settle
    this.#list = new FindingsList(actions)
    this.element = element('section', {}, this.#heading, this.#all, this.#list.element)
  }

  show(doubts: readonly DeskFinding[], listed: (doubt: DeskFinding) => ListedFinding): void {
    this.#doubts = doubts
    this.#heading.textContent = text.doubt.part(this.#name, doubts.length)
    this.#all.textContent = text.doubt.settlePart(doubts.length)
    this.#all.hidden = doubts.length < 2
    this.#list.show(doubts.map(listed))
  }
}
