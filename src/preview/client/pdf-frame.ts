import { preview as text } from '../../locale/zh/preview.ts'
import { byId, element } from './element.ts'

/** Shows the PDF in the browser's own viewer. A new version takes the old one's place when it has come. */
export class PdfFrame {
  #shown = ''

  show(version: string): void {
    if (version === this.#shown) return
    this.#shown = version
    const panel = byId('panel-pdf')
    const old = [...panel.children]
    const frame = element('iframe', { title: text.frames.pdf, src: `/pdf?version=${version}` })
    frame.addEventListener(
      'load',
      () => {
        for (const other of old) other.remove()
      },
      { once: true },
    )
    panel.append(frame)
  }
}
