import type { Range } from '../../../findings/finding.ts'
import { deskEntriesText as text } from '../../../locale/zh/desk-entries.ts'
import { element } from '../../../preview/client/element.ts'
import { morph } from '../../../preview/client/morph.ts'
import type { Change } from '../../protocol/change.ts'
import type { EntryView } from '../../protocol/state.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { Field } from '../fields/field.ts'
import { folded, labelled } from '../fields/folded.ts'
import { findingSentence } from '../finding-sentence.ts'
import type { EntryKind } from './entry-kind.ts'

/** An entry: its fields, what is found in its lines, and the way to take it out. */
export class EntryBox {
  readonly element: HTMLElement
  readonly fields: readonly Field[]
  readonly #desk: Desk
  readonly #told = element('div', { class: 'told', 'aria-live': 'polite' })
  #view: EntryView

  constructor(view: EntryView, kind: EntryKind, desk: Desk) {
    this.#view = view
    this.#desk = desk
    const own = view.fields.map((field) => new Field(field, desk))
    const figures = (view.figures ?? []).map((field) => new Field(field, desk))
    this.fields = [...own, ...figures]
    const remove = button(text.remove[kind], () => void this.#remove(), { class: 'remove' })
    this.element = element(
      'fieldset',
      { class: 'entry' },
      element('legend', {}, view.heading),
      this.#told,
      element('div', { class: 'fields' }, ...own.map((field) => field.element)),
      ...(view.figures ? this.#figures(figures) : []),
      element('p', { class: 'buttons' }, remove),
    )
  }

  /** Those of a chart, with a way to one more. */
  #figures(figures: readonly Field[]): readonly HTMLElement[] {
    const [name, figure] = [labelled(text.newItem), labelled(text.figure)]
    const add = async () => {
      const keys = [...this.#view.keys, '数据', name.input.value.trim()]
      const typed = figure.input.value.trim()
      const change: Change = { kind: 'field', keys, typed: typed === '' ? '0' : typed, was: null }
      const answer = await this.#desk.change([change])
      // It stands in these inputs still, and in no field.
      if (!('refused' in answer)) return
      this.#desk.giveUp(keys.join('.'))
      this.#desk.say(answer.refused, 'trouble')
    }
    return [
      element('p', { class: 'hint' }, text.figures),
      element('div', { class: 'fields' }, ...figures.map((field) => field.element)),
      folded(text.addFigure, [name.label, figure.label], add),
    ]
  }

  async #remove(): Promise<void> {
    // What was just typed in it is written first.
    await this.#desk.settled()
    const { keys, text: was } = this.#view
    const answer = await this.#desk.perform('/remove-entry', { keys, was })
    if (!('state' in answer)) return
    for (const { place } of this.fields) this.#desk.giveUp(place)
    this.#desk.say(text.removed, 'done')
  }

  show(view: EntryView): void {
    this.#view = view
    for (const field of this.fields) field.show()
    const { findings, locked } = this.#desk.state
    for (const button of this.element.querySelectorAll('button')) button.disabled = locked !== undefined
    const found = findings.filter(({ range }) => range !== undefined && this.#isAbout(range))
    const lines = found.map((finding) => element('p', { class: finding.severity }, findingSentence(finding)))
    morph(this.#told, element('div', { class: 'told', 'aria-live': 'polite' }, ...lines))
  }

  #isAbout({ line, column }: Range): boolean {
    return this.holds(line) && (line > this.#view.lines[0] || column >= this.#view.column)
  }

  holds(line: number): boolean {
    const [first, last] = this.#view.lines
    return first <= line && line <= last
  }

  get place(): string {
    return this.#view.keys.join('.')
  }
}
