import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the keyboard is: what a reader is told of it, and whether he can see it. */
interface Stop {
  /** Name of the control, or of the cell by its address. */
  readonly name: string
  /** There is a mark of the focus around it, and nothing lies over it within the window. */
  readonly isSeen: boolean
}

const STOP = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return { name: 'nothing', isSeen: false }
  // A figure is marked by its cell, the choice of a file by its label, the text by its editor.
  const marked = at.matches('.heard') ? at.labels[0] : (at.closest('td, .cm-editor') ?? at)
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(marked)
  const { left, right, top, bottom } = marked.getBoundingClientRect()
  const middle = (from, to, end) => (Math.max(0, from) + Math.min(end, to)) / 2
  const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
  const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  const address = at.closest('td[data-address]')?.dataset.address
  const label = at.labels?.[0]?.textContent ?? at.getAttribute('aria-label')
  return {
    name: address ?? (label || at.textContent).trim(),
    isSeen: isMarked && over !== null && (marked.contains(over) || over.contains(marked)),
  }
})()`

/** Keys to a control. */
const MOST = 80

/** A page that is worked by keys alone. At each stop the focus is somewhere, and is seen. */
export class ByKeyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Where the focus is. */
  async at(): Promise<string> {
    const { name, isSeen } = await this.#page.evaluate<Stop>(STOP)
    expect({ name, isSeen }).toEqual({ name: expect.not.stringMatching(/^nothing$/), isSeen: true })
    return name
  }

  /** Presses one key after another, with a look after each. */
  async press(...keys: readonly string[]): Promise<string> {
    let at = ''
    for (const key of keys) {
      await this.#page.keyboard.press(key)
      at = await this.at()
    }
    return at
  }

  type(words: string): Promise<void> {
    return this.#page.keyboard.insertText(words)
  }

  /** Goes on with `Tab`, or another key, until a control of this name has the focus. */
  async to(name: string | RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = []
    const found = () => {
      const at = passed.at(-1) ?? ''
      return typeof name === 'string' ? at === name : name.test(at)
    }
    while (!found() && passed.length < MOST) passed.push(await this.press(key))
    expect(found(), `no ${name}: ${passed.join(' → ')}`).toBe(true)
  }
}
