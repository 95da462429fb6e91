import { element } from '../../preview/client/element.ts'

/** Tabs and their panels, worked as the ARIA practices say: the arrows, Home and End choose. */
export class Tabs<Name extends string> {
  readonly list: HTMLElement
  readonly #names: readonly Name[]
  readonly #buttons = new Map<Name, HTMLButtonElement>()
  readonly #panels = new Map<Name, HTMLElement>()
  readonly #onChange: (chosen: Name) => void
  #chosen: Name | undefined

  constructor(label: string, names: ReadonlyMap<Name, string>, onChange: (chosen: Name) => void) {
    this.#names = [...names.keys()]
    this.#onChange = onChange
    this.list = element('div', { role: 'tablist', 'aria-label': label })
    for (const [name, words] of names) {
      const attributes = { role: 'tab', type: 'button', id: `tab-${name}`, 'aria-controls': `panel-${name}` }
      const button = element('button', attributes, words)
      const panel = element('section', {
        role: 'tabpanel',
        id: `panel-${name}`,
        'aria-labelledby': `tab-${name}`,
      })
      button.addEventListener('click', () => this.choose(name))
      button.addEventListener('keydown', (event) => this.#press(event, name))
      this.list.append(button)
      this.#buttons.set(name, button)
      this.#panels.set(name, panel)
    }
  }

  get chosen(): Name | undefined {
    return this.#chosen
  }

  get panels(): readonly HTMLElement[] {
    return [...this.#panels.values()]
  }

  panel(name: Name): HTMLElement {
    return this.#panels.get(name) as HTMLElement
  }

  choose(chosen: Name): void {
    this.#chosen = chosen
    for (const [name, button] of this.#buttons) {
      button.setAttribute('aria-selected', String(name === chosen))
      button.tabIndex = name === chosen ? 0 : -1
      this.panel(name).hidden = name !== chosen
    }
    this.#onChange(chosen)
  }

  /** What was worked with goes away with its panel: the focus goes to the tab. */
  turnTo(name: Name): void {
    this.choose(name)
    this.#buttons.get(name)?.focus()
  }

  #press(event: KeyboardEvent, from: Name): void {
    const at = this.#names.indexOf(from)
    const last = this.#names.length - 1
    const goes: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }
    const name = this.#names[goes[event.key] ?? -1]
    if (name === undefined) return
    this.turnTo(name)
    event.preventDefault()
  }
}
