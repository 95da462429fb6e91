import type { OutputFormat } from '../pipeline/formats.ts'
import type { Output } from '../pipeline/render.ts'
import type { Maker, News } from './maker.ts'
import type { FigureView, PreviewState } from './state.ts'

/** What is shown of a data file just now: at hand, also while its maker is at work or does not respond. */
export class Shown {
  readonly maker: Maker
  readonly #outputs = new Map<OutputFormat, Output>()
  #state: PreviewState

  constructor(path: string, maker: Maker) {
    this.maker = maker
    this.#state = nothingYet(path)
  }

  get state(): PreviewState {
    return this.#state
  }

  /** What is shown instead while the maker lets nothing be heard. */
  stale(message: string): PreviewState {
    return { ...this.#state, broken: { message, isUnheard: true } }
  }

  /** Says whether there is something new to tell. */
  take(news: Extract<News, { kind: 'read' | 'finished' }>): boolean {
    const { state, outputs = [] } = (news.kind === 'read' ? news.told : news) ?? {}
    if (news.kind === 'read' && outputs.length > 0) this.#outputs.clear()
    for (const output of outputs) this.#outputs.set(output.format, output)
    if (state) this.#state = state
    return state !== undefined
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    const known = this.#outputs.get(format)
    if (known) return known
    const page = this.#outputs.get('html')
    const made = await this.maker.output(format)
    if (made && page === this.#outputs.get('html')) this.#outputs.set(format, made)
    return made
  }

  figure(address: string): Promise<FigureView | undefined> {
    return this.maker.figure(address)
  }
}

function nothingYet(file: string): PreviewState {
  return {
    run: '',
    revision: 0,
    title: '',
    file,
    draft: false,
    findings: [],
    counts: { error: 0, warning: 0, info: 0 },
    accepted: [],
    acceptedCount: 0,
  }
}
