import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import type { Conflict } from '../../protocol/answer.ts'
import { type Change, placeOf, typedIn } from '../../protocol/change.ts'
import { button } from '../button.ts'
import type { OpenDesk } from '../open-desk.ts'
import { placeLabel } from '../place-names.ts'
import { differences } from '../prose/prose-conflict.ts'
import { chosenTab, focusFirst } from './focus.ts'

/** Values that were changed on both sides: each is shown twice, and the reader chooses. */
export class Conflicts {
  readonly element = element('section', { class: 'conflicts', 'aria-label': text.conflict.heading })
  readonly #desk: () => OpenDesk

  constructor(desk: () => OpenDesk) {
    this.#desk = desk
    this.element.hidden = true
  }

  add(conflicts: readonly Conflict[]): void {
    if (this.element.hidden) {
      const heading = element('h2', {}, text.conflict.heading)
      this.element.replaceChildren(heading, element('p', {}, text.conflict.said))
    }
    this.element.append(...conflicts.map((conflict) => this.#item(conflict)))
    this.element.hidden = false
    this.element.querySelector('button')?.focus()
  }

  #item({ change, now }: Conflict): HTMLElement {
    const isProse = change.kind === 'prose'
    const shown = (value: string | null) => (isProse ? '' : (value ?? text.conflict.left))
    const label = element('b', {}, placeLabel(this.#desk().form, placeOf(change)))
    const item = element('div', { class: 'conflict' }, label)
    if (isProse) item.append(differences(now ?? '', typedIn(change) ?? ''))
    const mine = button(text.conflict.useMine(shown(typedIn(change))), () => {
      this.#settle(item, change)
      void this.#desk().change([{ ...change, was: now } as Change])
    })
    const theirs = button(text.conflict.useTheirs(shown(now)), () => {
      this.#settle(item, change)
      this.#desk().giveUp(placeOf(change))
    })
    item.append(mine, theirs)
    return item
  }

  #settle(item: HTMLElement, change: Change): void {
    item.remove()
    const next = this.element.querySelector('button')
    this.element.hidden = next === null
    focusFirst(next ? [next] : chosenTab())
    if (next) return
    const place = placeOf(change)
    if (change.kind === 'prose') document.getElementById(`prose-${place}`)?.focus()
    else this.#desk().show({ address: place })
  }
}
