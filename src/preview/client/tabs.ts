import { byId } from './element.ts'

export const TABS = ['page', 'fragment', 'pdf', 'docx', 'ofd'] as const
export type Tab = (typeof TABS)[number]

/** The tabs, worked as the ARIA practices say: the arrows, Home and End choose. */
export class Tabs {
  readonly #onChange: (tab: Tab) => void
  #chosen: Tab = 'page'

  constructor(onChange: (tab: Tab) => void) {
    this.#onChange = onChange
    for (const tab of TABS) {
      const button = byId(`tab-${tab}`)
      button.addEventListener('click', () => this.choose(tab))
      button.addEventListener('keydown', (event) => this.#press(event))
    }
  }

  get chosen(): Tab {
    return this.#chosen
  }

  choose(chosen: Tab): void {
    this.#chosen = chosen
    for (const tab of TABS) {
      const button = byId(`tab-${tab}`)
      button.setAttribute('aria-selected', String(tab === chosen))
      button.tabIndex = tab === chosen ? 0 : -1
      byId(`panel-${tab}`).hidden = tab !== chosen
    }
    this.#onChange(chosen)
  }

  #press(event: KeyboardEvent): void {
    const at = TABS.indexOf(this.#chosen)
    const [first, last] = [0, TABS.length - 1]
    const goes: Record<string, number> = {
      ArrowRight: at === last ? first : at + 1,
      ArrowLeft: at === first ? last : at - 1,
      Home: first,
      End: last,
    }
    const tab = TABS[goes[event.key] ?? -1]
    if (!tab) return
    this.choose(tab)
    byId(`tab-${tab}`).focus()
    event.preventDefault()
  }
}
