import * as promises from 'node:fs/promises'

/** All that writing asks of the system. A test puts another in its place, which fails or ends at any call. */
export type FileSystem = Pick<
  typeof promises,
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rmdir'
  | 'stat'
  | 'unlink'
>

export const disk: FileSystem = promises
