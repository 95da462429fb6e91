import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { FieldView } from '../../protocol/form.ts'
import type { Desk } from '../desk.ts'
import { TOUCHED } from '../shell/step-keys.ts'
import { foundAt, shownAt } from '../values.ts'
import { typedDate } from './typed-date.ts'
import { typedYear } from './typed-year.ts'

let count = 0

/** A one-line value: its name, an input or a list to choose from, why it is not in the file, and an example. */
export class Field {
  readonly element: HTMLElement
  readonly place: string
  readonly input: HTMLInputElement | HTMLSelectElement
  readonly #view: FieldView
  readonly #why: HTMLElement
  readonly #desk: Desk
  /** What the reader saw when he began to type. */
  #before: string | null = null

  constructor(view: FieldView, desk: Desk) {
    this.#view = view
    this.#desk = desk
    this.place = view.keys.join('.')
    const id = `field-${count++}`
    const attributes = { id, 'aria-describedby': `${id}-why ${id}-example` }
    this.#why = element('p', { id: `${id}-why`, class: 'error', 'aria-live': 'polite' })
    this.input = view.choices
      ? element('select', attributes, ...['', ...view.choices].map(choice))
      : element('input', { ...attributes, type: 'text', autocomplete: 'off' })
    this.element = element(
      'div',
      { class: 'field', 'data-address': this.place },
      element('label', { for: id }, view.label),
      this.input,
      this.#why,
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
    const why = this.#desk.unsent.whyAt(this.place) ?? ''
    if (this.#why.textContent !== why) this.#why.textContent = why
    if (why === '') this.input.removeAttribute('aria-invalid')
    else this.input.setAttribute('aria-invalid', 'true')
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
    this.#desk.giveUp(this.place)
    this.show()
  }

  #commit(): void {
    if (!this.input.hasAttribute(TOUCHED)) return
    this.input.removeAttribute(TOUCHED)
    const words = this.input.value.trim()
    const given = typedAs(this.#view, words)
    const was = this.#before
    if (given === (was ?? '')) this.#desk.giveUp(this.place)
    else
      void this.#desk.change([
        { kind: 'field', keys: this.#view.keys, typed: given === '' ? null : given, was },
      ])
    this.show()
  }
}

function typedAs({ isDate, isYear }: FieldView, words: string): string {
  if (isDate) return typedDate(words)
  return isYear ? typedYear(words) : words
}

function choice(value: string): HTMLOptionElement {
  return element('option', { value }, value === '' ? text.unchosen : value)
}
