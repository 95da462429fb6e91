import { deskProse as text } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import type { SectionView } from '../../protocol/form.ts'
import type { DeskState, NumberState } from '../../protocol/state.ts'
import type { Desk } from '../desk.ts'
import { printedLine } from './printed-line.ts'
import { typeText } from './put-text.ts'
import { showPlace } from './show-place.ts'
import { SyncedText } from './synced-text.ts'
import { fillerAt, unwrittenParts } from './unwritten.ts'

export type ProseSection = Extract<SectionView, { readonly kind: 'prose' }>

/** A section of prose: official heading, what it has still to speak of, its text. */
export class SectionBox {
  readonly element: HTMLElement
  readonly view: ProseSection
  readonly area: HTMLTextAreaElement
  readonly #text: SyncedText
  readonly #desk: Desk
  readonly #missing: HTMLElement
  readonly #printed = element('p', { class: 'printed', hidden: '' })

  /** `refer`: the reader wants to put a figure in. */
  constructor(view: ProseSection, desk: Desk, refer: () => void) {
    this.view = view
    this.#desk = desk
    const { name, heading, help } = view
    const [id, missing] = [`prose-${name}`, `missing-${name}`]
    const described = help === undefined ? missing : `${missing} help-${name}`
    this.area = element('textarea', { id, 'aria-describedby': described, spellcheck: 'false', rows: '3' })
    this.#missing = element('p', { id: missing, class: 'missing' })
    const insert = element('button', { type: 'button', title: text.insertKeys }, text.insert)
    this.element = element(
      'section',
      { class: 'prose-section' },
      element('div', { class: 'head' }, element('h2', {}, element('label', { for: id }, heading)), insert),
      this.#missing,
      help !== undefined && element('p', { id: `help-${name}`, class: 'hint' }, help),
      this.area,
      this.#printed,
    )
    this.#text = new SyncedText(this.area, name, desk)
    insert.addEventListener('mousedown', (event) => event.preventDefault())
    insert.addEventListener('click', () => {
      this.area.focus()
      refer()
    })
    this.area.addEventListener('keydown', (event) => {
      if (event.key !== 'F2' || event.isComposing) return
      event.preventDefault()
      refer()
    })
    this.area.addEventListener('dblclick', () => {
      const filler = fillerAt(this.area.value, this.area.selectionStart)
      if (filler) this.area.setSelectionRange(...filler)
    })
    for (const event of ['input', 'desk-taken']) this.area.addEventListener(event, () => this.fit())
    this.hear(desk.state)
  }

  hear(state: DeskState): void {
    this.#text.hear(state)
    this.area.readOnly = state.locked !== undefined
    const { name } = this.view
    const missing = state.missing[name] ?? []
    const unwritten = unwrittenParts(state.prose[name] ?? '')
    const told = [
      ...(unwritten ? [text.unwritten(unwritten)] : []),
      ...(missing.length > 0 ? [text.missing(missing)] : []),
    ]
    this.#missing.hidden = told.length === 0
    const words = told.join(text.stop)
    if (this.#missing.textContent !== words) this.#missing.textContent = words
    this.fit()
    this.showPrinted()
  }

  /** Under the text the paragraph at the cursor with what is put in; while it is being typed, as it was. */
  showPrinted(): void {
    const numbers = this.#numbers
    if (!numbers) return
    const { value, selectionStart } = this.area
    const isHere = document.activeElement === this.area
    const stretches = printedLine(value, numbers, isHere ? selectionStart : 0)
    this.#printed.hidden = stretches === undefined
    this.#printed.replaceChildren(
      element('span', { class: 'hint' }, text.printed),
      ...(stretches ?? []).map(({ text, isPutIn }) => element(isPutIn ? 'mark' : 'span', {}, text)),
    )
  }

  /** As high as its text: a page of prose has no scroll bars within. */
  fit(): void {
    const { area } = this
    if (area.offsetParent === null) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }

  /** The number or reference at the cursor. */
  get numberAtCursor(): NumberState | undefined {
    const { selectionStart: at } = this.area
    return this.#numbers?.find(({ start, end }) => start <= at && at <= end)
  }

  /** Those of the text, where it is as the tables were compared with it. */
  get #numbers(): readonly NumberState[] | undefined {
    const { prose, numbers } = this.#desk.state
    const { name } = this.view
    return (prose[name] ?? '').trimEnd() === this.area.value.trimEnd() ? (numbers[name] ?? []) : undefined
  }

  /** Types over [start, end). */
  replace(start: number, end: number, words: string): void {
    this.area.focus()
    this.area.setSelectionRange(start, end)
    typeText(this.area, words)
  }

  select(start: number, end: number): void {
    this.area.focus()
    this.area.setSelectionRange(start, end)
    showPlace(this.area, end)
  }
}
