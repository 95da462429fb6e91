import { DamagedCompoundFile, openCompoundFile } from '../../container/compound-file.ts'
import { Unreadable } from '../loose.ts'

/** What is read of the streams of an OLE file; one whose numbers lead out of it is damaged. */
export function fromCompoundFile<Result>(
  bytes: Uint8Array,
  read: (stream: (name: string) => Uint8Array | undefined) => Result,
): Result {
  try {
    return read(openCompoundFile(bytes))
  } catch (error) {
    // What lies outside of a stream is a RangeError.
    if (error instanceof DamagedCompoundFile || error instanceof RangeError) throw new Unreadable('damaged')
    throw error
  }
}
