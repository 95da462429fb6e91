import type { OpenFile } from '../../desk/files.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import type { OutputFormat } from '../../pipeline/formats.ts'
import type { Output } from '../../pipeline/render.ts'
import type { News } from '../../preview/maker.ts'
import type { FigureView } from '../../preview/state.ts'
import { Conversation } from '../conversation.ts'
import type { FileJob } from '../desk-file-process.ts'

/** An open file of the desk, in a process of its own. */
export class DistantFile implements OpenFile {
  readonly #there: Conversation<FileJob, News>

  constructor(job: FileJob, name: string, hear: (news: News) => void) {
    this.#there = new Conversation('desk-file-process.js', job, hear, () =>
      hear({ kind: 'gone', message: text.server.gone(name) }),
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

  ask(name: string, about?: unknown): Promise<unknown> {
    return this.#there.ask('ask', { name, about })
  }

  close(): void {
    this.#there.close()
  }
}
