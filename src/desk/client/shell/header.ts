import { deskText as text } from '../../../locale/zh/desk-page.ts'
import { element } from '../../../preview/client/element.ts'
import type { OpenDesk } from '../open-desk.ts'
import { connection, homeAddress } from '../server.ts'
import { guideLink } from './guide-link.ts'
import { leaving } from './leaving.ts'
import { showUnwritten } from './show-unwritten.ts'

/** Milliseconds after which saving is said to go on; before that nobody would notice. */
const LONG = 600

/** The head of a file's page: its title, whether it is saved, what is not in the file and leads there, what is wrong, the tabs, undo and redo. */
export class Header {
  readonly element: HTMLElement
  readonly #home = element('a', { class: 'home', href: homeAddress() }, text.home)
  readonly #title = element('h1', {}, text.title)
  readonly #file = element('span', { class: 'file' })
  readonly #status = element('span', { role: 'status', id: 'status' }, text.status.connecting)
  readonly #left = element('button', { type: 'button', class: 'left' })
  readonly #undo = element('button', { type: 'button', title: text.undoKeys }, text.undo)
  readonly #redo = element('button', { type: 'button', title: text.redoKeys }, text.redo)

  #waiting: ReturnType<typeof setTimeout> | undefined
  /** Something was said that stays until the reader does the next thing. */
  #isAnnounced = false
  #show = () => {}

  constructor(tabs: HTMLElement) {
    this.element = element(
      'header',
      {},
      this.#home,
      element('div', { class: 'name' }, this.#title, element('p', {}, this.#file, this.#status, this.#left)),
      tabs,
      element('div', { class: 'tools' }, this.#undo, this.#redo),
      guideLink(),
    )
  }

  follow(desk: OpenDesk): void {
    this.#undo.addEventListener('click', () => void desk.undo())
    this.#redo.addEventListener('click', () => void desk.redo())
    this.#left.addEventListener('click', () => showUnwritten(desk))
    leaving(desk, this.#home)
    this.#show = () => {
      const unwritten = desk.unsent.refused.length
      this.#left.hidden = unwritten === 0 || desk.state.unsaved !== undefined
      this.#left.textContent = text.status.unwritten(unwritten)
      const { title, canUndo, canRedo, counts, left, unsaved } = desk.state
      this.#title.textContent = title || desk.file
      document.title = `${title || desk.file} · ${text.title}`
      this.#file.textContent = desk.file
      this.#undo.disabled = !canUndo
      this.#undo.title = canUndo ? text.undoKeys : text.noUndo
      this.#redo.disabled = !canRedo
      clearTimeout(this.#waiting)
      if (connection.now !== 'here') return this.lose()
      if (desk.unsent.isUnderWay) {
        this.#isAnnounced = false
        this.#status.dataset['kind'] = 'saving'
        this.#waiting = setTimeout(() => this.#say(text.status.saving, 'saving'), LONG)
        return
      }
      if (unsaved !== undefined) return this.#say(text.banner.unsaved, 'trouble')
      if (this.#isAnnounced) return
      const { error, warning } = counts
      const found = [
        ...(error > 0 ? [text.status.errors(error)] : []),
        ...(warning > 0 ? [text.status.warnings(warning)] : []),
        ...(left > 0 ? [text.status.left(left)] : []),
      ]
      const words =
        found.length > 0 ? [found.join(text.status.and)] : unwritten > 0 ? [] : [text.status.clean]
      const saved = unwritten > 0 ? text.status.restSaved : text.status.saved
      const isWrong = error > 0 || unwritten > 0
      const kind = isWrong ? 'trouble' : left > 0 ? '' : 'done'
      this.#say([saved, ...words].join(text.status.separator), kind)
    }
    desk.subscribe(() => this.#show())
    connection.subscribe(() => this.#show())
    this.#show()
    // Not when a button of the mouse goes down: all below would move before it comes up, and what was meant not be clicked.
    for (const act of ['keydown', 'click']) document.addEventListener(act, () => this.#hush(), true)
  }

  /** What came of something that the reader did. States that come by themselves do not take it away. */
  announce(words: string, kind?: string): void {
    this.#isAnnounced = true
    this.#say(words, kind)
  }

  lose(): void {
    this.#say(text.status.lost, 'trouble')
  }

  #hush(): void {
    if (!this.#isAnnounced) return
    this.#isAnnounced = false
    this.#show()
  }

  #say(words: string, kind = ''): void {
    this.#status.dataset['kind'] = kind
    this.#status.title = words
    if (this.#status.textContent !== words) this.#status.textContent = words
  }
}
