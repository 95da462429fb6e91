import { basename, dirname, join, resolve } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { environmentError, NoPlace } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { makeFolder, removeFolders } from './folders.ts'
import { recover } from './journal.ts'
import { onDisk } from './on-disk.ts'
import { putInPlace, type Staged } from './put-in-place.ts'
import { identities, isSame, readTarget } from './target.ts'
import { sweep, temporaryName } from './temporary.ts'

export interface NewFile {
  /** Path from the folder. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether what stands there may be written over. Without it nothing may, unless it is the same. */
  readonly mayReplace?: (existing: Uint8Array) => boolean | Promise<boolean>
}

/** A file that stays as it is, since it may not be written over. */
export interface LeftFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface WriteOptions {
  /** Files that were read; none of them is written over. */
  readonly inputs?: Iterable<string>
  /** Identities of more such files: those of a command that reads many are looked up once. */
  readonly otherInputs?: ReadonlySet<string>
  /** What is said when files stand in the way. */
  readonly refusal?: (paths: readonly string[]) => string
  /** Takes note of files in the way, which then stay while the others are written; without it nothing is written. */
  readonly leave?: (left: readonly LeftFile[]) => void
  /** How the command is told of another place, when there is none here: by `-o`, unless it is said. */
  readonly elsewhere?: string
  /** Is told what an earlier run left unfinished. */
  readonly tell: (sentence: string) => void
}

/** Writes a set of files into a folder, all or none of them. Returns the paths of those that were written. */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  options: WriteOptions,
): Promise<readonly string[]> {
  const made: string[] = []
  try {
    for (const path of new Set([folder, ...files.map(({ name }) => dirname(join(folder, name)))]))
      made.push(...(await makeFolder(path)))
    await tidy(folder, options)
    const staged = await stage(folder, files, options)
    await onDisk(folder, () => putInPlace(folder, staged))
    return staged.map(({ path }) => path)
  } catch (error) {
    await removeFolders(made)
    const { elsewhere = cli.files.elsewhere } = options
    throw error instanceof NoPlace && elsewhere !== '' ? error.or(elsewhere) : error
  }
}

/** Puts new bytes in the place of a file that was read, unless it was changed since. A link stays a link. */
export async function replaceFile(
  path: string,
  read: Uint8Array,
  bytes: Uint8Array,
  tell: (sentence: string) => void,
): Promise<void> {
  const file = await onDisk(path, async () => {
    if (!(await disk.stat(path)).isFile()) throw new NoPlace(cli.files.notAFile(path))
    const real = await disk.realpath(path)
    return real === resolve(path) ? path : real
  })
  const mayReplace = (existing: Uint8Array) => isSame(existing, read)
  await writeFiles(dirname(file), [{ name: basename(file), bytes, mayReplace }], {
    refusal: () => cli.files.changed([path]),
    elsewhere: '',
    tell,
  })
}

/** Ends and clears away what killed runs left in the folder. */
async function tidy(folder: string, { tell }: WriteOptions): Promise<void> {
  const { ended, changed } = await onDisk(folder, () => recover(folder))
  if (ended.length > 0) tell(cli.files.recovered(folder, ended))
  if (changed.length > 0) tell(cli.files.leftAsChanged(changed))
  await onDisk(folder, () => sweep(folder))
}

/** Looks at what stands in the places of the files. */
async function stage(
  folder: string,
  files: readonly NewFile[],
  { inputs = [], otherInputs = new Set(), refusal = cli.files.exists, leave }: WriteOptions,
): Promise<readonly Staged[]> {
  const read = await identities(inputs)
  const isInput = (file: string) => read.has(file) || otherInputs.has(file)
  const refused: LeftFile[] = []
  const staged: Staged[] = []
  for (const { name, bytes, mayReplace } of files) {
    const path = join(folder, name)
    const existing = await readTarget(path, isInput)
    if (existing && !isSame(existing.bytes, bytes) && !(await mayReplace?.(existing.bytes)))
      refused.push({ path, bytes: existing.bytes })
    else staged.push({ name, path, bytes, existing, temporary: temporaryName(), backup: temporaryName() })
  }
  if (refused.length > 0 && !leave) throw environmentError(refusal(refused.map(({ path }) => path)))
  leave?.(refused)
  return staged
}
