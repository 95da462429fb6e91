import type { BuildInput } from '../pipeline/input.ts'
import type { FileOnDisk } from './files.ts'
import type { Step } from './history.ts'
import { type PresentText, presentText, type Rewriting } from './present.ts'

/** How often a change is made anew when somebody else saves at the same moment. */
const TRIES = 20

/** A data file as it was read last. What is to take its place does so only while it is still the same. */
export class FileInHand {
  readonly #disk: FileOnDisk
  #input: BuildInput | undefined
  #obstacle: string | undefined

  constructor(disk: FileOnDisk) {
    this.#disk = disk
  }

  get input(): BuildInput | undefined {
    return this.#input
  }

  /** Why it cannot be written, as far as that is seen beforehand. */
  get obstacle(): string | undefined {
    return this.#obstacle
  }

  async read(): Promise<BuildInput> {
    this.#obstacle = undefined
    this.#input = await this.#disk.read()
    this.#obstacle = await this.#disk.obstacle()
    return this.#input
  }

  /** Makes a new text of the present one and writes it; what there is to say when none is to be written. Throws when it cannot. */
  async rewrite(
    rewrite: (present: PresentText) => Rewriting | Promise<Rewriting>,
  ): Promise<Step | Exclude<Rewriting, { onDisk: string }>> {
    for (let tried = 1; ; tried++) {
      try {
        const present = presentText(await this.read())
        const rewriting = await rewrite(present)
        if (!('onDisk' in rewriting)) return rewriting
        const { onDisk } = rewriting
        if (onDisk !== present.onDisk)
          await this.#disk.replace(present.input.bytes, new TextEncoder().encode(onDisk))
        return { before: present.onDisk, after: onDisk }
      } catch (error) {
        if (tried === TRIES || !(await this.#wasChanged())) throw error
      }
    }
  }

  /** Whether somebody else has saved since the file was read. */
  async #wasChanged(): Promise<boolean> {
    const before = this.#input?.bytes
    try {
      const { bytes } = await this.read()
      return before === undefined || Buffer.compare(before, bytes) !== 0
    } catch {
      return false
    }
  }
}
