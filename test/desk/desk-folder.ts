import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOnDisk } from '../../src/cli/desk/file-on-disk.ts'
import { FolderOnDisk } from '../../src/cli/desk/folder-on-disk.ts'
import type { Folder } from '../../src/desk/files.ts'
import { ReportFile } from '../../src/desk/report-file.ts'
import { deskUrl, type RunningDesk, startDesk } from '../../src/desk/serve/desk.ts'

type Reached = Pick<RunningDesk, 'port' | 'key'>

const open: DeskFolder[] = []
let runs = 0

/** A folder of data files on the desk, its files in this process. */
export class DeskFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'report-gen-desk-'))
  #desk: RunningDesk | undefined
  /** Why nothing can be written, as the disk would say it. */
  fault: Error | undefined

  /** `files`: texts by their names. */
  static async of(files: Readonly<Record<string, string>>, port = 0): Promise<DeskFolder> {
    const made = new DeskFolder()
    open.push(made)
    for (const [file, text] of Object.entries(files)) made.save(file, text)
    await made.start(port)
    return made
  }

  /** `last`: the run whose port and key are taken over. */
  async start(port = 0, last?: Reached): Promise<void> {
    this.#desk = await startDesk({
      port,
      last,
      folder: Object.assign(new FolderOnDisk(this.folder), { close() {} }) as unknown as Folder,
      open: (path, _, hear) => {
        const disk = fileOnDisk(path)
        const replace: typeof disk.replace = async (read, bytes) => {
          if (this.fault) throw this.fault
          await disk.replace(read, bytes)
        }
        return new ReportFile({ ...disk, replace }, String(++runs), hear)
      },
    })
  }

  /** How it is reached. */
  get reached(): Reached {
    const { port, searchParams } = new URL(this.url())
    return { port: Number(port), key: searchParams.get('key') ?? '' }
  }

  url(file?: string): string {
    return this.#desk ? deskUrl(this.#desk, file) : ''
  }

  save(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text)
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  async stop(): Promise<void> {
    await this.#desk?.close()
    this.#desk = undefined
  }
}

/** Call it in `afterAll`. */
export async function closeDesks(): Promise<void> {
  for (const desk of open.splice(0)) {
    await desk.stop()
    rmSync(desk.folder, { recursive: true, force: true })
  }
}
