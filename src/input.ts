import type { Encoding } from './source/decode.ts'

/** A data file, and how to reach what it names. */
export interface BuildInput {
  /** For messages. */
  readonly path: string
  /** The data file as it is on disk. */
  readonly bytes: Uint8Array
  /** Reads a file beside the data file, by its path from there; `undefined` when there is none. */
  readonly readFile?: (path: string) => Promise<Uint8Array | undefined>
  /** report-gen.yaml of the folder, which says how the rules are to count. */
  readonly settings?: { readonly path: string; readonly bytes: Uint8Array }
  /** Of the data file; UTF-8 by default. */
  readonly encoding?: Encoding
}
