import { deskGiveOut as text } from '../../../locale/zh/desk-give-out.ts'
import { preview } from '../../../locale/zh/preview.ts'
import { copyFragment } from '../../../preview/client/copy-fragment.ts'
import { element } from '../../../preview/client/element.ts'
import { PageFrame } from '../../../preview/client/page-frame.ts'
import { PdfFrame } from '../../../preview/client/pdf-frame.ts'
import { button } from '../button.ts'
import type { Desk } from '../desk.ts'
import { address } from '../server.ts'
import { Tabs } from '../tabs.ts'

const NAMES = ['page', 'fragment', 'pdf', 'docx', 'ofd'] as const
type Name = (typeof NAMES)[number]

/** What will be given out, as it is now: page, fragment, PDF, and files that no browser shows. */
export class Outputs {
  readonly element: HTMLElement
  readonly #desk: Desk
  readonly #tabs: Tabs<Name>
  readonly #page: PageFrame
  readonly #fragment: PageFrame
  readonly #pdf: PdfFrame
  readonly #copied = element('span', { class: 'copied', role: 'status' })
  /** The revision that was copied. */
  #copiedOf = 0

  constructor(desk: Desk) {
    this.#desk = desk
    const names = NAMES.map((name) => [name, preview.tabs[name]] as const)
    this.#tabs = new Tabs(preview.tabs.label, new Map(names), () => this.show())
    const at = (path: string, query = {}) => address(path, { file: desk.file, ...query })
    const lead = (cell: string) => void desk.show({ address: cell })
    const frame = (title: string) => element('iframe', { title, sandbox: 'allow-same-origin' })
    const [page, fragment] = [frame(preview.frames.page), frame(preview.frames.fragment)]
    this.#page = new PageFrame(page, at('/page'), lead)
    this.#fragment = new PageFrame(fragment, at('/fragment'), lead)
    this.#pdf = new PdfFrame(this.#tabs.panel('pdf'), (version) => at('/pdf', { version }))

    const copy = button(preview.fragment.copy, async () => {
      const isCopied = await copyFragment(at('/fragment'))
      this.#copied.textContent = isCopied ? preview.fragment.copied : preview.fragment.notCopied
      this.#copied.classList.toggle('error', !isCopied)
      this.#copiedOf = desk.state.revision
    })
    this.#tabs.panel('page').append(page)
    this.#tabs.panel('fragment').append(bar(preview.fragment.said, this.#copied, copy), fragment)
    for (const name of ['docx', 'ofd'] as const) {
      const link = element('a', { href: at(`/${name}`), download: '' }, preview[name].download)
      this.#tabs.panel(name).append(bar(preview[name].said, link))
    }
    this.element = element(
      'section',
      { class: 'outputs' },
      element('div', { class: 'head' }, element('h2', {}, text.outputs), this.#tabs.list),
      ...this.#tabs.panels,
    )
    this.#tabs.choose('page')
  }

  /** Brings what is chosen up to date; the others wait. */
  show(): void {
    const { run, revision } = this.#desk.state
    if (revision !== this.#copiedOf) this.#copied.textContent = ''
    if (revision === 0 || this.element?.offsetParent === null) return
    const version = `${run}-${revision}`
    if (this.#tabs.chosen === 'page') void this.#page.show(version)
    if (this.#tabs.chosen === 'fragment') void this.#fragment.show(version)
    if (this.#tabs.chosen === 'pdf') this.#pdf.show(version)
  }
}

function bar(words: string, ...tools: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'bar' }, element('p', {}, words), ...tools)
}
