import { deskGiveOut } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { Bundled } from '../../protocol/give-out.ts'
import type { DeskState } from '../../protocol/state.ts'
import { button } from '../button.ts'
import { reasonOf } from '../checks/said.ts'
import type { Desk } from '../desk.ts'
import { bytesOf, saveAs } from '../shell/save-as.ts'
import { isHeldBack } from './held-back.ts'
import { notWhole } from './not-whole.ts'

const text = deskGiveOut.bundle

/** Downloads what is handed to the superior; why there is none is told below the button. */
export class BundleBox {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #edited = element('p', { role: 'status' })
  readonly #refusal = element('p', { class: 'error', role: 'alert' })
  /** The revision that was refused. */
  #refusedOf = 0
  #isWorking = false

  constructor(desk: Desk) {
    this.#desk = desk
    this.element = element(
      'section',
      {},
      element('h2', {}, text.heading),
      element('p', { class: 'hint' }, text.said),
      button(text.do, () => void this.#download()),
      this.#edited,
      this.#refusal,
    )
  }

  /** What was told of a report that is another by now is told no more. */
  hear({ revision }: DeskState): void {
    if (revision !== this.#refusedOf) this.#refusal.textContent = ''
  }

  async #download(): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    this.#refusal.textContent = ''
    this.#edited.textContent = ''
    const view = (await isHeldBack(this.#desk)) ? undefined : await this.#bundle()
    this.#isWorking = false
    if (!view) return
    if ('isNotWhole' in view) this.#refuse(...notWhole('bundle', this.#desk))
    else if ('refused' in view) this.#refuse(view.refused)
    else {
      saveAs(view.name, bytesOf(view.base64), 'application/zip')
      this.#desk.say(text.done, 'done')
      await this.#tellEdited()
    }
  }

  /** What a person has edited in the folder is not what is in the package. */
  async #tellEdited(): Promise<void> {
    const edited = await this.#desk.ask<readonly string[]>('/edited').catch(() => [])
    this.#edited.textContent = edited.length > 0 ? text.edited(edited) : ''
  }

  #bundle(): Promise<Bundled> {
    return this.#desk.send<Bundled>('/bundle', {}).catch((error: unknown) => ({ refused: reasonOf(error) }))
  }

  #refuse(...why: readonly (string | HTMLElement)[]): void {
    this.#refusal.replaceChildren(...why)
    this.#refusedOf = this.#desk.state.revision
    this.#refusal.scrollIntoView({ block: 'nearest' })
  }
}
