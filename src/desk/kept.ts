import { type Change, placeOf } from './protocol/change.ts'

/** Where what is typed is kept until it is in the file: it outlives a process that is killed. */
export interface JournalOnDisk {
  /** What was left behind by all runs that are over. */
  read(): Promise<readonly string[]>
  write(text: string): Promise<void>
  remove(): Promise<void>
}

/** Changes that are not in the file: they are being written, or could not be. */
export class Kept {
  readonly #journal: JournalOnDisk
  #changes: readonly Change[] = []

  constructor(journal: JournalOnDisk) {
    this.#journal = journal
  }

  get changes(): readonly Change[] {
    return this.#changes
  }

  /** What earlier runs could not write. */
  async open(): Promise<void> {
    const texts = await this.#journal.read().catch(() => [])
    this.#changes = texts.flatMap(changesIn)
    if (this.#changes.length === 0) await this.#save()
  }

  /** Keeps changes before they are written. A later one of the same place takes the place of an earlier. */
  async add(changes: readonly Change[]): Promise<void> {
    const places = new Set(changes.map(placeOf))
    this.#changes = [...this.#changes.filter((one) => !places.has(placeOf(one))), ...changes]
    await this.#save()
  }

  /** What is left when some were written, or given up. */
  async reduce(changes: readonly Change[]): Promise<void> {
    if (changes.length === this.#changes.length && changes.length === 0) return
    this.#changes = changes
    await this.#save()
  }

  /** A folder that cannot be written in keeps no journal: then what is kept is in memory. */
  async #save(): Promise<void> {
    const done =
      this.#changes.length > 0 ? this.#journal.write(JSON.stringify(this.#changes)) : this.#journal.remove()
    await done.catch(() => {})
  }
}

/** A journal that a crash has cut short holds nothing that can be told. */
function changesIn(text: string): readonly Change[] {
  try {
    return JSON.parse(text) as readonly Change[]
  } catch {
    return []
  }
}
