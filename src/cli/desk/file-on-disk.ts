import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileOnDisk } from '../../desk/files.ts'
import { desk as text } from '../../locale/zh/desk.ts'
import { CommandError, internalMessage } from '../exit-codes.ts'
import { inTime } from '../files/read-file.ts'
import { replaceFile } from '../files/write-files.ts'
import { readInput } from '../read-input.ts'
import { buildFromDesk, builtFile } from './build.ts'
import { journalOnDisk } from './journal-on-disk.ts'

/** The file at a path, as an open file of the desk reaches it. */
export function fileOnDisk(path: string): FileOnDisk {
  return {
    path,
    read: () => readInput(path),
    replace: (read, bytes) => replaceFile(path, read, bytes, () => {}),
    async obstacle() {
      const mayWrite = inTime(path, () => access(path, constants.W_OK)).then(
        () => true,
        () => false,
      )
      return (await mayWrite) ? undefined : text.saving.readOnly(path)
    },
    journal: journalOnDisk(path),
    build: (building) => buildFromDesk(path, building),
    built: builtFile,
    beside: (name) => builtFile(dirname(path), name),
    explain: (error) => (error instanceof CommandError ? error.message : internalMessage(error)),
  }
}
