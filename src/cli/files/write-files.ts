import { basename, dirname, join, resolve } from 'node:path'
import { cli } from '../../locale/zh/cli.ts'
import { sha256 } from '../../source/sha256.ts'
import { environmentError, NoPlace } from '../exit-codes.ts'
import { disk } from './file-system.ts'
import { makeFolder, removeFolders, syncFolder } from './folders.ts'
import { CANNOT_LINK, type Journal, place, recover, settle, writeJournal } from './journal.ts'
import { onDisk } from './on-disk.ts'
import { type Existing, identities, readTarget } from './target.ts'
import { createFile, remove, sweep, temporaryName } from './temporary.ts'

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

interface Staged {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly existing: Existing | undefined
  readonly temporary: string
  readonly backup: string
}

/**
 * Writes a set of files into a folder, all or none of them. They are written beside their places first; then what
 * stands there is compared with what was judged; then they are renamed, by a journal where there are several, so
 * that a run that is killed is brought to its end by the next. Returns the paths of those that were written.
 */
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
    await onDisk(folder, () => commit(folder, staged))
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
  const mayReplace = (existing: Uint8Array) => same(existing, read)
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
    if (existing && !same(existing.bytes, bytes) && !(await mayReplace?.(existing.bytes)))
      refused.push({ path, bytes: existing.bytes })
    else staged.push({ name, path, bytes, existing, temporary: temporaryName(), backup: temporaryName() })
  }
  if (refused.length > 0 && !leave) throw environmentError(refusal(refused.map(({ path }) => path)))
  leave?.(refused)
  return staged
}

async function commit(folder: string, staged: readonly Staged[]): Promise<void> {
  const journal = staged.length > 1 ? journalOf(staged) : undefined
  const name = temporaryName('journal')
  try {
    for (const { path, temporary, bytes, existing } of staged)
      await onDisk(path, () => createFile(join(folder, temporary), bytes, existing))
    if (journal) for (const file of staged) await onDisk(file.path, () => backUp(folder, file))
    await refuseChanged(staged)
    if (journal) {
      await syncFolder(folder)
      await writeJournal(folder, name, journal)
    } else for (const file of staged) await placeAlone(folder, file)
  } catch (error) {
    await removeTemporaries(folder, staged)
    throw error
  }
  if (journal) await carryOut(folder, name, journal)
  await syncFolder(folder)
}

async function placeAlone(folder: string, { path, temporary, existing }: Staged): Promise<void> {
  const placed = await onDisk(path, () => place(join(folder, temporary), path, existing === undefined))
  if (!placed) throw environmentError(cli.files.changed([path]))
}

/** The journal is written: a failure from here on goes back, and when that fails too, is told as half done. */
async function carryOut(folder: string, name: string, journal: Journal): Promise<void> {
  let changed: readonly string[]
  try {
    changed = await settle(folder, name, journal)
  } catch (error) {
    await goBack(folder, name, journal)
    throw error
  }
  if (changed.length > 0) throw environmentError(cli.files.leftAsChanged(changed))
}

async function goBack(folder: string, name: string, journal: Journal): Promise<void> {
  try {
    const reversed: Journal = { ...journal, direction: 'back' }
    await writeJournal(folder, name, reversed)
    await settle(folder, name, reversed)
  } catch {
    throw environmentError(cli.files.halfWritten(folder))
  }
}

function journalOf(staged: readonly Staged[]): Journal {
  const entries = staged.map(({ name, temporary, backup, bytes, existing }) => ({
    target: name,
    temporary,
    hash: sha256(bytes),
    ...(existing ? { old: { backup, hash: sha256(existing.bytes) } } : {}),
  }))
  return { direction: 'forward', entries }
}

/** A second name for the old file, so that it can come back as it was; a copy where there are no such names. */
async function backUp(folder: string, { path, backup, existing }: Staged): Promise<void> {
  if (!existing) return
  try {
    await disk.link(path, join(folder, backup))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && CANNOT_LINK.includes(String(error.code)))) throw error
    await createFile(join(folder, backup), existing.bytes, existing)
  }
}

/** Somebody may have saved a file while the new one was made. */
async function refuseChanged(staged: readonly Staged[]): Promise<void> {
  const changed: string[] = []
  for (const { path, existing } of staged) {
    const now = await readTarget(path)
    if (now === undefined ? existing !== undefined : !existing || !same(now.bytes, existing.bytes))
      changed.push(path)
  }
  if (changed.length > 0) throw environmentError(cli.files.changed(changed))
}

async function removeTemporaries(folder: string, staged: readonly Staged[]): Promise<void> {
  for (const { temporary, backup, existing } of staged) {
    await remove(join(folder, temporary))
    if (existing) await remove(join(folder, backup))
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(other)
}
