import { preview as text } from '../../locale/zh/preview.ts'
import { element } from './element.ts'

/** Shows the PDF in the browser's own viewer. A new version takes the old one's place when it has come. */
export class PdfFrame {
  readonly #panel: HTMLElement
  readonly #addressOf: (version: string) => string
  #shown = ''

  constructor(panel: HTMLElement, addressOf: (version: string) => string) {
    this.#panel = panel
    this.#addressOf = addressOf
  }

  show(version: string): void {
    if (version === this.#shown) return
    this.#shown = version
    const old = [...this.#panel.children]
    const frame = element('iframe', { title: text.frames.pdf, src: this.#addressOf(version) })
    frame.addEventListener(
      'load',
      () => {
        for (const other of old) other.remove()
      },
      { once: true },
    )
    this.#panel.append(frame)
  }
}
