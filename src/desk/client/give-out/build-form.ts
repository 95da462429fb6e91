import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { BuildView, BuiltView, DeskState } from '../../protocol.ts'
import { said } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { bytesOf, saveAs } from '../shell/save-as.ts'
import { isHeldBack } from './held-back.ts'

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
  /** What the report was when it was told what came of building it; absent while nothing is told. */
  #toldOf: string | undefined
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

  /** What was told of a report that is another by now is told no more. */
  hear(state: DeskState): void {
    this.#button.disabled = state.locked !== undefined
    if (this.#toldOf !== undefined && this.#toldOf !== contentOf(state)) this.#tell([])
  }

  async #build(): Promise<void> {
    const formats = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value)
    if (this.#isWorking) return
    if (formats.length === 0) return this.#tell([text.build.nothing])
    this.#isWorking = true
    this.#tell([text.build.working])
    const view = (await isHeldBack(this.#desk))
      ? undefined
      : await this.#desk
          .send<BuildView>('/build', { formats })
          .catch((error: unknown) => said(this.#desk, error))
    this.#isWorking = false
    if (!view) return this.#tell([])
    if (view.refused !== undefined) this.#tell(view.refused.split('\n'))
    else {
      const words = [text.build.written(new Date(), view.written.length), text.build.folder(view.folder)]
      this.#tell(words, view.written)
    }
    this.#toldOf = contentOf(this.#desk.state)
  }

  async #download(name: string): Promise<void> {
    const view = await this.#desk
      .send<BuiltView>('/built', { name })
      .catch((error: unknown) => said(this.#desk, error))
    if (!view) return
    if ('refused' in view) return this.#desk.say(view.refused, 'trouble')
    saveAs(nameIn(name), bytesOf(view.base64), 'application/octet-stream')
  }

  #tell(words: readonly string[], files: readonly string[] = []): void {
    this.#toldOf = undefined
    this.#told.replaceChildren(
      ...words.map((line) => element('p', {}, line)),
      element('ul', {}, ...files.map((file) => this.#item(file))),
    )
  }

  #item(file: string): HTMLElement {
    const name = nameIn(file)
    const button = element(
      'button',
      { type: 'button', 'aria-label': `${text.build.download} ${name}` },
      text.build.download,
    )
    button.addEventListener('click', () => void this.#download(file))
    return element('li', {}, element('b', {}, kindOf(name)), name, button)
  }
}

/** All of a report that is written into what is built. */
function contentOf({ title, figures, prose, fields, entries }: DeskState): string {
  return JSON.stringify([title, figures, prose, fields, entries])
}

function nameIn(path: string): string {
  return path.split('/').at(-1) ?? path
}

function kindOf(name: string): string {
  if (name.endsWith('.fragment.html')) return text.build.fragment
  const ending = name.split('.').at(-1) ?? ''
  return (text.build.formats as Readonly<Record<string, string>>)[ending] ?? text.build.picture
}
