import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { FieldView } from '../../protocol.ts'
import type { Desk } from '../desk.ts'
import { TOUCHED } from '../shell/step-keys.ts'
import { foundAt, shownAt } from '../values.ts'

let count = 0

/** A one-line value: its name, an input or a list to choose from, and an example. */
export class Field {
  readonly element: HTMLElement
  readonly place: string
  readonly input: HTMLInputElement | HTMLSelectElement
  readonly #view: FieldView
  readonly #desk: Desk
  /** What the reader saw when he began to type. */
  #before: string | null = null

  constructor(view: FieldView, desk: Desk) {
    this.#view = view
    this.#desk = desk
    this.place = view.keys.join('.')
    const id = `field-${count++}`
    const attributes = { id, 'aria-describedby': `${id}-example` }
    this.input = view.choices
      ? element('select', attributes, ...['', ...view.choices].map(choice))
      : element('input', { ...attributes, type: 'text', autocomplete: 'off' })
    this.element = element(
      'div',
      { class: 'field', 'data-address': this.place },
      element('label', { for: id }, view.label),
      this.input,
      element('small', { id: `${id}-example` }, view.example),
    )
    this.input.addEventListener('input', () => this.#mark())
    this.input.addEventListener('change', () => this.#commit())
    this.input.addEventListener('blur', () => this.#commit())
    this.input.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent))
    this.show()
  }

  get value(): string {
    return this.#value ?? ''
  }

  get #value(): string | null {
    return shownAt(this.place, this.#desk.state.fields[this.place], this.#desk)
  }

  show(): void {
    const isLocked = this.#desk.state.locked !== undefined
    // A list cannot be read-only.
    if (this.input instanceof HTMLSelectElement) this.input.disabled = isLocked
    else this.input.readOnly = isLocked
    if (!this.input.hasAttribute(TOUCHED) && this.input.value !== this.value) this.input.value = this.value
  }

  #mark(): void {
    if (!this.input.hasAttribute(TOUCHED))
      this.#before = foundAt(this.place, this.#desk.state.fields[this.place], this.#desk)
    this.input.toggleAttribute(TOUCHED, this.input.value !== this.value)
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Enter') this.#commit()
    if (event.key !== 'Escape') return
    this.input.removeAttribute(TOUCHED)
    this.show()
  }

  #commit(): void {
    if (!this.input.hasAttribute(TOUCHED)) return
    this.input.removeAttribute(TOUCHED)
    const given = this.input.value.trim()
    const was = this.#before
    if (given !== (was ?? ''))
      void this.#desk.change([
        { kind: 'field', keys: this.#view.keys, typed: given === '' ? null : given, was },
      ])
    this.show()
  }
}

function choice(value: string): HTMLOptionElement {
  return element('option', { value }, value === '' ? text.unchosen : value)
}
