import { isDeepStrictEqual } from 'node:util'
import type { BuildInput } from '../pipeline/input.ts'
import type { Refusal } from '../source/read-file.ts'

/** Remembers what was read for a data file, so that it can be told whether any of it changed. */
export class RecordedInput {
  /** The data file, whose reading of other files is recorded. */
  readonly input: BuildInput
  readonly #read = new Map<string, Uint8Array | Refusal | undefined>()

  constructor(input: BuildInput) {
    const { readFile = async () => undefined } = input
    this.input = {
      ...input,
      readFile: async (path) => {
        this.#read.set(path, undefined)
        const bytes = await readFile(path)
        this.#read.set(path, bytes)
        return bytes
      },
    }
  }

  /** The files beside it that were asked for, also those that are not there; paths from its folder. */
  get paths(): readonly string[] {
    return [...this.#read.keys()]
  }

  /** Whether `input` and all that was read for this one still are the same, byte for byte. */
  async isSameAs(input: BuildInput): Promise<boolean> {
    const { readFile = async () => undefined, ...own } = input
    const { readFile: _, ...known } = this.input
    if (!isDeepStrictEqual(own, known)) return false
    for (const [path, bytes] of this.#read) if (!isDeepStrictEqual(await readFile(path), bytes)) return false
    return true
  }
}
