import { cli } from '../locale/zh/cli.ts'
import type { Output } from '../pipeline/render.ts'
import { isOurs } from '../pipeline/write.ts'
import { type WriteOptions, writeFiles } from './files/write-files.ts'

/** Writes the outputs of one report, all or none. One that a person edited, or that is not ours, stays. */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  overwrite: boolean,
  options: Pick<WriteOptions, 'inputs' | 'otherInputs' | 'tell'>,
): Promise<readonly string[]> {
  const files = outputs.map(({ name, bytes, format }) => ({
    name,
    bytes,
    mayReplace: async (existing: Uint8Array) => overwrite || isOurs(format, existing),
  }))
  return writeFiles(folder, files, { ...options, refusal: ([path = '']) => cli.files.edited(path) })
}
