import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { Download } from '../../protocol/give-out.ts'
import type { DeskState } from '../../protocol/state.ts'
import { reasonOf } from '../checks/said.ts'
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
  const refusal = element('p', { class: 'error', role: 'alert' })
  let refusedOf = 0
  const outputs = new Outputs(desk)
  const ways = element(
    'div',
    { class: 'ways' },
    state,
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
      refusal,
    ),
  )
  place.classList.add('give-out-view')
  place.append(ways, outputs.element)

  let isPacking = false

  async function download(): Promise<void> {
    if (isPacking) return
    isPacking = true
    refusal.textContent = ''
    if (await isHeldBack(desk)) {
      isPacking = false
      return
    }
    const view = await desk
      .send<Download>('/bundle', {})
      .catch((error: unknown) => ({ refused: reasonOf(error) }))
    isPacking = false
    if ('refused' in view) {
      refusal.textContent = view.refused
      refusedOf = desk.state.revision
      return refusal.scrollIntoView({ block: 'nearest' })
    }
    saveAs(view.name, bytesOf(view.base64), 'application/zip')
    desk.say(text.bundle.done, 'done')
  }

  function hear(news: DeskState): void {
    const { counts, left, broken } = news
    const unwritten = desk.unsent.refused.length
    const words =
      (unwritten > 0 ? text.state.unwritten(unwritten) : '') +
      (broken
        ? broken.place
          ? text.state.unreadCell
          : text.state.broken
        : counts.error > 0
          ? text.state.errors(counts.error)
          : left > 0
            ? text.state.left(left)
            : unwritten > 0
              ? ''
              : text.state.ready)
    if (state.textContent !== words) state.textContent = words
    const isReady = broken === undefined && counts.error + left + unwritten === 0
    state.classList.toggle('trouble', !isReady)
    if (news.revision !== refusedOf) refusal.textContent = ''
    form.hear(news)
    outputs.show()
  }

  desk.subscribe(hear)
  hear(desk.state)
  return {
    enter() {
      place.scrollTop = 0
      ways.scrollTop = 0
      outputs.show()
    },
  }
}
