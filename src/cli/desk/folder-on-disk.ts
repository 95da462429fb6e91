import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Listed, Located } from '../../desk/files.ts'
import { countsOf } from '../../desk/left-to-fill.ts'
import type { FileView, Made, Wanted } from '../../desk/protocol/folder.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { inspect } from '../../pipeline/inspect.ts'
import { isReport } from '../../report/is-report.ts'
import { isSameAgency } from '../../report/same-agency.ts'
import { readYaml } from '../../source/read-yaml.ts'
import { isYamlName } from '../../source/yaml-name.ts'
import { CommandError, internalMessage } from '../exit-codes.ts'
import { locate, realFolder } from '../files/project.ts'
import { inTime, unreadable } from '../files/read-file.ts'
import { readInput } from '../read-input.ts'
import { SETTINGS_FILE } from '../read-settings.ts'

import { makeFile } from './make-file.ts'

/** What is known of a file, and of which state of it; nothing of a view: it holds no data of a report. */
interface Known {
  readonly signature: string
  readonly view?: FileView
}

/** The data files of a folder. They are read one after another, while what is known is told. */
export class FolderOnDisk {
  readonly path: string
  readonly #folder: string
  readonly #known = new Map<string, Known>()
  #reading: Promise<void> | undefined

  constructor(folder: string) {
    this.#folder = folder
    this.path = resolve(folder)
  }

  /** All that look like data files; each is counted as soon as it was read. */
  async list(): Promise<Listed> {
    const found = await this.#look().catch((error) => ({ refused: explain(unreadable(this.#folder, error)) }))
    if ('refused' in found) return found
    this.#reading ??= this.#readAll(found).finally(() => {
      this.#reading = undefined
    })
    return found.flatMap(({ file, changed, signature }): readonly FileView[] => {
      const known = this.#known.get(file)
      if (known?.signature !== signature) return [{ file, changed }]
      return known.view ? [known.view] : []
    })
  }

  /** Where a file of the folder lies; links are followed, but not out of the folder. */
  async locate(file: string): Promise<Located> {
    if (!isYamlName(file)) return { refused: text.server.notData(file) }
    try {
      const folder = await realFolder(this.#folder)
      const path = await locate(join(folder, file), [folder])
      if (path === undefined) return { refused: text.server.missing(file) }
      return path === 'outside' ? { refused: text.server.outside(file) } : { path }
    } catch (error) {
      return { refused: explain(error) }
    }
  }

  /** Makes a data file in the folder; nothing is written over. */
  make(wanted: Wanted): Promise<Made> {
    return makeFile(this.#folder, wanted, {
      locate: (file) => this.locate(file),
      find: (agency, year) => this.#find(agency, year),
    })
  }

  /** The file of an agency's year: all are read before it is said that there is none. */
  async #find(agency: string, year: number): Promise<string | undefined> {
    await this.#reading
    const found = await this.#look()
    await this.#readAll(found)
    const views = found.flatMap(({ file }) => this.#known.get(file)?.view ?? [])
    return views.find((view) => view.year === year && isSameAgency(view.agency ?? '', agency))?.file
  }

  async #look() {
    const names = await inTime(this.#folder, () => readdir(this.#folder))
    const files = names.filter((name) => isYamlName(name) && !name.startsWith('.') && name !== SETTINGS_FILE)
    const found = await Promise.all(
      files.map(async (file) => {
        const there = await inTime(file, () => stat(join(this.#folder, file))).catch(() => undefined)
        if (!there?.isFile()) return []
        const { mtimeMs, size, ino } = there
        return [{ file, changed: mtimeMs, signature: `${ino}/${size}/${mtimeMs}` }]
      }),
    )
    return found.flat().sort((a, b) => (a.file < b.file ? -1 : 1))
  }

  async #readAll(found: readonly { file: string; changed: number; signature: string }[]): Promise<void> {
    for (const { file, changed, signature } of found) {
      if (this.#known.get(file)?.signature === signature) continue
      const view = await this.#read(file, changed)
      this.#known.set(file, { signature, ...(view ? { view } : {}) })
      await new Promise(setImmediate) // what is asked meanwhile is answered in between
    }
  }

  async #read(file: string, changed: number): Promise<FileView | undefined> {
    const path = join(this.#folder, file)
    try {
      const input = await readInput(path)
      const { value } = readYaml(path, input.bytes)
      if (value && !isReport(value)) return undefined
      const { findings, read, rest } = await inspect(input)
      const found = countsOf(findings)
      const whole = read ?? rest
      if (!whole) return { file, changed, ...found }
      const { agency, year, form, zeros } = whole.report
      return { file, changed, ...found, agency, year, form: form.name, ...(read ? { unfilled: zeros } : {}) }
    } catch (error) {
      return { file, changed, failure: explain(error) }
    }
  }
}

function explain(error: unknown): string {
  return error instanceof CommandError ? error.message : internalMessage(error)
}
