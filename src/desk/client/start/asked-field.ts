import { deskStartText as text } from '../../../locale/zh/desk-start.ts'
import { element } from '../../../preview/client/element.ts'
import { typedYear } from '../fields/typed-year.ts'

let count = 0

/** A field that has to be filled in. What to write there is said in words of ours: a browser's own are in its language. */
export class AskedField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  readonly #why: HTMLElement
  readonly #words: { readonly label: string; readonly wanted: string }
  /** `undefined`: it is none. */
  readonly #read: (typed: string) => string | undefined

  private constructor(name: 'agency' | 'year', read: (typed: string) => string | undefined) {
    this.#words = text[name]
    this.#read = read
    const id = `asked-${count++}`
    this.input = element('input', { type: 'text', name, autocomplete: 'off', 'aria-describedby': id })
    this.#why = element('span', { id, class: 'error', role: 'alert' })
    this.element = element('label', {}, this.#words.label, this.input, this.#why)
  }

  static agency(): AskedField {
    return new AskedField('agency', (typed) => typed || undefined)
  }

  static year(): AskedField {
    const field = new AskedField('year', (typed) => /^\d{4}$/.exec(typedYear(typed))?.[0])
    field.input.inputMode = 'numeric'
    return field
  }

  /** What is filled in; where it is none, that is said, and the field turned to. */
  take(): string | undefined {
    const value = this.#read(this.input.value.trim())
    this.#why.textContent = value === undefined ? this.#words.wanted : ''
    this.input.setAttribute('aria-invalid', String(value === undefined))
    if (value === undefined) this.input.focus()
    return value
  }
}
