import { cli } from '../locale/zh/cli.ts'
import type { Output } from '../pipeline/render.ts'
import { isOurs } from '../pipeline/write.ts'
import { type WriteOptions, writeFiles } from './files/write-files.ts'

interface WrittenPaths {
  /** One for each output. */
  readonly outputs: readonly string[]
  readonly pictures: readonly string[]
}

/** Writes the outputs of one report, all or none. One that a person edited, or that is not ours, stays. */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  overwrite: boolean,
  options: Pick<WriteOptions, 'inputs' | 'otherInputs' | 'tell'>,
): Promise<WrittenPaths> {
  const files = outputs.map(({ name, bytes, format }) => ({
    name,
    bytes,
    mayReplace: async (existing: Uint8Array) => overwrite || isOurs(format, existing),
  }))
  const pictures = outputs
    .flatMap(({ pictures = [] }) => pictures)
    .map(({ name, bytes }) => ({ name, bytes, mayReplace: () => overwrite }))
  const paths = await writeFiles(folder, [...files, ...pictures], { ...options, refusal: cli.files.edited })
  return { outputs: paths.slice(0, files.length), pictures: paths.slice(files.length) }
}
