import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { element } from '../../../preview/client/element.ts'
import type { DeskState } from '../../protocol/state.ts'
import type { Desk, Shows } from '../desk.ts'
import { BuildForm } from './build-form.ts'
import { BundleBox } from './bundle-box.ts'
import { obstacles } from './obstacles.ts'
import { Outputs } from './outputs.ts'

/** What will be given out: built into the folder, copied, packed for the superior. */
export function mountGiveOut(place: HTMLElement, desk: Desk): Shows {
  const state = element('p', { class: 'state', role: 'status' })
  const form = new BuildForm(desk)
  const bundle = new BundleBox(desk)
  const outputs = new Outputs(desk)
  const build = element(
    'section',
    {},
    element('h2', {}, text.build.heading),
    element('p', { class: 'hint' }, text.build.said),
    form.element,
  )
  const ways = element('div', { class: 'ways' }, state, build, bundle.element)
  place.classList.add('give-out-view')
  place.append(ways, outputs.element)

  function hear(news: DeskState): void {
    const found = obstacles(news, desk.unsent.refused.length)
    const words = found.length > 0 ? found.join('') : text.state.ready
    if (state.textContent !== words) state.textContent = words
    state.classList.toggle('trouble', found.length > 0)
    form.hear(news)
    bundle.hear(news)
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
