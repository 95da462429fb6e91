import { type ChildProcess, fork } from 'node:child_process'
import { preview as text } from '../locale/zh/preview.ts'
import type { Output } from '../pipeline/render.ts'
import type { OutputFormat } from '../pipeline/write.ts'
import type { Maker, News } from '../preview/maker.ts'
import type { FigureView } from '../preview/state.ts'
import type { PreviewJob } from './preview-job.ts'
import type { Question, Said } from './preview-process.ts'

/** Beside the program's own file. */
const PROGRAM = new URL('./preview-process.js', import.meta.url)

type Asked =
  Extract<Question, { id: number }> extends infer Each
    ? Each extends Question
      ? Omit<Each, 'id'>
      : never
    : never

/**
 * Makes pages in a process of its own: a large report takes all of a thread, and a thread that waits for a drive cannot
 * be ended.
 */
export class DistantMaker implements Maker {
  readonly #process: ChildProcess
  readonly #asked = new Map<number, (answer: unknown) => void>()
  #last = 0

  constructor(job: PreviewJob, hear: (news: News) => void) {
    this.#process = fork(PROGRAM, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#process.on('message', (said: Said) => {
      if ('news' in said) return hear(said.news)
      this.#asked.get(said.id)?.(said.answer)
      this.#asked.delete(said.id)
    })
    const gone = () => {
      hear({ kind: 'gone', message: text.server.gone(job.path) })
      for (const answer of this.#asked.values()) answer(undefined)
      this.#asked.clear()
    }
    this.#process.once('exit', gone).once('error', gone)
    this.#process.send({ ask: 'job', job } satisfies Question)
  }

  async begin(): Promise<void> {
    await this.#ask({ ask: 'begin' })
  }

  async output(format: OutputFormat): Promise<Output | undefined> {
    return (await this.#ask({ ask: 'output', of: format })) as Output | undefined
  }

  async figure(address: string): Promise<FigureView | undefined> {
    return (await this.#ask({ ask: 'figure', of: address })) as FigureView | undefined
  }

  /** At once, whatever it is doing, and without waiting for it. */
  close(): void {
    this.#process.removeAllListeners('exit')
    this.#process.kill('SIGKILL')
    if (this.#process.connected) this.#process.disconnect()
    this.#process.unref()
  }

  #ask(question: Asked): Promise<unknown> {
    if (!this.#process.connected) return Promise.resolve(undefined)
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.#process.send({ ...question, id } as Question)
    })
  }
}
