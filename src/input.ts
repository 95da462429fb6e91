import type { Encoding } from './source/decode.ts'
import { writeYaml } from './source/write-yaml.ts'

/** Data that a program holds: an object with the keys of a data file. Its findings are in the YAML that it is written as. */
export interface DataInput extends Omit<BuildInput, 'bytes' | 'encoding'> {
  readonly data: Readonly<Record<string, unknown>>
}

/** As the bytes of a file. */
export function asFile(input: BuildInput | DataInput): BuildInput {
  if (!('data' in input)) return input
  const { data, ...rest } = input
  return { ...rest, bytes: new TextEncoder().encode(writeYaml(data)) }
}

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
