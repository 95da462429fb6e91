const FIGURE = '[data-address]'

/** The figures of a page by keyboard: one of them is reached by Tab, the arrows lead on, Enter opens. */
export class CellKeys {
  readonly #page: Document
  readonly #open: (cell: Element) => void

  constructor(page: Document, open: (cell: Element) => void) {
    this.#page = page
    this.#open = open
    page.addEventListener('keydown', (event) => this.#press(event))
    page.addEventListener('click', ({ target }) => {
      const cell = (target as Element | null)?.closest<HTMLElement>(FIGURE)
      if (cell) this.#reach(cell)
    })
  }

  /** Makes one figure a stop of the Tab key, unless one is. */
  static makeReachable(page: Document): void {
    if (page.querySelector('[data-preview-cell]')) return
    const first = page.querySelector(FIGURE)
    first?.setAttribute('data-preview-cell', '')
    first?.setAttribute('tabindex', '0')
  }

  #press(event: KeyboardEvent): void {
    const cell = (event.target as Element | null)?.closest<HTMLElement>('[data-preview-cell]')
    if (!cell) return
    if (event.key === 'Enter' || event.key === ' ') this.#open(cell)
    else {
      const next = this.#neighbour(cell, event.key)
      if (!next) return
      this.#reach(next)
      next.focus()
    }
    event.preventDefault()
  }

  /** Moves the stop of the Tab key. */
  #reach(cell: HTMLElement): void {
    for (const other of this.#page.querySelectorAll('[data-preview-cell]')) {
      other.removeAttribute('data-preview-cell')
      other.removeAttribute('tabindex')
    }
    cell.setAttribute('data-preview-cell', '')
    cell.setAttribute('tabindex', '0')
  }

  /** Left and right go in reading order, up and down to the nearest figure of the next row that has one. */
  #neighbour(cell: HTMLElement, key: string): HTMLElement | undefined {
    const cells = [...this.#page.querySelectorAll<HTMLElement>(FIGURE)]
    const at = cells.indexOf(cell)
    if (key === 'ArrowRight') return cells[at + 1]
    if (key === 'ArrowLeft') return cells[at - 1]
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
    const here = cell.getBoundingClientRect()
    const rows = key === 'ArrowDown' ? cells.slice(at + 1) : cells.slice(0, at).reverse()
    const [first] = rows.filter((other) => other.parentElement !== cell.parentElement)
    const row = rows.filter((other) => other.parentElement === first?.parentElement)
    const away = (other: HTMLElement) => Math.abs(other.getBoundingClientRect().left - here.left)
    return row.sort((a, b) => away(a) - away(b))[0]
  }
}
