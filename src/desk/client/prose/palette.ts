import { deskProse as text } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import type { Desk } from '../desk.ts'
import { type Reference, referencesOf, search } from './references.ts'

/** Results that are shown. */
const MOST = 50

/** Finds a figure by its official labels; worked as the ARIA practices say for a combobox with a list. */
export class Palette {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #choose: (reference: Reference) => void
  readonly #input = element('input', {
    type: 'search',
    id: 'palette-search',
    role: 'combobox',
    'aria-controls': 'palette-list',
    'aria-describedby': 'palette-said',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    placeholder: text.palette.placeholder,
  })
  readonly #list = element('ul', { id: 'palette-list', role: 'listbox', 'aria-label': text.palette.heading })
  readonly #count = element('p', { class: 'hint', role: 'status' })
  #all: readonly Reference[]
  #found: readonly Reference[] = []
  #at = 0

  constructor(desk: Desk, choose: (reference: Reference) => void, leave: () => void) {
    this.#desk = desk
    this.#choose = choose
    this.#all = referencesOf(desk.form)
    this.element = element(
      'section',
      { class: 'palette' },
      element('h2', {}, element('label', { for: 'palette-search' }, text.palette.heading)),
      element('p', { id: 'palette-said', class: 'hint' }, text.palette.said),
      this.#input,
      this.#count,
      this.#list,
    )
    this.#input.addEventListener('input', () => this.#search())
    this.#input.addEventListener('keydown', (event) => {
      if (event.isComposing) return
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
      const step = steps[event.key]
      if (step !== undefined) this.#mark(this.#at + step)
      else if (event.key === 'Enter') this.#take(this.#at)
      else if (event.key === 'Escape') leave()
      else return
      event.preventDefault()
    })
    for (const [event, isOpen] of [
      ['focusin', true],
      ['focusout', false],
    ] as const)
      this.element.addEventListener(event, () => this.#input.setAttribute('aria-expanded', String(isOpen)))
    // Not a click: that would take the focus out of the text.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault())
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]')
      if (option) this.#take([...this.#list.children].indexOf(option))
    })
    this.#search()
  }

  focus(): void {
    this.#input.value = ''
    this.#input.focus()
    this.#search()
  }

  /** The form was laid out anew, or figures have changed. */
  refresh(isOther: boolean): void {
    if (isOther) this.#all = referencesOf(this.#desk.form)
    this.#show()
  }

  #search(): void {
    const found = search(this.#all, this.#input.value, this.#desk.state)
    this.#found = found.slice(0, MOST)
    this.#at = 0
    this.#show()
    const { length } = found
    this.#count.textContent =
      length === 0
        ? text.palette.none
        : length > MOST
          ? text.palette.many(length, MOST)
          : text.palette.count(length)
  }

  #show(): void {
    const { figures } = this.#desk.state
    this.#list.replaceChildren(
      ...this.#found.map(({ address, label, unit }, index) =>
        element(
          'li',
          { role: 'option', id: `palette-${index}`, title: `{{${address}}}` },
          element('span', {}, label),
          element('b', {}, text.palette.figure(figures[address]?.text ?? '', unit)),
        ),
      ),
    )
    this.#mark(this.#at)
  }

  #mark(at: number): void {
    this.#at = Math.max(0, Math.min(at, this.#found.length - 1))
    const options = [...this.#list.children]
    for (const [index, option] of options.entries())
      option.setAttribute('aria-selected', String(index === this.#at))
    const marked = options[this.#at]
    this.#input.setAttribute('aria-activedescendant', marked?.id ?? '')
    marked?.scrollIntoView({ block: 'nearest' })
  }

  #take(index: number): void {
    const reference = this.#found[index]
    if (reference) this.#choose(reference)
  }
}
