import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { BuildView, DeskState } from '../../protocol.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'

const FORMATS = ['html', 'fragment', 'docx', 'pdf', 'ofd', 'xlsx', 'csv', 'json'] as const
const USUAL: readonly string[] = ['html', 'fragment', 'docx', 'pdf']

/** Builds into the folder what is ticked, and tells which files were written. */
export class BuildForm {
  readonly element = element('form', { class: 'build', 'aria-label': text.build.heading })
  readonly #desk: Desk
  readonly #boxes = FORMATS.map((value) => {
    const box = element('input', { type: 'checkbox', name: 'format', value })
    box.checked = USUAL.includes(value)
    return box
  })
  readonly #button = element('button', { type: 'submit', class: 'chief' }, text.build.do)
  #isWorking = false
  readonly #told = element('div', { class: 'told', 'aria-live': 'polite' })

  constructor(desk: Desk) {
    this.#desk = desk
    const labels = this.#boxes.map((box) =>
      element('label', {}, box, text.build.formats[box.value as (typeof FORMATS)[number]]),
    )
    this.element.append(
      element('fieldset', {}, element('legend', {}, text.build.which), ...labels),
      element('p', { class: 'buttons' }, this.#button),
      this.#told,
    )
    this.element.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#build()
    })
  }

  hear({ locked }: DeskState): void {
    this.#button.disabled = locked !== undefined
  }

  async #build(): Promise<void> {
    const formats = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)
    if (this.#isWorking) return
    if (formats.length === 0) return this.#tell([text.build.nothing])
    this.#isWorking = true
    this.#tell([text.build.working])
    const view = await this.#desk
      .send<BuildView>('/build', { formats })
      .catch((error: unknown) => said(this.#desk, error))
    this.#isWorking = false
    if (!view) return this.#tell([])
    if (view.refused !== undefined) return this.#tell(view.refused.split('\n'))
    this.#tell([text.build.written(view.written.length)], view.written)
  }

  #tell(words: readonly string[], files: readonly string[] = []): void {
    this.#told.replaceChildren(
      ...words.map((line) => element('p', {}, line)),
      element('ul', {}, ...files.map((file) => element('li', {}, file))),
    )
  }
}
