import { preview as text } from '../locale/zh/preview.ts'
import type { OutputFormat } from '../pipeline/formats.ts'
import type { Output } from '../pipeline/render.ts'
import type { Maker, News } from '../preview/maker.ts'
import type { FigureView } from '../preview/state.ts'
import { Conversation } from './conversation.ts'
import type { PreviewJob } from './preview-job.ts'

/** Makes pages in a process of its own. */
export class DistantMaker implements Maker {
  readonly #there: Conversation<PreviewJob, News>

  constructor(job: PreviewJob, hear: (news: News) => void) {
    this.#there = new Conversation('preview-process.js', job, hear, () =>
      hear({ kind: 'gone', message: text.server.gone(job.path) }),
    )
  }

  async begin(): Promise<void> {
    await this.#there.ask('begin')
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    return (await this.#there.ask('output', format)) as Output | undefined
  }

  async figure(address: string): Promise<FigureView | undefined> {
    return (await this.#there.ask('figure', address)) as FigureView | undefined
  }

  close(): void {
    this.#there.close()
  }
}
