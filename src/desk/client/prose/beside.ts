import { deskProse as text } from '../../../locale/zh/desk-prose.ts'
import { element } from '../../../preview/client/element.ts'
import type { ProseSection } from './section-box.ts'

/** Last year's text of the section that is written in. */
export class Beside {
  readonly element = element('section', { class: 'beside' })
  #shown: ProseSection | undefined

  show(section: ProseSection | undefined): void {
    if (section === this.#shown) return
    this.#shown = section
    this.element.hidden = section?.previous === undefined
    if (section?.previous === undefined) return
    const paragraphs = section.previous.split(/\n+/).map((line) => element('p', {}, line))
    const attributes = {
      class: 'old',
      tabindex: '0',
      role: 'group',
      'aria-label': text.previous(section.heading),
    }
    this.element.replaceChildren(
      element('h2', {}, text.previous(section.heading)),
      element('div', attributes, ...paragraphs),
    )
  }
}
