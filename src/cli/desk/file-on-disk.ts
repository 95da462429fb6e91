import type { FileOnDisk } from '../../desk/files.ts'
import { CommandError, internalMessage } from '../exit-codes.ts'
import { replaceFile } from '../files/write-files.ts'
import { readInput } from '../read-input.ts'

/** The file at a path, as an open file of the desk reaches it. */
export function fileOnDisk(path: string): FileOnDisk {
  return {
    path,
    read: () => readInput(path),
    replace: (read, bytes) => replaceFile(path, read, bytes, () => {}),
    explain: (error) => (error instanceof CommandError ? error.message : internalMessage(error)),
  }
}
