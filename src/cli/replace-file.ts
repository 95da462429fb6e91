import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { onDisk } from './write-outputs.ts'

/** Puts new bytes in the place of a file, at once or not at all. A link stays a link. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await realpath(path)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    const { mode } = await stat(file)
    await onDisk(path, () => writeFile(temporary, bytes, { mode }))
    await onDisk(path, () => rename(temporary, file))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
