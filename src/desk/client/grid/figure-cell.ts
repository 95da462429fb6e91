import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import type { Change } from '../../protocol/change.ts'
import type { CellView } from '../../protocol/form.ts'
import type { Desk } from '../desk.ts'
import { TOUCHED } from '../shell/step-keys.ts'
import { foundAt, shownAt } from '../values.ts'
import { type CellElements, cellElements } from './cell-elements.ts'
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
  readonly #desk: Desk
  /** What the reader saw when he began to type: what has come since is not written over unseen. */
  #before: string | null = null
  readonly #said: Pick<CellElements, 'text' | 'note'>
  /** Goes to its input, all of which is chosen. */
  #chooseWhole = () => {}

  constructor(view: CellView, desk: Desk) {
    const { element, input, ...said } = cellElements(view)
    this.view = view
    this.address = view.address ?? ''
    this.#desk = desk
    this.element = element
    this.input = input
    this.#said = said
    if (input) {
      input.addEventListener('input', () => this.#mark())
      input.addEventListener('change', () => this.commit())
      input.addEventListener('blur', () => this.commit())
      this.#chooseWhole = selectWhole(input)
    }
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

  /** Why what was typed is not in the file. It stays in the cell until it is mended. */
  get trouble(): string | undefined {
    return this.#desk.unsent.whyAt(this.address)
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
    this.#said.note.hidden = figure?.note === undefined
    this.#said.note.textContent = figure?.note ?? ''
    if (!this.input) {
      if (this.#said.text.textContent !== figure?.text) this.#said.text.textContent = figure?.text ?? ''
      return
    }
    if (severity === 'error') this.input.setAttribute('aria-invalid', 'true')
    else this.input.removeAttribute('aria-invalid')
    this.input.readOnly = this.#desk.state.locked !== undefined
    this.input.placeholder =
      this.#typed === BLANK ? text.blank : this.#typed === null ? (figure?.text ?? '') : ''
    if (this.isTouched || this.input.value === this.#shown) return
    this.input.value = this.#shown
    if (document.activeElement === this.input) this.#chooseWhole()
  }

  /** Sends what was typed, if it is another value. What is no figure is told, and stays. */
  commit(): void {
    if (!this.input || !this.isTouched) return
    const given = this.input.value.trim()
    const typed = given === '' ? null : this.view.words ? given : typedFigure(given, this.view.unit)
    this.input.removeAttribute(TOUCHED)
    if (typed === undefined) this.#desk.hold(this.#change(given, this.#before), text.noFigure(given))
    else if ((typed ?? '') === (this.#before ?? '')) this.#desk.giveUp(this.address)
    else this.send(typed, this.#before)
    this.show()
  }

  #change(typed: string | null, was: string | null): Change {
    return { kind: 'figure', address: this.address, typed, was }
  }

  send(typed: string | null, was = this.#found): void {
    void this.#desk.change([this.#change(typed, was)])
  }

  /** 注 that is printed after it. */
  get note(): string | undefined {
    return this.#desk.state.figures[this.address]?.note
  }

  /** Takes back what is being typed. */
  restore(): void {
    this.input?.removeAttribute(TOUCHED)
    this.#desk.giveUp(this.address)
    this.show()
    this.#chooseWhole()
  }

  /** A blank that is to be left out instead: there is nothing in the input to delete. */
  get isBlank(): boolean {
    return this.#typed === BLANK && this.input?.value === ''
  }

  focus(): void {
    ;(this.input ?? this.element).focus()
    this.#chooseWhole()
  }
}
