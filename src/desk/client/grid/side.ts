import { deskChecks } from '../../../locale/zh/desk-checks.ts'
import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import { morph } from '../../../preview/client/morph.ts'
import type { Place } from '../../../preview/state.ts'
import { cellsTold } from '../../cells-told.ts'
import { placeOf } from '../../protocol/change.ts'
import type { DeskFinding, FigureState } from '../../protocol/state.ts'
import type { Desk } from '../desk.ts'
import { inWordsOf } from '../in-words.ts'
import { workbookBox } from '../workbook/workbook-box.ts'
import type { FigureCell } from './figure-cell.ts'

/** A part of the form that the side leads to. */
export interface Part {
  readonly heading: string
  readonly element: HTMLElement
  readonly figures: readonly FigureCell[]
}

/** Beside the form: its parts with how much is filled in, a choice, and what is to be mended in it. */
export class Side {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #parts: readonly Part[]
  readonly #inWords: ReturnType<typeof inWordsOf>
  readonly #list = element('div', {})
  readonly #found = element('div', {})

  constructor(desk: Desk, parts: readonly Part[], foot: HTMLElement) {
    this.#desk = desk
    this.#parts = parts
    this.#inWords = inWordsOf(desk.form)
    const attributes = { class: 'side', 'aria-label': text.parts }
    this.element = element('nav', attributes, this.#list, workbookBox(desk), foot, this.#found)
    this.element.addEventListener('click', ({ target }) => this.#follow(target as Element))
    this.show()
  }

  show(): void {
    const parts = element('ol', { class: 'parts' }, ...this.#parts.map((part, at) => this.#part(part, at)))
    morph(this.#list, element('div', {}, parts))
    // A file that was never read has no form to speak of.
    this.element.hidden = this.#parts.length === 0
    const { findings, figures } = this.#desk.state
    const here = findings.filter((finding) => cellsTold(finding).some((address) => address in figures))
    const left = this.#desk.unsent.refused.map(({ change, why = deskChecks.unwritten.asked }) =>
      item('error', why, { address: placeOf(change) }),
    )
    const found =
      here.length + left.length === 0
        ? element('p', { class: 'hint' }, text.none)
        : element('ol', { class: 'findings' }, ...left, ...here.map((finding) => this.#item(finding)))
    morph(this.#found, element('div', {}, element('h2', {}, text.findings), found))
  }

  #part({ heading, figures }: Part, at: number): HTMLElement {
    const inputs = figures.filter(({ input }) => input)
    const { figures: states } = this.#desk.state
    const done = inputs.filter(({ address }) => isWritten(states[address])).length
    const { findings } = this.#desk.state
    const isHere = new Set(figures.map(({ address }) => address))
    const told = findings.filter((finding) => cellsTold(finding).some((address) => isHere.has(address)))
    const troubles = figures.filter(({ trouble }) => trouble !== undefined).length
    const wrong = troubles + told.filter(({ severity, isLeft }) => severity === 'error' && !isLeft).length
    const left = told.filter(({ isLeft }) => isLeft).length
    return element(
      'li',
      {},
      element('button', { type: 'button', 'data-part': String(at) }, heading),
      inputs.length > 0 && element('small', {}, text.filled(done, inputs.length, wrong + left === 0)),
      wrong > 0 && element('small', { class: 'error' }, text.wrong(wrong)),
      left > 0 && element('small', {}, text.left(left)),
    )
  }

  #item(finding: DeskFinding): HTMLElement {
    const { severity, isLeft, message, place: own, related } = finding
    const place = own ?? related.find((one) => one.place)?.place
    return item(isLeft ? 'left' : severity, this.#inWords(message, finding), place)
  }

  #follow(target: Element): void {
    const { part, place } = target.closest<HTMLElement>('[data-part], [data-place]')?.dataset ?? {}
    if (part !== undefined) {
      const { element, figures } = this.#parts[Number(part)] as Part
      element.scrollIntoView({ block: 'start' })
      const first = figures.find(({ input }) => input)
      if (first) first.input?.focus({ preventScroll: true })
      else element.querySelector('input')?.focus({ preventScroll: true })
    }
    if (place !== undefined) this.#desk.show(JSON.parse(place) as Place)
  }
}

/** A sentence that leads to its place. */
function item(severity: keyof typeof text.levels, words: string, place: Place | undefined): HTMLElement {
  const lead = element('button', { type: 'button', 'data-place': JSON.stringify(place) }, words)
  return element('li', { class: severity }, element('b', {}, text.levels[severity]), lead)
}

/** A blank form has a 0 or nothing in each cell: these are no sign that somebody was there. */
function isWritten(state: FigureState | undefined): boolean {
  const { typed = '' } = state ?? {}
  return typed !== '~' && Number(typed) !== 0
}
