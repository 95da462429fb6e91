import type { OutputFormat } from '../pipeline/formats.ts'
import type { Output } from '../pipeline/render.ts'
import { figureView } from './figure-view.ts'
import { inTurn } from './in-turn.ts'
import type { Maker, News, Told } from './maker.ts'
import type { Page } from './page.ts'
import { previewState } from './preview-state.ts'
import { Session, type SessionFiles } from './session.ts'
import { SourceLinks } from './source-links.ts'
import type { FigureView, PreviewState } from './state.ts'
import { FileWatch } from './watch.ts'

/** Milliseconds after which paper is set, and after which all else is made: who goes on writing need not wait for it. */
const PAUSE = 200
const REST = 2000

/** What a browser can ask for. */
const SERVED: readonly OutputFormat[] = ['html', 'fragment', 'docx', 'pdf', 'ofd']

export interface PageMakerOptions extends SessionFiles {
  /** Differs from one run of the program to the next. */
  readonly run: string
  /** What the terminal says of a reading that brought something new. */
  report(session: Session): string
  /** Milliseconds after which paper is set; that of a preview by default. */
  readonly pause?: number
  /** What the windows are told; by default what the preview shows. */
  state?(session: Session): PreviewState
}

/** Makes pages where it is. */
export class PageMaker implements Maker {
  readonly #options: PageMakerOptions
  readonly #hear: (news: News) => void
  readonly #session: Session
  readonly #watch: FileWatch
  #isClosed = false
  #pause: NodeJS.Timeout | undefined

  /** Reads, at once or after the reading that is under way. */
  readonly begin = inTurn(() => this.#read())

  constructor(options: PageMakerOptions, hear: (news: News) => void) {
    this.#options = options
    this.#hear = hear
    this.#session = new Session(options)
    this.#watch = new FileWatch(() => void this.begin())
  }

  get session(): Session {
    return this.#session
  }

  /** Lets the present state be known anew: something of it besides the file is different. */
  tell(): void {
    this.#hear({ kind: 'finished', outputs: [], state: this.#state() })
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    return this.#session.page?.output(format)
  }

  async figure(address: string): Promise<FigureView | undefined> {
    const { page, path } = this.#session
    return page && figureView(address, page.written, new SourceLinks(path))
  }

  close(): void {
    this.#isClosed = true
    this.#watch.close()
    clearTimeout(this.#pause)
  }

  async #read(): Promise<void> {
    const session = this.#session
    this.#hear({ kind: 'reading' })
    const isNew = await session.refresh()
    this.#watch.paths = session.watched
    if (!isNew) return this.#hear({ kind: 'read' })
    this.#hear({ kind: 'read', told: this.#told() })
    this.#after(this.#options.pause ?? PAUSE, () => this.#setPaper())
  }

  /** Unless the next reading comes before. */
  #after(milliseconds: number, act: () => Promise<void>): void {
    clearTimeout(this.#pause)
    if (!this.#isClosed) this.#pause = setTimeout(() => void act(), milliseconds)
  }

  #told(): Told {
    try {
      return this.#tell()
    } catch (error) {
      // A fault of ours is told; the preview goes on with the next save.
      this.#session.fail(error)
      return this.#tell()
    }
  }

  #tell(): Told {
    const { isCurrent, page } = this.#session
    const said = this.#options.report(this.#session)
    return { state: this.#state(), said, ...(isCurrent && page ? { outputs: page.looks } : {}) }
  }

  #state(): PreviewState {
    const { state, run } = this.#options
    return state?.(this.#session) ?? previewState(this.#session, run)
  }

  async #setPaper(): Promise<void> {
    const { page } = this.#session
    const isNews = await this.#session.judgePaper()
    if (page !== this.#session.page) return
    if (isNews) this.#hear({ kind: 'finished', outputs: [], state: this.#state() })
    if (page) this.#after(REST, () => this.#makeRest(page))
  }

  /** Makes the outputs that are not there yet, so that they can be had while the next page is made. */
  async #makeRest(page: Page): Promise<void> {
    const outputs: Output[] = []
    for (const format of SERVED) {
      await new Promise(setImmediate) // a save is noticed in between
      if (page !== this.#session.page) return
      const output = await page.output(format).catch(() => undefined)
      if (output) outputs.push(output)
    }
    this.#hear({ kind: 'finished', outputs })
  }
}
