import { dirname, relative, resolve } from 'node:path'
import type { BuildInput } from '../pipeline/input.ts'
import { addendsName } from '../report/addends.ts'
import { sha256 } from '../source/sha256.ts'

/** An input that keeps what is read by it: data, settings, what was added up, forms, pictures, last year's; paths from the current folder. */
export function watched(input: BuildInput): {
  readonly input: BuildInput
  /** Hashes by path; null where there was nothing to read. */
  readonly read: ReadonlyMap<string, string | null>
} {
  const { path, bytes, settings, addends, readFile } = input
  const read = new Map<string, string | null>([[path, sha256(bytes)]])
  if (settings) read.set(settings.path, 'bytes' in settings ? sha256(settings.bytes) : null)
  if (addends) read.set(addendsName(path), sha256(addends))
  if (!readFile) return { input, read }
  return {
    input: {
      ...input,
      async readFile(beside) {
        const found = await readFile(beside)
        const file = relative('', resolve(dirname(path), beside))
        read.set(file, found instanceof Uint8Array ? sha256(found) : null)
        return found
      },
    },
    read,
  }
}
