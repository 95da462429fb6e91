import { dirname, join, relative, sep } from 'node:path'
import { sha256 } from '../../source/sha256.ts'
import { systemCode } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { ifThere, onDisk, renameOnDisk } from './on-disk.ts'
import { createFile, isAtWork, isMine, isTemporary, remove, temporaryName } from './temporary.ts'

/**
 * What is to become of a set of files, written down before the first of them is replaced: whoever finds it brings the
 * set to its end, forward to the new files or back to the old ones.
 */
export interface Journal {
  readonly direction: 'forward' | 'back'
  readonly entries: readonly Entry[]
}

/** Names are those in the folder of the journal; hashes are SHA-256. */
interface Entry {
  readonly target: string
  /** The new file. */
  readonly temporary: string
  readonly hash: string
  /** The old file, if there was one. */
  readonly old?: { readonly backup: string; readonly hash: string }
}

/** Writes the journal, whole, at its name or over what it said before. */
export async function writeJournal(folder: string, name: string, journal: Journal): Promise<void> {
  const temporary = join(folder, temporaryName())
  try {
    await createFile(temporary, new TextEncoder().encode(JSON.stringify(journal)))
    await disk.rename(temporary, join(folder, name))
  } catch (error) {
    await remove(temporary)
    throw error
  }
}

/** Brings a set to its end. Returns the files that were changed since the journal was written; they stay. */
export async function settle(folder: string, name: string, journal: Journal): Promise<readonly string[]> {
  const changed: string[] = []
  const step = journal.direction === 'forward' ? forward : back
  for (const entry of journal.entries) {
    const settled = await onDisk(join(folder, entry.target), () => step(folder, entry))
    if (!settled) changed.push(entry.target)
  }
  await ifThere(() => disk.unlink(join(folder, name)))
  for (const entry of journal.entries)
    for (const file of temporariesOf(entry)) await remove(join(folder, file))
  return changed
}

async function forward(folder: string, { target, temporary, hash, old }: Entry): Promise<boolean> {
  const now = await hashAt(join(folder, target))
  if (now === hash || (await hashAt(join(folder, temporary))) !== hash) return true
  if (now !== old?.hash) return false
  const placed = await ifThere(() => place(join(folder, temporary), join(folder, target), old === undefined))
  return placed ?? (await hashAt(join(folder, target))) === hash // another run has ended it meanwhile
}

async function back(folder: string, { target, hash, old }: Entry): Promise<boolean> {
  const path = join(folder, target)
  const now = await hashAt(path)
  if (now === old?.hash) return true
  if (now !== hash) return false
  if (old) await renameOnDisk(join(folder, old.backup), path)
  else await disk.unlink(path)
  return true
}

/** Gives a temporary file its name; false when a file that was not there has come to stand in its place. */
export async function place(temporary: string, path: string, isNew: boolean): Promise<boolean> {
  if (!isNew) {
    await renameOnDisk(temporary, path)
    return true
  }
  try {
    await disk.link(temporary, path)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (!CANNOT_LINK.includes(code)) throw error
    await renameOnDisk(temporary, path)
  }
  await remove(temporary)
  return true
}

/** What file systems without hard links say: FAT, some network drives. */
export const CANNOT_LINK = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'EISDIR']

/** Ends what killed runs left in a folder; what others are writing now they end themselves. */
export async function recover(
  folder: string,
): Promise<{ readonly ended: readonly string[]; readonly changed: readonly string[] }> {
  const ended: string[] = []
  const changed: string[] = []
  for (const name of await disk.readdir(folder)) {
    if (!isTemporary(name, 'journal')) continue
    const journal = await readJournal(folder, name)
    if (!journal) continue
    ended.push(...journal.entries.map(({ target }) => target))
    changed.push(...(await settle(folder, name, journal)))
  }
  return { ended, changed }
}

/** A journal of our own that nobody is at work with, and that names nothing outside its folder. Whatever else looks like one is left alone. */
async function readJournal(folder: string, name: string): Promise<Journal | undefined> {
  const path = join(folder, name)
  const found = await ifThere(() => disk.lstat(path))
  if (!found?.isFile() || !isMine(found) || found.size > LARGEST || isAtWork(name, found)) return undefined
  const text = await ifThere(() => disk.readFile(path, 'utf8'))
  if (text === undefined) return undefined
  try {
    const journal: Journal = JSON.parse(text)
    for (const entry of journal.entries) {
      if (!(await isInside(folder, entry.target)) || !temporariesOf(entry).every((file) => isTemporary(file)))
        return undefined
    }
    return journal
  } catch {
    return undefined
  }
}

const LARGEST = 1_000_000

async function isInside(folder: string, target: string): Promise<boolean> {
  const below = relative(await disk.realpath(folder), await disk.realpath(dirname(join(folder, target))))
  return below !== '..' && !below.startsWith(`..${sep}`) && !/^([a-z]:|[\\/])/i.test(below)
}

function temporariesOf({ temporary, old }: Entry): readonly string[] {
  return [temporary, ...(old ? [old.backup] : [])]
}

async function hashAt(path: string): Promise<string | undefined> {
  const bytes = await ifThere(() => disk.readFile(path))
  return bytes && sha256(bytes)
}
