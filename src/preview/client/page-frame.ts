import type { Place } from '../state.ts'
import { CellKeys } from './cell-keys.ts'
import { type Found, locate } from './locate.ts'
import { morph } from './morph.ts'
import { usePrintLook } from './print-look.ts'

/** How the preview marks a place in a page. It is no part of the page: it comes and goes with the frame. */
const MARKS = `
[data-preview-mark] { outline: 3px solid #c2410c; outline-offset: 2px; background-color: #fff3e0; scroll-margin: 30vh; }
[data-address][data-preview-mark] { outline-offset: -3px; }
::highlight(preview) { background-color: #ffd8a8; color: #1f2328; }
[data-preview-cell]:focus-visible { outline: 3px solid #0b57d0; outline-offset: -3px; }
[data-address] { cursor: pointer; }
html[data-preview-print] { overflow-x: hidden; }
html[data-preview-print] body { padding: 37mm 26mm 35mm 28mm; background: #fff; }
`

/**
 * A page in a sandboxed frame. It is loaded once and patched from then on: the frame has no scripts, so this window
 * works on its document from outside.
 */
export class PageFrame {
  readonly #frame: HTMLIFrameElement
  readonly #address: string
  readonly #onCell: (address: string) => void
  #shown = ''
  #wanted = ''
  #working: Promise<void> | undefined
  #print = false

  constructor(frame: HTMLIFrameElement, address: string, onCell: (address: string) => void) {
    this.#frame = frame
    this.#address = address
    this.#onCell = onCell
  }

  /** Brings the frame to a version of the page. */
  show(version: string): Promise<void> {
    this.#wanted = version
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
    })
    return this.#working
  }

  async #work(): Promise<void> {
    while (this.#shown !== this.#wanted) {
      const version = this.#wanted
      if (this.#shown === '') await this.#load()
      else if (!(await this.#patch())) return
      this.#shown = version
    }
  }

  #load(): Promise<void> {
    return new Promise((loaded) => {
      this.#frame.addEventListener(
        'load',
        () => {
          this.#prepare()
          loaded()
        },
        { once: true },
      )
      this.#frame.src = this.#address
    })
  }

  /** Says whether there was an answer; there is none while the program is started again. */
  async #patch(): Promise<boolean> {
    const html = await textAt(this.#address)
    const [page, view] = [this.#page, this.#view]
    if (html === undefined || !page || !view) return false
    // Parsed by the frame, whose policy allows the page's styles.
    const wanted = new view.DOMParser().parseFromString(html, 'text/html')
    morph(page.documentElement, wanted.documentElement)
    this.#dress()
    return true
  }

  get #view(): (Window & typeof globalThis) | null {
    return this.#frame.contentWindow as (Window & typeof globalThis) | null
  }

  get #page(): Document | null {
    return this.#frame.contentDocument
  }

  #prepare(): void {
    const [page, view] = [this.#page, this.#view]
    if (!page || !view) return
    const marks = new view.CSSStyleSheet()
    marks.replaceSync(MARKS)
    page.adoptedStyleSheets = [marks]
    page.addEventListener('click', ({ target }) => this.#open(target as Element | null))
    new CellKeys(page, (cell) => this.#open(cell))
    this.#dress()
  }

  /** What the preview adds to each version. */
  #dress(): void {
    if (!this.#page) return
    CellKeys.makeReachable(this.#page)
    usePrintLook(this.#page, this.#print)
  }

  #open(target: Element | null): void {
    const address = target?.closest('[data-address]')?.getAttribute('data-address')
    if (address) this.#onCell(address)
  }

  set printLook(on: boolean) {
    this.#print = on
    this.#dress()
  }

  /** Scrolls to a place and marks it. Says whether it was found. */
  mark(place: Place): boolean {
    this.unmark()
    const found = this.#page && locate(this.#page, place)
    if (!found) return false
    found.element.setAttribute('data-preview-mark', '')
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    found.element.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: calm ? 'instant' : 'smooth',
    })
    const view = this.#view
    if (found.words && isPart(found) && view?.CSS.highlights) {
      view.CSS.highlights.set('preview', new view.Highlight(found.words))
    }
    return true
  }

  unmark(): void {
    this.#view?.CSS.highlights?.clear()
    for (const marked of this.#page?.querySelectorAll('[data-preview-mark]') ?? []) {
      marked.removeAttribute('data-preview-mark')
    }
  }
}

function isPart({ element, words }: Found): boolean {
  return words?.toString().trim() !== element.textContent?.trim()
}

async function textAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}
