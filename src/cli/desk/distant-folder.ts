import type { Folder, Located, Made, Wanted } from '../../desk/files.ts'
import type { FileView } from '../../desk/protocol.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { Conversation } from '../conversation.ts'
import type { FolderJob } from '../desk-folder-process.ts'

/** The folder of the desk, in a process of its own. */
export class DistantFolder implements Folder {
  readonly #there: Conversation<FolderJob, never>

  constructor(job: FolderJob) {
    this.#there = new Conversation(
      'desk-folder-process.js',
      job,
      () => {},
      () => {},
    )
  }

  async list(): Promise<readonly FileView[]> {
    return ((await this.#there.ask('list')) ?? []) as readonly FileView[]
  }

  async locate(file: string): Promise<Located> {
    return ((await this.#there.ask('locate', file)) ?? { refused: text.server.noAnswer }) as Located
  }

  async make(wanted: Wanted): Promise<Made> {
    return ((await this.#there.ask('make', wanted)) ?? { refused: text.server.noAnswer }) as Made
  }

  close(): void {
    this.#there.close()
  }
}
