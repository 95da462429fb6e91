import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { Building, BuildView, KeptFile } from '../../protocol/give-out.ts'
import type { DeskState } from '../../protocol/state.ts'
import { reasonOf } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { builtFiles } from './built-files.ts'
import { Choices } from './choices.ts'
import { isHeldBack } from './held-back.ts'
import { keptFile } from './kept-file.ts'
import { notWhole } from './not-whole.ts'

/** Builds into the folder what is ticked, and tells which files were written. */
export class BuildForm {
  readonly element = element('form', { class: 'build', 'aria-label': text.build.heading })
  readonly #desk: Desk
  readonly #choices = new Choices()
  readonly #button = element('button', { type: 'submit', class: 'chief' }, text.build.do)
  #isWorking = false
  /** What the report was when it was told what came of building it; absent while nothing is told. */
  #toldOf: string | undefined
  readonly #told = element('div', { class: 'told', 'aria-live': 'polite' })

  constructor(desk: Desk) {
    this.#desk = desk
    this.element.append(this.#choices.element, element('p', { class: 'buttons' }, this.#button), this.#told)
    this.element.addEventListener('submit', (event) => {
      event.preventDefault()
      const { chosen } = this.#choices
      if (chosen.length === 0) this.#refuse(text.build.nothing)
      else void this.#build({ formats: chosen })
    })
  }

  /** What was told of a report that is another by now is told no more. */
  hear(state: DeskState): void {
    this.#button.disabled = state.locked !== undefined
    if (this.#toldOf !== undefined && this.#toldOf !== contentOf(state)) this.#tell()
  }

  async #build(building: Building): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    if (this.#told.contains(document.activeElement)) this.#button.focus()
    this.#tell(line(text.build.working))
    try {
      if (await isHeldBack(this.#desk)) this.#tell()
      else this.#show(await this.#desk.send<BuildView>('/build', building), building)
    } catch (error) {
      this.#refuse(reasonOf(error))
    }
    this.#isWorking = false
    this.#toldOf = contentOf(this.#desk.state)
    this.#told.scrollIntoView({ block: 'nearest' })
  }

  #show({ folder, written, kept, setAside, isNotWhole, refused }: BuildView, { formats }: Building): void {
    const aside = setAside === undefined ? [] : [line(text.build.isSetAside(setAside))]
    if (refused !== undefined) {
      this.#refuse(refused, ...aside)
      return
    }
    if (isNotWhole) {
      this.#tell(...aside, element('p', { class: 'error' }, ...notWhole('build', this.#desk)))
      return
    }
    const made = [line(text.build.written(new Date(), written.length)), line(text.build.folder(folder))]
    const again = (replacing: KeptFile) =>
      keptFile(replacing, (isSetAside) => void this.#build({ formats, replacing, isSetAside }))
    this.#tell(
      ...kept.map(again),
      ...aside,
      ...(written.length > 0 ? made : []),
      builtFiles(this.#desk.file, written),
    )
  }

  #refuse(why: string, ...others: readonly HTMLElement[]): void {
    this.#tell(...others, ...why.split('\n').map((words) => line(words, { class: 'error' })))
  }

  #tell(...what: readonly HTMLElement[]): void {
    this.#toldOf = undefined
    this.#told.replaceChildren(...what)
  }
}

function line(words: string, attributes = {}): HTMLElement {
  return element('p', attributes, words)
}

/** All of a report that is written into what is built. */
function contentOf({ title, figures, prose, fields, entries }: DeskState): string {
  return JSON.stringify([title, figures, prose, fields, entries])
}
