import { desk as text } from '../../locale/zh/desk.ts'
import type { News } from '../../preview/maker.ts'
import { Shown } from '../../preview/shown.ts'
import { Windows } from '../../preview/windows.ts'
import type { Folder, OpenFile } from '../files.ts'

/** Files that are kept open when no window shows them any more. */
const MOST_IDLE = 8

/** Milliseconds after which a reading is said to take long. */
const PATIENCE = 10_000

/** A data file with the windows that show it. */
export interface Opened {
  readonly path: string
  /** What pages call it. */
  readonly name: string
  readonly file: OpenFile
  readonly shown: Shown
  readonly windows: Windows
  /** Until it was read for the first time. */
  readonly begun: Promise<void>
}

/** The open files of the desk, by where they lie: two names of one file are one. */
export class OpenFiles {
  readonly #folder: Folder
  readonly #open: (path: string, name: string, hear: (news: News) => void) => OpenFile
  readonly #opened = new Map<string, Opened>()

  constructor(folder: Folder, open: (path: string, name: string, hear: (news: News) => void) => OpenFile) {
    this.#folder = folder
    this.#open = open
  }

  /** A file of the folder by its name in the page; else why it is not opened. */
  async get(name: string): Promise<Opened | { readonly refused: string }> {
    // An open file is not looked for again: when it is gone, its process keeps what was typed.
    const known = [...this.#opened.values()].find((opened) => opened.name === name)
    const located = known ?? (await this.#folder.locate(name))
    if ('refused' in located) return located
    const { path } = located
    const opened = this.#opened.get(path) ?? this.#begin(path, name)
    // The one that was asked for last is the last to be closed.
    this.#opened.delete(path)
    this.#opened.set(path, opened)
    this.#closeIdle()
    return opened
  }

  close(): void {
    for (const { file } of this.#opened.values()) file.close()
    this.#opened.clear()
  }

  #begin(path: string, name: string): Opened {
    const windows = new Windows()
    let waiting: NodeJS.Timeout | undefined
    const interrupt = (message: string) => windows.tell(shown.stale(message))
    const hear = (news: News) => {
      if (news.kind !== 'finished') clearTimeout(waiting)
      if (news.kind === 'reading') waiting = setTimeout(() => interrupt(text.server.long(name)), PATIENCE)
      else if (news.kind === 'gone') {
        this.#opened.delete(path)
        interrupt(news.message)
      } else if (shown.take(news)) windows.tell(shown.state)
    }
    const file = this.#open(path, name, hear)
    const shown = new Shown(name, file)
    return { path, name, file, shown, windows, begun: file.begin() }
  }

  #closeIdle(): void {
    const idle = [...this.#opened.values()].filter(({ windows }) => windows.isEmpty)
    for (const { path, file } of idle.slice(0, -MOST_IDLE)) {
      file.close()
      this.#opened.delete(path)
    }
  }
}
