import { join } from 'node:path'
import { systemCode } from '../exit-codes.ts'
import { createFile, remove, temporaryName } from './temporary.ts'

/** Writes a file into a folder and takes it away again. The system's code of what keeps it from that, e.g. EACCES. */
export async function tryToWrite(folder: string): Promise<string | undefined> {
  const path = join(folder, temporaryName())
  try {
    await createFile(path, new Uint8Array())
    return undefined
  } catch (error) {
    return systemCode(error)
  } finally {
    await remove(path)
  }
}
