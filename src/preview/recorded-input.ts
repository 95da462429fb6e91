import type { BuildInput } from '../input.ts'

/** A data file that remembers what else was read for it, so that it can be told whether any of it changed. */
export class RecordedInput implements BuildInput {
  readonly path: string
  readonly bytes: Uint8Array
  readonly #readFile: NonNullable<BuildInput['readFile']>
  readonly #read = new Map<string, Uint8Array | undefined>()

  constructor({ path, bytes, readFile = async () => undefined }: BuildInput) {
    this.path = path
    this.bytes = bytes
    this.#readFile = readFile
  }

  readonly readFile = async (path: string): Promise<Uint8Array | undefined> => {
    this.#read.set(path, undefined)
    const bytes = await this.#readFile(path)
    this.#read.set(path, bytes)
    return bytes
  }

  /** The files beside it that were asked for, also those that are not there; paths from its folder. */
  get paths(): readonly string[] {
    return [...this.#read.keys()]
  }

  /** Whether `input` and all that was read for this one still are the same, byte for byte. */
  async isSameAs({ bytes, readFile = async () => undefined }: BuildInput): Promise<boolean> {
    if (!isSame(bytes, this.bytes)) return false
    for (const [path, known] of this.#read) if (!isSame(await readFile(path), known)) return false
    return true
  }
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a && b ? Buffer.compare(a, b) === 0 : a === b
}
