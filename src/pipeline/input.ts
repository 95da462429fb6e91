import type { Encoding } from '../source/decode.ts'
import type { ReadFile } from '../source/read-file.ts'
import type { SettingsFile } from '../source/settings-file.ts'
import { writeYaml } from '../source/write-yaml.ts'

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
  readonly readFile?: ReadFile
  /** report-gen.yaml of the folder, which says how the rules are to count. */
  readonly settings?: SettingsFile
  /** What lies beside a sum (`addendsName`). */
  readonly addends?: Uint8Array
  /** Of the data file; UTF-8 by default. */
  readonly encoding?: Encoding
}
