import { deskGiveOut } from '../locale/zh/desk-give-out.ts'
import { given } from '../source/given.ts'
import type { FileOnDisk } from './files.ts'
import type { Building, BuildView, BuiltView } from './protocol/give-out.ts'

/** What of a report was built last: only that is handed out, and only what was kept of it is written over. */
export class BuiltLast {
  readonly #disk: Pick<FileOnDisk, 'build' | 'built'>
  #view: BuildView | undefined

  constructor(disk: Pick<FileOnDisk, 'build' | 'built'>) {
    this.#disk = disk
  }

  async build({ formats, replacing, isSetAside = false }: Building): Promise<BuildView> {
    const kept = this.#view?.kept.find(({ name, was }) => name === replacing?.name && was === replacing.was)
    this.#view = await this.#disk.build({ formats, isSetAside, ...given({ replacing: kept }) })
    return this.#view
  }

  handOut(name: string): Promise<BuiltView> | BuiltView {
    const view = this.#view
    return view?.written.includes(name)
      ? this.#disk.built(view.folder, name)
      : { refused: deskGiveOut.build.gone(name) }
  }
}
