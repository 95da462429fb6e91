import { type ChildProcess, fork } from 'node:child_process'

/** What a process beside this one says: something by itself, or an answer. */
export type Said<News> = { readonly news: News } | { readonly id: number; readonly answer?: unknown }

/** What it is told: its task, once; then questions by name. */
export type Told<Job> =
  | { readonly job: Job }
  | { readonly id: number; readonly ask: string; readonly about?: unknown }

/**
 * Talks with a process of its own: what it does may take all of a thread, and a thread that waits for a drive cannot be
 * ended. What it was asked when it goes is answered with nothing.
 */
export class Conversation<Job, News> {
  readonly #process: ChildProcess
  readonly #asked = new Map<number, (answer: unknown) => void>()
  #last = 0

  /** `program`: a file beside the program's own. */
  constructor(program: string, job: Job, hear: (news: News) => void, gone: () => void) {
    this.#process = fork(new URL(`./${program}`, import.meta.url), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#process.on('message', (said: Said<News>) => {
      if ('news' in said) return hear(said.news)
      this.#asked.get(said.id)?.(said.answer)
      this.#asked.delete(said.id)
    })
    const end = () => {
      gone()
      for (const answer of this.#asked.values()) answer(undefined)
      this.#asked.clear()
    }
    this.#process.once('exit', end).once('error', end)
    this.#process.send({ job } satisfies Told<Job>)
  }

  ask(name: string, about?: unknown): Promise<unknown> {
    if (!this.#process.connected) return Promise.resolve(undefined)
    const id = ++this.#last
    return new Promise((resolve) => {
      this.#asked.set(id, resolve)
      this.#process.send({ id, ask: name, about } satisfies Told<Job>)
    })
  }

  /** At once, whatever it is doing, and without waiting for it. */
  close(): void {
    this.#process.removeAllListeners('exit')
    this.#process.kill('SIGKILL')
    if (this.#process.connected) this.#process.disconnect()
    this.#process.unref()
  }
}
