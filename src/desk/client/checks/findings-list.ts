import { element } from '../../../preview/client/element.ts'
import { type FindingActions, findingItem, type ListedFinding } from './finding-item.ts'

/** A list of findings. Those that stay keep their elements, with what is open in them and the focus. */
export class FindingsList {
  readonly element: HTMLElement
  readonly #actions: FindingActions
  #items = new Map<string, HTMLElement>()

  constructor(actions: FindingActions) {
    this.#actions = actions
    this.element = element('ol', { class: 'findings' })
  }

  show(findings: readonly ListedFinding[]): void {
    const items = new Map<string, HTMLElement>()
    for (const finding of findings) {
      const key = JSON.stringify(finding)
      items.set(key, this.#items.get(key) ?? findingItem(finding, this.#actions))
    }
    for (const [key, item] of this.#items) if (!items.has(key)) item.remove()
    let before: Element | null = null
    for (const item of items.values()) {
      const next: Element | null = before ? before.nextElementSibling : this.element.firstElementChild
      if (next !== item) this.element.insertBefore(item, next)
      before = item
    }
    this.#items = items
  }
}
