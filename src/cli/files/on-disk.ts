import { cli } from '../../locale/zh/cli.ts'
import { CommandError, environmentError, NoPlace, systemCode } from '../exit-codes.ts'
import { disk } from './file-system.ts'

/** A step of writing a file; when the system refuses it, the next step is told. */
export async function onDisk<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = systemCode(error)
    if (code === 'EBUSY' || code === 'ETXTBSY') throw environmentError(cli.files.busy(path))
    if (code === 'ENOSPC' || code === 'EDQUOT') throw environmentError(cli.files.full(path))
    throw new NoPlace(cli.files.unwritable(path, code))
  }
}

/**
 * Windows says EPERM or EACCES of a file that another program has open. The folder is known to be writable by then:
 * the temporary file stands in it.
 */
export async function renameOnDisk(temporary: string, path: string): Promise<void> {
  try {
    await disk.rename(temporary, path)
  } catch (error) {
    const isOpen = process.platform === 'win32' && ['EPERM', 'EACCES'].includes(systemCode(error))
    if (isOpen) throw environmentError(cli.files.busy(path))
    throw error
  }
}

/** What `act` gives, or nothing where there is no such file. */
export async function ifThere<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}
