import { cli } from '../../locale/zh/cli.ts'
import { environmentError, NoPlace } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { ifThere, onDisk } from './on-disk.ts'
import { readWhole } from './read-file.ts'

/** No output is as large: what is was not made here. */
export const LARGEST_OUTPUT = 256 * 1024 * 1024

/** What stands where a file is to be written. */
export interface Existing {
  readonly bytes: Uint8Array
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/** The file at a path that may be written to, or nothing where there is none. Anything else is refused. */
export async function readTarget(
  path: string,
  isInput: (identity: string) => boolean = () => false,
): Promise<Existing | undefined> {
  return onDisk(path, async () => {
    const found = await ifThere(() => disk.lstat(path, { bigint: true }))
    if (!found) return undefined
    if (found.isDirectory()) throw new NoPlace(cli.files.folderInTheWay(path))
    if (found.isSymbolicLink()) throw environmentError(cli.files.linkInTheWay(path))
    if (!found.isFile()) throw new NoPlace(cli.files.notAFile(path))
    if (isInput(identity(found))) throw environmentError(cli.files.isInput(path))
    const mode = Number(found.mode)
    if ((mode & 0o222) === 0) throw new NoPlace(cli.files.readOnly(path))
    if (found.size > LARGEST_OUTPUT) throw new NoPlace(cli.files.hugeInTheWay(path))
    const bytes = await readWhole(path, LARGEST_OUTPUT)
    return { bytes, mode, uid: Number(found.uid), gid: Number(found.gid) }
  })
}

/** Which files these are, by whatever name. */
export async function identities(paths: Iterable<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const path of paths) {
    const file = await disk.stat(path, { bigint: true }).catch(() => undefined)
    if (file) found.add(identity(file))
  }
  return found
}

function identity({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(other)
}
