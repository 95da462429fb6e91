import { dirname, resolve } from 'node:path'
import type { BuildInput } from '../pipeline/input.ts'

/** An input that keeps the paths of all that is read by it: data, settings, forms, pictures, last year's. */
export function watched(input: BuildInput): {
  readonly input: BuildInput
  readonly read: ReadonlySet<string>
} {
  const { path, settings, readFile } = input
  const read = new Set([path, ...(settings ? [settings.path] : [])])
  if (!readFile) return { input, read }
  return {
    input: {
      ...input,
      readFile(beside) {
        read.add(resolve(dirname(path), beside))
        return readFile(beside)
      },
    },
    read,
  }
}
