import { closeSync, constants, fstatSync, openSync } from 'node:fs'

/** Opening a pipe that nobody writes to does not wait. Windows has no such pipes among its files. */
export const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** What `read` makes of a file that is open, or nothing when it is none, or cannot be opened or read. */
export function withFile<Result>(
  path: string,
  read: (descriptor: number, size: number) => Result,
): Result | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, READ_ONLY)
    const found = fstatSync(descriptor)
    return found.isFile() ? read(descriptor, found.size) : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
