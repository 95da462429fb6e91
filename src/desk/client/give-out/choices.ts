import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { FORMATS, type OutputFormat, USUAL_FORMATS } from '../../../pipeline/formats.ts'
import { element } from '../../../preview/client/element.ts'

/** What may be built, each with what it is for. */
export class Choices {
  readonly element: HTMLElement
  readonly #boxes: readonly HTMLInputElement[]

  constructor() {
    this.#boxes = FORMATS.map((value) => {
      const described = { 'aria-describedby': `use-of-${value}` }
      const box = element('input', { type: 'checkbox', name: 'format', value, ...described })
      box.checked = USUAL_FORMATS.includes(value)
      return box
    })
    const lines = FORMATS.map((format, at) =>
      element(
        'div',
        {},
        element('label', {}, this.#boxes[at], text.build.formats[format]),
        element('small', { id: `use-of-${format}` }, text.build.uses[format]),
      ),
    )
    this.element = element('fieldset', {}, element('legend', { class: 'heard' }, text.build.which), ...lines)
  }

  get chosen(): readonly OutputFormat[] {
    return FORMATS.filter((_, at) => this.#boxes[at]?.checked)
  }
}
