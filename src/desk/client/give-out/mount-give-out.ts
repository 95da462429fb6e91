import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { BundleView, DeskState } from '../../protocol.ts'
import { said } from '../checks/said.ts'
import type { Desk, Shows } from '../desk.ts'
import { bytesOf, saveAs } from '../shell/save-as.ts'
import { BuildForm } from './build-form.ts'
import { isHeldBack } from './held-back.ts'
import { Outputs } from './outputs.ts'

/** What will be given out: built into the folder, copied, packed for the superior. */
export function mountGiveOut(place: HTMLElement, desk: Desk): Shows {
  const state = element('p', { class: 'state', role: 'status' })
  const form = new BuildForm(desk)
  const pack = element('button', { type: 'button' }, text.bundle.do)
  pack.addEventListener('click', () => void download())
  const outputs = new Outputs(desk)
  const ways = element(
    'div',
    { class: 'ways' },
    element(
      'section',
      {},
      element('h2', {}, text.build.heading),
      element('p', { class: 'hint' }, text.build.said),
      form.element,
    ),
    element(
      'section',
      {},
      element('h2', {}, text.bundle.heading),
      element('p', { class: 'hint' }, text.bundle.said),
      pack,
    ),
  )
  place.classList.add('give-out-view')
  place.append(state, ways, outputs.element)

  let isPacking = false

  async function download(): Promise<void> {
    if (isPacking) return
    isPacking = true
    const view = (await isHeldBack(desk))
      ? undefined
      : await desk.send<BundleView>('/bundle', {}).catch((error: unknown) => said(desk, error))
    isPacking = false
    if (!view) return
    if ('refused' in view) return desk.say(view.refused, 'trouble')
    saveAs(view.name, bytesOf(view.base64), 'application/zip')
    desk.say(text.bundle.done, 'done')
  }

  function hear(news: DeskState): void {
    const { counts, broken } = news
    const left = desk.unwritten.length
    const words =
      (left > 0 ? text.state.unwritten(left) : '') +
      (broken
        ? broken.place
          ? text.state.unreadCell
          : text.state.broken
        : counts.error > 0
          ? text.state.errors(counts.error)
          : left > 0
            ? ''
            : text.state.ready)
    if (state.textContent !== words) state.textContent = words
    state.classList.toggle('trouble', broken !== undefined || counts.error > 0 || left > 0)
    form.hear(news)
    outputs.show()
  }

  desk.subscribe(hear)
  hear(desk.state)
  return {
    enter() {
      place.scrollTop = 0
      outputs.show()
    },
  }
}
