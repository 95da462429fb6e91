import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import type { CellView } from '../../protocol.ts'
import type { Desk } from '../desk.ts'
import { TOUCHED } from '../shell/step-keys.ts'
import { foundAt, shownAt } from '../values.ts'
import { selectWhole } from './select-whole.ts'
import { typedFigure } from './typed-figure.ts'

/** A blank cell is `~` in the file. */
const BLANK = '~'

/** A figure of the form: an input, or text where it is added up. */
export class FigureCell {
  readonly element: HTMLTableCellElement
  readonly view: CellView
  readonly address: string
  /** Absent when it is added up from others. */
  readonly input: HTMLInputElement | undefined
  /** Why what was typed is no figure. It stays in the cell until it is mended. */
  trouble: string | undefined
  readonly #desk: Desk
  /** What the reader saw when he began to type: what has come since is not written over unseen. */
  #before: string | null = null
  readonly #text = element('span', { class: 'text' })
  readonly #note = element('small', {})

  constructor(view: CellView, desk: Desk) {
    const { address = '', label = address, computed, words, previous } = view
    this.view = view
    this.address = address
    this.#desk = desk
    this.element = element('td', { 'data-address': address })
    if (computed) {
      this.element.classList.add('computed')
      this.element.tabIndex = -1
      this.element.append(this.#text)
    } else {
      const mode = words ? 'text' : 'numeric'
      this.input = element('input', { inputmode: mode, 'aria-label': label, autocomplete: 'off' })
      this.input.addEventListener('input', () => this.#mark())
      this.input.addEventListener('change', () => this.commit())
      this.input.addEventListener('blur', () => this.commit())
      selectWhole(this.input)
      this.element.append(this.input)
    }
    this.element.append(this.#note)
    if (previous !== undefined) this.element.append(element('small', { class: 'last' }, text.last(previous)))
    this.show()
  }

  get #inFile(): string | undefined {
    return this.#desk.state.figures[this.address]?.typed
  }

  /** `null`: the cell is left out. */
  get #typed(): string | null {
    return shownAt(this.address, this.#inFile, this.#desk)
  }

  get #shown(): string {
    const typed = this.#typed
    return typed === null || typed === BLANK ? '' : typed
  }

  /** Added up from others, yet typed in the file, where it may differ. */
  get isTypedTotal(): boolean {
    return this.input === undefined && this.#inFile !== undefined
  }

  get isTouched(): boolean {
    return this.input?.hasAttribute(TOUCHED) ?? false
  }

  #mark(): void {
    if (!this.isTouched) this.#before = this.#found
    this.input?.toggleAttribute(TOUCHED, this.input.value !== this.#shown)
  }

  get #found(): string | null {
    return foundAt(this.address, this.#inFile, this.#desk)
  }

  /** Brings it up to date; what the reader is just typing stays. */
  show(): void {
    const figure = this.#desk.state.figures[this.address]
    const severity = this.trouble === undefined ? figure?.severity : 'error'
    if (severity === undefined) delete this.element.dataset['severity']
    else this.element.dataset['severity'] = severity
    this.#note.hidden = figure?.note === undefined
    this.#note.textContent = figure?.note ?? ''
    if (!this.input) {
      if (this.#text.textContent !== figure?.text) this.#text.textContent = figure?.text ?? ''
      return
    }
    if (severity === 'error') this.input.setAttribute('aria-invalid', 'true')
    else this.input.removeAttribute('aria-invalid')
    this.input.readOnly = this.#desk.state.locked !== undefined
    this.input.placeholder =
      this.#typed === BLANK ? text.blank : this.#typed === null ? (figure?.text ?? '') : ''
    if (this.isTouched || this.input.value === this.#shown) return
    this.input.value = this.#shown
  }

  /** Sends what was typed, if it is another value. What is no figure is told, and stays. */
  commit(): void {
    if (!this.input || !this.isTouched) return
    const given = this.input.value.trim()
    const typed = given === '' ? null : this.view.words ? given : typedFigure(given)
    this.trouble = typed === undefined ? text.noFigure(given) : undefined
    if (typed !== undefined) {
      this.input.removeAttribute(TOUCHED)
      if ((typed ?? '') !== (this.#before ?? '')) this.send(typed, this.#before)
    }
    this.show()
  }

  send(typed: string | null, was = this.#found): void {
    void this.#desk.change([{ kind: 'figure', address: this.address, typed, was }])
  }

  /** 注 that is printed after it. */
  get note(): string | undefined {
    return this.#desk.state.figures[this.address]?.note
  }

  /** Takes back what is being typed. */
  restore(): void {
    this.trouble = undefined
    this.input?.removeAttribute(TOUCHED)
    this.show()
    this.input?.select()
  }

  /** A blank that is to be left out instead: there is nothing in the input to delete. */
  get isBlank(): boolean {
    return this.#typed === BLANK && this.input?.value === ''
  }

  focus(): void {
    ;(this.input ?? this.element).focus()
  }
}
