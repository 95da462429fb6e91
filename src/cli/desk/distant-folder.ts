import { resolve } from 'node:path'
import type { Folder, Listed, Located } from '../../desk/files.ts'
import type { Made, Wanted } from '../../desk/protocol/folder.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { Conversation } from '../conversation.ts'
import type { FolderJob } from '../desk-folder-process.ts'

/** The folder of the desk, in a process of its own. */
export class DistantFolder implements Folder {
  readonly path: string
  readonly #job: FolderJob
  /** One that is gone is begun again when it is asked for. */
  #there: Conversation<FolderJob, never> | undefined

  constructor(job: FolderJob) {
    this.#job = job
    this.path = resolve(job.folder)
  }

  async list(): Promise<Listed> {
    return ((await this.#ask('list')) ?? { refused: text.server.noAnswer }) as Listed
  }

  async locate(file: string): Promise<Located> {
    return ((await this.#ask('locate', file)) ?? { refused: text.server.noAnswer }) as Located
  }

  async make(wanted: Wanted): Promise<Made> {
    return ((await this.#ask('make', wanted)) ?? { refused: text.server.noAnswer }) as Made
  }

  close(): void {
    this.#there?.close()
  }

  #ask(name: string, about?: unknown): Promise<unknown> {
    this.#there ??= new Conversation(
      'desk-folder-process.js',
      this.#job,
      () => {},
      () => {
        this.#there = undefined
      },
    )
    return this.#there.ask(name, about)
  }
}
