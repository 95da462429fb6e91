import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { readInput } from '../../src/cli/read-input.ts'
import { readTheme } from '../../src/cli/read-theme.ts'
import { PageMaker } from '../../src/preview/page-maker.ts'
import { type Preview, startPreview } from '../../src/preview/preview.ts'
import type { Session } from '../../src/preview/session.ts'

const open: PreviewFolder[] = []
let runs = 0

interface More {
  readonly patience?: number
  beforeReading?(): Promise<void>
}

/** A folder with a data file under preview. */
export class PreviewFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'report-gen-preview-'))
  readonly path = join(this.folder, 'data.yaml')
  /** Readings that brought something new. */
  readings = 0
  /** Readings that were begun. */
  begun = 0
  /** What was said to the terminal. */
  readonly said: string[] = []
  #preview: Preview | undefined
  #hasTheme = false
  #more: More = {}

  /** `text`: of the data file; without it there is none. `theme`: templates by their paths. */
  static async of(
    text?: string,
    theme?: Readonly<Record<string, string>>,
    more: More = {},
  ): Promise<PreviewFolder> {
    const made = new PreviewFolder()
    made.#more = more
    open.push(made)
    made.#hasTheme = theme !== undefined
    for (const [file, words] of Object.entries(theme ?? {})) made.saveTemplate(file, words)
    if (text !== undefined) made.save(text)
    await made.start()
    return made
  }

  get theme(): string {
    return join(this.folder, 'theme')
  }

  async start(port = 0): Promise<void> {
    const theme = { folder: this.theme, read: () => readTheme(this.theme) }
    const { patience, beforeReading } = this.#more
    this.#preview = await startPreview({
      path: this.path,
      port,
      make: (hear) =>
        new PageMaker(
          {
            path: this.path,
            run: String(++runs),
            read: async () => {
              this.begun++
              await beforeReading?.()
              return readInput(this.path)
            },
            ...(this.#hasTheme ? { theme } : {}),
            explain: (error) => String(error instanceof Error ? error.message : error),
            report: (session) => {
              this.readings++
              this.session = session
              return ''
            },
          },
          hear,
        ),
      ...(patience === undefined ? {} : { patience }),
      say: (words) => this.said.push(words),
    })
    await this.#preview?.begin()
  }

  session: Session | undefined

  /** Stops the program and starts it again at the same port, with `meanwhile` in between. */
  async restart(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const { port } = this
    await this.stop()
    await meanwhile()
    await this.start(port)
  }

  async stop(): Promise<void> {
    await this.#preview?.close()
    this.#preview = undefined
  }

  get url(): string {
    return this.#preview?.url ?? ''
  }

  get port(): number {
    return this.#preview?.port ?? 0
  }

  save(text: string, file = 'data.yaml'): void {
    writeFileSync(join(this.folder, file), text)
  }

  saveTemplate(file: string, text: string): void {
    mkdirSync(dirname(join(this.theme, file)), { recursive: true })
    writeFileSync(join(this.theme, file), text)
  }

  /** As many editors save: a new file takes the old one's place. */
  saveByRename(text: string): void {
    const temporary = join(this.folder, 'data.yaml~')
    writeFileSync(temporary, text)
    renameSync(temporary, this.path)
  }
}

/** Call it in `afterAll`. */
export async function closePreviews(): Promise<void> {
  for (const folder of open.splice(0)) {
    await folder.stop()
    rmSync(folder.folder, { recursive: true, force: true })
  }
}

/** Waits until something holds; for what happens by itself after a save. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(async () => holds(), { interval: 5 }).toBe(true)
}
