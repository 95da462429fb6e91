import { join } from 'node:path'
import type { Output } from '../pipeline/render.ts'
import { isOurs } from '../pipeline/write.ts'
import { type LeftFile, type WriteOptions, writeFiles } from './files/write-files.ts'

interface Written {
  /** Where outputs and pictures lie, by their names. */
  readonly paths: ReadonlyMap<string, string>
  /** What a person edited, or is not ours, and stays. */
  readonly kept: readonly LeftFile[]
}

/** Writes the outputs of one report, all or none but those in whose places stands what is to be kept. */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  mayOverwrite: (existing: Uint8Array) => boolean,
  options: Pick<WriteOptions, 'inputs' | 'otherInputs' | 'tell'>,
): Promise<Written> {
  const files = outputs.map(({ name, bytes, format }) => ({
    name,
    bytes,
    mayReplace: async (existing: Uint8Array) => mayOverwrite(existing) || isOurs(format, existing),
  }))
  const pictures = outputs
    .flatMap(({ pictures = [] }) => pictures)
    .map(({ name, bytes }) => ({ name, bytes, mayReplace: mayOverwrite }))
  let kept: readonly LeftFile[] = []
  const leave = (left: readonly LeftFile[]) => {
    kept = left
  }
  const written = new Set(await writeFiles(folder, [...files, ...pictures], { ...options, leave }))
  const places = [...files, ...pictures].map(({ name }) => [name, join(folder, name)] as const)
  return { paths: new Map(places.filter(([, path]) => written.has(path))), kept }
}
