import { deskGridText as text } from '../../../locale/zh/desk-grid.ts'
import { element } from '../../../preview/client/element.ts'
import { morph } from '../../../preview/client/morph.ts'
import { cellsTold } from '../../cells-told.ts'
import type { Desk } from '../desk.ts'
import { findingSentence } from '../finding-sentence.ts'
import { inWordsOf } from '../in-words.ts'
import type { FigureCell } from './figure-cell.ts'

/** The foot of the form: of the cell that is looked at its labels, how it is counted, and what is wrong with it. */
export class CellBar {
  readonly element = element('section', { class: 'cell-bar', 'aria-label': text.bar.label })
  readonly #desk: Desk
  readonly #inWords: ReturnType<typeof inWordsOf>
  #figure: FigureCell | undefined

  constructor(desk: Desk) {
    this.#desk = desk
    this.#inWords = inWordsOf(desk.form)
    this.element.addEventListener('click', ({ target }) => {
      const asked = (target as Element).closest('button')?.dataset['do']
      if (asked === undefined) return
      // What was asked goes away with what it is about.
      this.#figure?.focus()
      if (asked === 'compute') this.#figure?.send(null)
      if (asked === 'dropNote') void this.#dropNote()
    })
    this.show()
  }

  turnTo(figure: FigureCell | undefined): void {
    this.#figure = figure
    this.show()
  }

  show(): void {
    morph(this.element, this.#content())
  }

  async #dropNote(): Promise<void> {
    const { address, note: was } = this.#figure ?? {}
    await this.#desk.perform('/drop-note', { address, was })
  }

  #content(): HTMLElement {
    const content = element('section', { class: 'cell-bar', 'aria-label': text.bar.label })
    // Always there, so that what comes into it is heard.
    const told = element('div', { class: 'told', 'aria-live': 'polite' })
    const figure = this.#figure
    if (!figure) {
      content.append(element('p', { class: 'hint' }, text.bar.hint), told)
      return content
    }
    const { label = '', unit, help, computed, previous, carried } = figure.view
    const known = [
      ...(help === undefined ? [] : [help]),
      ...(computed ? [text.bar.computed] : []),
      ...(carried ? [text.bar.carried(carried.row, carried.text)] : []),
      ...(previous === undefined || carried ? [] : [text.bar.last(previous)]),
    ]
    const counted = unit !== undefined && element('span', { class: 'hint' }, text.bar.unit(unit))
    content.append(element('p', { class: 'where' }, element('b', {}, label), counted))
    if (known.length > 0) content.append(element('p', { class: 'hint' }, known.join(text.stop)))
    if (figure.isTypedTotal) content.append(button('compute', text.bar.compute))
    if (figure.note !== undefined) content.append(button('dropNote', text.bar.dropNote(figure.note)))
    if (figure.trouble !== undefined) told.append(element('p', { class: 'error' }, figure.trouble))
    const findings = this.#desk.state.findings.filter((one) => cellsTold(one).includes(figure.address))
    for (const finding of findings) {
      const words = this.#inWords(findingSentence(finding), finding)
      told.append(element('p', { class: finding.isLeft ? 'left' : finding.severity }, words))
    }
    content.append(told)
    return content
  }
}

function button(name: string, words: string): HTMLElement {
  return element('button', { type: 'button', 'data-do': name, title: text.bar.keys }, words)
}
