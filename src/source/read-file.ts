/**
 * Why a file that a data file names is not read: it lies outside of what the data may name, or it is a folder, a pipe
 * or a device.
 */
export type Refusal = 'outside' | 'not-a-file'

/**
 * Reads a file by its path from the data file's folder; `undefined` when there is none. Of a file larger than any that
 * is used, only as much as shows that.
 */
export type ReadFile = (path: string) => Promise<Uint8Array | Refusal | undefined>
